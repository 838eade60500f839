"""Words as they are written, searched and told apart."""
