"""One module per file format; each runs inside the isolated child."""
