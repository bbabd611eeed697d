"""Temporal expressions: recognised, given a TIMEX3 value and placed on the calendar."""
