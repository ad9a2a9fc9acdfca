"""The page Hjälp: how to begin, and the keys of the program."""

from PySide6.QtWidgets import QWidget


class HelpPage(QWidget):
    """Reads the keys from the menus of its window."""
