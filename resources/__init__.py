"""Files that are read and never executed: method, word lists, fonts, icons, examples."""
