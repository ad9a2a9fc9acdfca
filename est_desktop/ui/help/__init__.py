"""Hjälp: the keys of the program, and how to begin."""
