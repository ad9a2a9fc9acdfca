"""The agenda as a list: rows to choose, drag, drop files on and move by keyboard."""

from PySide6.QtWidgets import QWidget

from est_desktop.model.enums import ItemKind
from est_desktop.model.views.agenda import AgendaRow
from est_desktop.ui.meeting.agenda_delegate import AgendaDelegate
from est_desktop.ui.meeting.agenda_words import spoken_row
from est_desktop.ui.meeting.ordered_list import OrderedList
from est_desktop.ui.meeting.ordered_model import OrderedModel


class AgendaList(OrderedList[AgendaRow]):
    """Shows an agenda. Files dropped on a row are told by `rows.files_dropped`."""

    def __init__(self, *, editable: bool = True, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            editable: False for a list that is only read: nothing can be dragged or dropped.
            parent: Owns the list.
        """
        rows = OrderedModel[AgendaRow](
            spoken_row, takes_files=lambda row: row.kind is ItemKind.ITEM
        )
        super().__init__(rows, parent)
        self.setItemDelegate(AgendaDelegate(self))
        self.setAccessibleName(self.tr("Agenda"))
        self.set_editable(editable=editable)

    def keyboardSearch(self, search: str) -> None:
        numbered = (row.id for row in self.rows.rows if row.number == search)
        if not (search[:1].isdigit() and self.choose(next(numbered, None))):
            super().keyboardSearch(search)
