"""What is done with each kind of update: one file a kind."""
