"""A user's text where Qt takes marks for orders: in tooltips, on buttons, in menus."""

from html import escape

MOST_TIP = 500
"""So many characters of a text are shown in a tooltip."""
MOST_MENU = 80
"""So many characters of a text are shown in a menu."""


def tip(text: str) -> str:
    """Return a tooltip that says the text as it is written, "<b>" and all."""
    short = _shortened(text, MOST_TIP)
    return f"<p>{escape(short)}</p>" if set(short) & {"<", "&"} else short


def menu_words(text: str) -> str:
    """Return a text for a button or menu, where "&" would else name an access key."""
    return _shortened(text, MOST_MENU).replace("&", "&&")


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
