"""The meeting pack (handlingar): the summons and all its papers as one PDF file."""
