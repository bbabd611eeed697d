"""Quotations of one article: what is quoted or reported, by which words, and whose it is."""

from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.speakers import attribute_quotes

__all__ = ["attribute_quotes", "find_quotes"]
