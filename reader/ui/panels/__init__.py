"""Panels that show findings."""
