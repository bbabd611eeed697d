"""Sentences of two articles that say the same: order-free and n to m."""
