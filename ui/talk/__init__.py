"""The talk screen: what a child sees, hears read out and does itself, with nothing of the file around it."""
