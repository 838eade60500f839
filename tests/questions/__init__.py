"""Questions asked through the public entry point, and what is expected of each answer."""
