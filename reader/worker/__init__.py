"""The analysis worker: the same core in a process of its own, spoken to in framed JSON."""
