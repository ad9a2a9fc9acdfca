"""EST Desktop prepares joint council meetings: agenda, papers, minutes and PDF, offline."""

__version__ = "0.1.0"
