"""When what was found does not answer."""
