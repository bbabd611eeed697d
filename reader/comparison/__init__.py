"""What two articles share, how it differs, and what only one of them says."""
