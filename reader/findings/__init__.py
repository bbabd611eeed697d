"""The result as data, and its forms on paper and in files."""
