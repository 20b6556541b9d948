"""What the product thinks: method, rules, terms, comparison and exchange; no window, no database."""
