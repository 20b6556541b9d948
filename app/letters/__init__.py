"""Letters that answer a child and its parents: composed from the file, read for their reader, held against the file."""
