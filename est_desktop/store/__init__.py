"""The one SQLite file: opening, changing, undoing, keeping safe."""
