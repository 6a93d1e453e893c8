"""The work reviewed: its name, its kind, the numbers it is known by."""
