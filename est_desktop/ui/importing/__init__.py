"""Taking numbers in from files: what the columns mean, what would change, what is wrong."""
