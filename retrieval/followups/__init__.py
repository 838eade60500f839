"""What a turn takes over from its conversation."""
