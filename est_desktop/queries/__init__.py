"""What a screen or document reads: one function each, rows in and a frozen view out."""
