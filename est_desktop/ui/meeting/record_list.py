"""The agenda beside the minutes: what has been written on is marked."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from est_desktop.model.views.agenda import AgendaRow
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.meeting.agenda_delegate import (
    BOTTOM,
    FACTS,
    NUMBER,
    TITLE,
    AgendaDelegate,
    Index,
)
from est_desktop.ui.meeting.agenda_list import AgendaList
from est_desktop.ui.meeting.ordered_model import ROW_ROLE
from est_desktop.ui.theme import color, px


class RecordDelegate(AgendaDelegate):
    """Draws agenda rows, with a check below the number of those that are noted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if isinstance(row, AgendaRow) and row.noted:
            place = QRect(option.rect.left() + px(NUMBER), 0, px(TITLE - NUMBER), px(FACTS))
            place.moveBottom(option.rect.bottom() - px(BOTTOM))
            painter.fillRect(place, color(_ground(option)))  # the time it began matters no more
            spot = QRect(place.left(), 0, px(16), px(16))
            spot.moveTop(place.center().y() - spot.height() // 2)
            paint_icon(painter, spot, "checkmark_circle", "success", filled=True)


def _ground(option: QStyleOptionViewItem) -> str:
    if option.state & QStyle.StateFlag.State_Selected:
        return "selection"
    return "hover" if option.state & QStyle.StateFlag.State_MouseOver else "surface"


class RecordList(AgendaList):
    """An agenda that is only read; the rows that are noted say so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(editable=False, parent=parent)
        self.setItemDelegate(RecordDelegate(self))
