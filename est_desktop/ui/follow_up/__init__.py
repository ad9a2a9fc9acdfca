"""The page Bevakning: what is still to be done."""
