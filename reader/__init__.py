"""reader: two articles about the same event, side by side, offline."""

__version__ = "0.1.0"
