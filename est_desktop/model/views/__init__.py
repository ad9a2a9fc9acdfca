"""Frozen dataclasses: one file per screen or document."""
