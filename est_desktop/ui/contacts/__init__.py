"""The section Kontakter: organisations and people."""
