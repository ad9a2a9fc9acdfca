"""Where the keyboard is when a page or tab has just been opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def focus_first(page: QWidget) -> None:
    """Put the focus on the page's list, else on its first control."""
    lists = (view for view in page.findChildren(QAbstractItemView) if _takes_focus(view, page))
    first = next(lists, None) or next(
        (child for child in page.findChildren(QWidget) if _takes_focus(child, page)), None
    )
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_focus(widget: QWidget, page: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisibleTo(page)
