"""How the planned time adds up, below the agenda."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from est_desktop.model.views.agenda import AgendaView
from est_desktop.ui.meeting.agenda_words import planned_words, time_left_words
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label, restyle


class TimeFoot(QFrame):
    """Words and a bar; when the plan is longer than the meeting both words and bar warn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setProperty("edge", "top")
        self.planned, self.left = label("", "caption"), label("", "caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        words = QHBoxLayout()
        words.addWidget(self.planned)
        words.addStretch(1)
        words.addWidget(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(8), px(16), px(10))
        column.setSpacing(px(6))
        column.addLayout(words)
        column.addWidget(self.bar)

    def show_agenda(self, agenda: AgendaView) -> None:
        """Show how an agenda's time adds up."""
        over = agenda.over_minutes > 0
        self.planned.setText(planned_words(agenda))
        self.left.setText(time_left_words(agenda))
        self.left.setProperty("role", "warn" if over else "caption")
        self.bar.setRange(0, max(agenda.head.minutes, 1))
        self.bar.setValue(min(agenda.planned_minutes, agenda.head.minutes))
        self.bar.setProperty("tone", "warn" if over else "")
        self.bar.setAccessibleName(f"{self.planned.text()}, {self.left.text()}")
        restyle(self.left)
        restyle(self.bar)
