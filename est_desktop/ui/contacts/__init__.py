"""The section Kontakter: organisations, people and areas."""
