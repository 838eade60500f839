"""Films named in questions."""
