"""What we know: choices, tables and frozen views."""
