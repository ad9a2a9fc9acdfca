"""EST Desktop prepares joint council meetings: agenda, papers, minutes and PDF, offline."""

import builtins

__version__ = "0.1.0"
PLAIN_IMPORT = builtins.__import__
"""Python's own way to import, before PySide6 replaces it; `app` puts it back (see there)."""
