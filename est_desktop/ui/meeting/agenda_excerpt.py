"""What the agenda says of an item, folded above its notes ("Från dagordningen")."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from est_desktop.model.rich_text import Block, as_plain
from est_desktop.rules.typed import points
from est_desktop.ui.icons import icon
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M, S
from est_desktop.ui.widgets.buttons import button, label


class AgendaExcerpt(QFrame):
    """Background and proposed decision, to read; the proposal can become a decision.

    Signals:
        proposal_taken: The user wants the proposal as a decision.
    """

    proposal_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fold = QToolButton()
        self._fold.setText(self.tr("From the agenda"))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.background = _text()
        self._heading = label(self.tr("Proposed decision"), "label")
        self.proposal = _text()
        self.take = button(
            self.tr("&Use the proposal"), self.proposal_taken.emit, icon_name="gavel"
        )
        self._body = self._built_body()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(S), px(2), px(S), px(2))
        layout.setSpacing(0)
        layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        self._fold.clicked.connect(self._turn)
        self._show_body(shown=True)

    def show_texts(self, background: tuple[Block, ...], proposal: str, *, editable: bool) -> None:
        """Show what the agenda says; without anything to say the whole frame is away."""
        listed = points(proposal)
        self.background.setText(as_plain(background))
        self.background.setVisible(bool(background))
        self.proposal.setText("\n".join(listed))
        self._heading.setVisible(bool(listed))
        self.proposal.setVisible(bool(listed))
        self.take.setVisible(bool(listed) and editable)
        self.setVisible(bool(background or listed))

    def _built_body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(px(S), 0, px(S), px(S))
        layout.setSpacing(px(S))
        layout.addWidget(self.background)
        layout.addWidget(self._heading)
        layout.addWidget(self.proposal)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch(1)
        row.setContentsMargins(0, 0, 0, px(M) - px(S))
        layout.addLayout(row)
        return body

    def _turn(self) -> None:
        self._show_body(shown=self._body.isHidden())

    def _show_body(self, *, shown: bool) -> None:
        self._body.setVisible(shown)
        self._fold.setAccessibleDescription(self.tr("Shown") if shown else self.tr("Folded"))
        self._fold.setIcon(icon("chevron_down" if shown else "chevron_right"))


def _text() -> QLabel:
    made = label("", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
