"""What makes a quote, on which side it is, and how it is shown."""
