"""Reading sources in, and keeping the index in step."""
