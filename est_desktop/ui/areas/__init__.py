"""The section Områden: the areas, and all that has happened in each."""
