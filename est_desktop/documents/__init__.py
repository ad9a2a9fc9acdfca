"""PDF documents: a frozen view in, bytes out."""
