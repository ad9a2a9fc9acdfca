"""The meeting workspace: agenda, attendance, minutes of one meeting."""
