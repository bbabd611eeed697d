"""Quotations of one article: what is quoted or reported, by which words, and whose it is."""

from reader.analysis.quotes.find import find_quotes

__all__ = ["find_quotes"]
