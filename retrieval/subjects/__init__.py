"""What reviews speak of: the thesaurus, and things and names beyond it."""
