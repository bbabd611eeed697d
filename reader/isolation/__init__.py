"""Run one task in a child process: no network, bounded memory, time and output."""
