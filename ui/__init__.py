"""The windows, pages and inputs that people see; the only room that knows Qt."""
