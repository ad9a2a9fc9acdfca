"""How we think: pure functions, values in and values out."""
