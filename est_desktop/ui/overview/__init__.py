"""The section Översikt: what must be done now."""
