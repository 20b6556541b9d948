"""What a printed PDF must be: tagged, true to its document, archivable; each check in a module of its own."""
