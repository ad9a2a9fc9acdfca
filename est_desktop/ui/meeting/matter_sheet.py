"""A matter through all its meetings (ärendets historik): what became of it, and the way there."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.model.views.carry_over import MatterStop, MatterView
from est_desktop.rules.passages import bare
from est_desktop.rules.secrecy import short_stamp
from est_desktop.rules.swedish import paragraph_label, short_date
from est_desktop.rules.typed import points
from est_desktop.ui.action_plan.plan_words import status_word
from est_desktop.ui.meeting.sitting_words import outcome_word
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import clear, row_of
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.widgets.two_lines import Lines

ROW, MOST_ROWS = 44, 7
"""The height of a row at 100 %, and how many are seen at once."""


class MatterSheet(Sheet):
    """Lists the meetings, the latest chosen; Enter goes to where the matter was treated.

    Attributes:
        list: The meetings, the earliest first, and the backlog.

    Signals:
        place_asked: A meeting and an item of it shall be seen (two ids).
        export_asked: The history shall be saved as a PDF file.
    """

    place_asked = Signal(UUID, UUID)
    export_asked = Signal()

    def __init__(self, page: QWidget, view: MatterView) -> None:
        super().__init__(page, tr("History of the matter"), tr("&Go to the item"), width=760)
        self._title = view.title
        self.list: RowList[MatterStop] = RowList(tr("Meetings"), stop_lines)
        self.list.setFixedHeight(px(ROW * min(len(view.stops), MOST_ROWS)))
        self._told = QWidget()
        self._came = QVBoxLayout(self._told)
        self._came.setContentsMargins(0, 0, 0, 0)
        self._came.setSpacing(px(S))
        head = " · ".join(filter(None, (view.body, view.case_number)))
        export = button(tr("&Save as PDF …"), self.export_asked.emit, icon_name="arrow_export")
        for widget in (
            label(view.title, "strong", wrap=True),
            label(head, "caption"),
            self.list,
            self._told,
            row_of(export),
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.cancel.setText(tr("Close"))
        self.list.chosen.connect(lambda _: self._show_stop())
        self.list.write_asked.connect(self._go)
        self.accepted.connect(self._go)
        self.list.show_rows(view.stops)
        self.list.choose(view.stops[-1].id)
        self._show_stop()

    def _show_stop(self) -> None:
        stop = self.list.current_row()
        clear(self._came)
        if stop is None:
            return
        self.primary.setEnabled(stop.meeting_id is not None)
        if stop.title != self._title:
            self._came.addWidget(label(stop.title, wrap=True))
        for words in stop_words(stop):
            self._came.addWidget(label(words, wrap=True))

    def _go(self) -> None:
        stop = self.list.current_row()
        if stop is not None and stop.meeting_id is not None:
            self.close_sheet()
            self.place_asked.emit(stop.meeting_id, stop.item_id)


def stop_lines(stop: MatterStop) -> Lines:
    """Return what the line of a meeting says: when, which, where in it, what became of it."""
    if stop.starts_at is None:
        return Lines(tr("Item backlog"), stop.title)
    paragraph = "" if stop.paragraph_no is None else paragraph_label(stop.paragraph_no)
    number = tr("item {number}").format(number=stop.number) if stop.number else ""
    title = (short_date(stop.starts_at.date()), stop.meeting, number, paragraph)
    outcome = ": ".join(filter(None, (outcome_word(stop.outcome), stop.outcome_note)))
    return Lines(" · ".join(filter(None, title)), outcome)


def stop_words(stop: MatterStop) -> tuple[str, ...]:
    """Return what came of the matter at a meeting: decisions and measures, with its mark."""
    marked = (short_stamp(stop.secrecy.provision),) if stop.secrecy else ()
    decisions = [
        tr("Decision: {text}").format(text=bare(" ".join(points(text)))) for text in stop.decisions
    ]
    measures = [
        f"{number} {bare(text)} ({status_word(status).lower()})"
        for number, text, status in stop.measures
    ]
    came = (*decisions, *measures) or (tr("No decisions and no measures."),)
    return (*marked, *came)
