"""The frame round a decision or a measure: a rule at the left, a head, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import M, S
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import label, tool_button
from est_desktop.ui.widgets.marks import IconMark

RULE_PX = 4
"""How wide the rule at the left is, at 100 %."""


class OutcomeBlock(QFrame):
    """Painted ground and rule, icon and title, a badge for what is missing, and a menu.

    Attributes:
        body: The layout for the fields.
        missing: Hidden until it says what is missing.
    """

    def __init__(self, icon_name: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._choices: list[tuple[str, Callable[[], object], Callable[[], bool]]] = []
        self._title = label("", "strong")
        self.missing = Badge("", "warn", "warning")
        self.missing.hide()
        self._more = tool_button(self.tr("More"), self.open_menu, "more_horizontal")
        head = QHBoxLayout()
        head.setSpacing(px(S))
        mark = IconMark(icon_name, tone, size=16)
        mark.filled = True
        head.addWidget(mark)
        head.addWidget(self._title)
        head.addWidget(self.missing)
        head.addStretch(1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(RULE_PX + M), px(S), px(M), px(M))
        self.body.setSpacing(px(S))
        self.body.addLayout(head)
        self._head = head
        theme().changed.connect(self.update)

    @property
    def title(self) -> str:
        """What stands in the head, "Åtgärd Å26-13"."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Say which decision or measure it is, to the eye and to screen readers."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._more.setAccessibleName(self.tr("More for {what}").format(what=title))

    def add_choice(
        self, words: str, act: Callable[[], object], may: Callable[[], bool] = lambda: True
    ) -> None:
        """Put a line in the menu; `may` tells when it is open."""
        self._choices.append((words, act, may))

    def finish_head(self) -> None:
        """Put the menu's button in the head; after the fields, so that Tab comes to it last."""
        self._head.addWidget(self._more)

    def set_editable(self, *, editable: bool) -> None:
        """Show the menu, or nothing but what is to be read."""
        self._more.setVisible(editable)

    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        return [self._more]

    def save_now(self) -> None:
        """Save what is typed in any of the fields."""
        raise NotImplementedError

    def fall_silent(self) -> None:
        """Save nothing more: what the block shows is gone."""
        for child in self.findChildren(QWidget):
            child.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature

    def choices(self) -> list[str]:
        """Return the words of the lines in the menu that are open now."""
        return [words.replace("&", "") for words, _, may in self._choices if may()]

    def open_menu(self) -> None:
        """Show what can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act, may in self._choices:
            action = menu.addAction(words)
            action.setEnabled(may())
            action.triggered.connect(lambda _=False, act=act: act())
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{self._tone}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), px(4), px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(0, 0, px(RULE_PX), self.height(), color(self._tone))
        painter.end()
