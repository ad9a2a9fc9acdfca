"""A list at the left and, at the right, a form for the row that is chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.panes import Panes

LEFT, RIGHT = 400, 620
"""How wide the panes are at 100 %, and how they share more room."""
WIDEST = 680
"""A form is no wider than this at 100 %: longer lines are not read at a glance."""


class ListAndForm(QWidget):
    """Two panes; the right one has messages above the form that they concern.

    Attributes:
        messages: What could not be done with the chosen row.
    """

    def __init__(
        self,
        left: Sequence[QWidget],
        rows: QWidget,
        forms: Sequence[QWidget],
        *,
        nothing: QWidget | None = None,
        widths: tuple[int, int] = (LEFT, RIGHT),
    ) -> None:
        """Lay the panes out.

        Args:
            left: What stands in the left pane, from the top; `rows` is among it.
            rows: The list, which takes the room that is left.
            forms: What can stand at the right, one at a time.
            nothing: What stands there while nothing is chosen.
            widths: How wide the panes are at 100 %.
        """
        super().__init__()
        self.messages = MessageBar()
        self._forms = QStackedWidget()
        self._holders = {form: _scrolled(form) for form in forms}
        for holder in self._holders.values():
            self._forms.addWidget(holder)
        self._nothing = nothing or QWidget()
        self._forms.addWidget(self._nothing)
        right = QFrame()
        right.setProperty("ground", "window")
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.messages)
        beside.addWidget(self._forms, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Panes([(_left_pane(left, rows), widths[0]), (right, widths[1])]))

    def show_form(self, form: QWidget) -> None:
        """Let this form stand at the right."""
        self._forms.setCurrentWidget(self._holders[form])

    def show_no_form(self) -> None:
        """Let no form stand at the right: nothing is chosen."""
        self._forms.setCurrentWidget(self._nothing)

    def shown_form(self) -> QWidget | None:
        """Return the form that stands at the right; None while nothing is chosen."""
        shown = self._forms.currentWidget()
        return next((form for form, holder in self._holders.items() if holder is shown), None)


def _left_pane(widgets: Sequence[QWidget], rows: QWidget) -> QWidget:
    pane = QFrame()
    pane.setProperty("ground", "surface")
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        if widget is rows:
            column.addWidget(widget, 1)
            continue
        holder = QFrame()
        holder.setProperty("edge", "top" if widgets.index(widget) else "bottom")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(px(12), px(10), px(12), px(10))
        inner.addWidget(widget)
        column.addWidget(holder)
    return pane


def _scrolled(form: QWidget) -> QScrollArea:
    card = QFrame()
    card.setProperty("card", "true")
    card.setMaximumWidth(px(WIDEST))
    inside = QVBoxLayout(card)
    inside.setContentsMargins(px(20), px(16), px(20), px(20))
    inside.addWidget(form)
    content = QWidget()
    content.setProperty("ground", "window")
    column = QVBoxLayout(content)
    column.setContentsMargins(px(16), px(16), px(16), px(16))
    column.addWidget(card)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(content)
    return scroll
