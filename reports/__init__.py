"""The documents of a decision: composed as plain data, then rendered to PDF."""
