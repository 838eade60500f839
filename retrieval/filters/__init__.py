"""What a question keeps to: ratings, dates, kinds, sources, reviewers."""
