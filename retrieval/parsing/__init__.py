"""From a text to a `Question`, step by step."""
