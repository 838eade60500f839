"""What the parts are worth: one command a benchmark, results committed beside them."""
