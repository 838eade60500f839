"""Finding passages for a subject, and ranking them."""
