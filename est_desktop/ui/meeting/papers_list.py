"""The papers of one item as a list: type, title, facts and number."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.ui.field_keys import leave_keys_to_window
from est_desktop.ui.icons import paint_icon
from est_desktop.ui.meeting.file_kinds import kind_of, version_facts
from est_desktop.ui.meeting.ordered_list import OrderedList
from est_desktop.ui.meeting.ordered_model import OrderedModel
from est_desktop.ui.meeting.paper_words import number_words, spoken_paper
from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.tokens import Role

Index = QModelIndex | QPersistentModelIndex
ROW, ICON, LEFT, TEXT, MORE = 46, 20, 26, 56, 36
"""Height of a row, side of its icon, where icon and text begin, width of the menu's spot; px."""


class PapersList(OrderedList[AttachmentRow]):
    """As high as its rows; a click at the right end of a row opens its menu.

    Signals:
        opened: The row was double-clicked.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(OrderedModel[AttachmentRow](spoken_paper), parent)
        self.rows.titles_editable = True
        self.setItemDelegate(_PaperDelegate(self))
        self.setAccessibleName(self.tr("Attachments"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def edit_title(self) -> None:
        """Let the current row's title be written in place."""
        if self.rows.editable and self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.rows.rowCount() * px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        at_end = event.position().x() > self.viewport().width() - px(MORE)
        if index.isValid() and at_end and event.button() == Qt.MouseButton.LeftButton:
            self.menu_asked.emit(event.globalPosition().toPoint())


class _PaperDelegate(QStyledItemDelegate):
    """Draws a paper on two lines."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.viewport().width(), px(ROW))

    def createEditor(
        self, parent: QWidget | None, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title of the attachment"))
        leave_keys_to_window(editor)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = self._view.visualRect(index)
        editor.setGeometry(row.adjusted(px(TEXT - 10), px(6), -px(MORE), -px(6)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paper = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(paper, AttachmentRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self._view.visualRect(index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if focus or hovered:
            painter.fillRect(whole, color("selection" if focus else "hover"))
        _paint_edges(painter, whole, focus=focus, last=index.row() == _rows_of(index) - 1)
        if hovered or focus:
            _paint_spot(painter, whole, px(4), 16, "re_order_dots_vertical")
        _paint_spot(painter, whole, px(LEFT), ICON, _icon_of(paper))
        _paint_spot(painter, whole, whole.width() - px(MORE - 8), 16, "more_horizontal")
        _paint_words(painter, whole, paper)
        painter.restore()


def _rows_of(index: Index) -> int:
    return index.model().rowCount()


def _icon_of(paper: AttachmentRow) -> str:
    return kind_of(paper.versions[0].file_name).icon if paper.versions else "document_text"


def _paint_edges(painter: QPainter, whole: QRect, *, focus: bool, last: bool) -> None:
    if not last:
        painter.setPen(QPen(color("divider"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
    if focus:
        painter.setPen(QPen(color("focus"), px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(1, 1, -1, -1))


def _paint_spot(painter: QPainter, whole: QRect, left: int, side: int, name: str) -> None:
    spot = QRect(whole.left() + left, 0, px(side), px(side))
    spot.moveTop(whole.center().y() - spot.height() // 2)
    token = "danger" if name == "document_pdf" else "text2"
    paint_icon(painter, spot, name, token, filled=False)


def _paint_words(painter: QPainter, whole: QRect, paper: AttachmentRow) -> None:
    caption, strong = theme().font(Role.CAPTION), theme().font(Role.BODY, weight=500)
    number = number_words(paper)
    badge = QFontMetrics(caption).horizontalAdvance(number) + px(12)
    left, right = whole.left() + px(TEXT), whole.right() - px(MORE) - badge
    half = whole.height() // 2
    upper = QRect(left, whole.top() + px(5), max(right - left, 1), half - px(4))
    lower = QRect(left, whole.top() + half + px(1), max(right - left, 1), half - px(4))
    aside = QRect(right, whole.top(), badge, whole.height())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    elide = Qt.TextElideMode.ElideMiddle
    painter.setFont(strong)
    painter.setPen(color("text"))
    painter.drawText(
        upper, flags, QFontMetrics(strong).elidedText(paper.title, elide, upper.width())
    )
    painter.setFont(caption)
    painter.setPen(color("text2"))
    facts = version_facts(paper.versions[0]) if paper.versions else ""
    painter.drawText(lower, flags, facts)
    painter.drawText(aside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
