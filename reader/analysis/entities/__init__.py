"""Names of people, organisations, places and groups; the only package that imports spaCy."""
