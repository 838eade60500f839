"""What a question asks, one way of asking a module."""
