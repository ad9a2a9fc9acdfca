"""A PDF, page under page, that is renewed without a flash.

The document and the buffer it reads are children of the container, never of the view: a document
that dies with its view takes the process along (PySide6 6.11).
"""

from enum import StrEnum

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMargins, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedLayout,
    QWidget,
)

from est_desktop.ui.theme import color, px, theme
from est_desktop.ui.widgets.buttons import button, label, tool_button

COVER_MS = 150
"""How long the old pages lie over the view while it paints the new ones."""
ZOOM_STEP = 1.2
LEAST_ZOOM, MOST_ZOOM = 0.25, 5.0
"""How small and how large a page can be shown; 1 is its size on paper."""
POINTS_PER_INCH = 72


class Trouble(StrEnum):
    """Why a PDF cannot be shown."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"


class PdfPreview(QWidget):
    """Pages, and the same pages as text for those who cannot see them.

    Attributes:
        view: The pages.
        text: The pages as text.

    Signals:
        moved: Page in sight, counted from 1, and pages in all; 0 of 0 for none.
    """

    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = QPdfDocument(self)  # the view complains when it is given None
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.viewport().installEventFilter(self)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The pages as text"))
        self._message = label("", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(px(24))
        self._stack = QStackedLayout(self)
        for widget in (self.view, self.text, self._message):
            self._stack.addWidget(widget)
        self._cover = QLabel(self)
        self._cover.hide()
        self._lift = QTimer(self, singleShot=True, interval=COVER_MS)
        self._lift.timeout.connect(self._cover.hide)
        self.view.pageNavigator().currentPageChanged.connect(lambda _: self._tell())
        theme().changed.connect(self._restyle)
        self._restyle()
        self.show_message("")

    @property
    def pages(self) -> int:
        """How many pages are shown; 0 for none."""
        return self._document.pageCount() if self._document is not None else 0

    @property
    def message(self) -> str:
        """What is told instead of pages; "" while there are pages."""
        return self._message.text() if self._stack.currentWidget() is self._message else ""

    @property
    def as_text(self) -> bool:
        """Whether the pages are shown as text."""
        return self._stack.currentWidget() is self.text

    def show_pdf(self, data: bytes, *, another: bool = True) -> Trouble | None:
        """Show a PDF.

        Args:
            data: The file.
            another: It is another document: it begins at its first page, and if it cannot be shown
                a message stands in its place. A newer form of the same one keeps page and zoom, and
                if it cannot be shown the old pages stay.

        Returns:
            Why it could not be shown; None when it is shown.
        """
        trouble = self._swap(data, keep=not another)
        if trouble is not None and another:
            self.show_message(self._told(trouble))
        return trouble

    def show_message(self, sentence: str) -> None:
        """Show a sentence instead of pages, until the next PDF."""
        self._message.setText(sentence)
        self._let_go()
        self._cover.hide()
        self._stack.setCurrentWidget(self._message)
        self._tell()

    def read_as_text(self, *, on: bool) -> None:
        """Show the pages as text, or as pages again."""
        if self._document is None:
            return
        if on:
            self.text.setPlainText(self._words(self._document))
        self._stack.setCurrentWidget(self.text if on else self.view)

    def fit_width(self) -> None:
        """Make the page as wide as the view."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller."""
        zoom = max(LEAST_ZOOM, min(MOST_ZOOM, self._zoom() * factor))
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(zoom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.zoom_by(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._restyle()  # a style sheet forgets the palette when the view is put into a window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover.hide()

    def _swap(self, data: bytes, *, keep: bool) -> Trouble | None:
        buffer = QBuffer(self)
        buffer.setData(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        if document.status() != QPdfDocument.Status.Ready:
            encrypted = document.error() in (
                QPdfDocument.Error.IncorrectPassword,
                QPdfDocument.Error.UnsupportedSecurityScheme,
            )
            document.deleteLater()
            buffer.deleteLater()
            return Trouble.ENCRYPTED if encrypted else Trouble.DAMAGED
        bar = self.view.verticalScrollBar()
        place = bar.value() if keep else 0
        self._cover_up()
        old, old_buffer = self._document, self._buffer
        self._document, self._buffer = document, buffer
        self.view.setDocument(document)
        bar.setValue(place)
        _drop(old, old_buffer)
        if self._stack.currentWidget() is self.text:
            self.read_as_text(on=True)
        else:
            self._stack.setCurrentWidget(self.view)
        self._tell()
        return None

    def _cover_up(self) -> None:
        viewport = self.view.viewport()
        if self._document is None or not viewport.isVisible():
            return
        self._cover.setPixmap(viewport.grab())
        self._cover.setGeometry(viewport.geometry().translated(self.view.pos()))
        self._cover.show()
        self._cover.raise_()
        self._lift.start()

    def _let_go(self) -> None:
        self.view.setDocument(self._nothing)
        _drop(self._document, self._buffer)
        self._document = self._buffer = None

    def _zoom(self) -> float:
        if self._document is None or self.view.zoomMode() == QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        points = self._document.pagePointSize(0).width() or 1.0
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        return room * POINTS_PER_INCH / (points * self.view.logicalDpiX())

    def _words(self, document: QPdfDocument) -> str:
        parts = []
        for page in range(document.pageCount()):
            heading = self.tr("Page {page} of {pages}").format(
                page=page + 1, pages=document.pageCount()
            )
            parts.append(f"{heading}\n\n{document.getAllText(page).text().strip()}")
        return "\n\n".join(parts)

    def _told(self, trouble: Trouble) -> str:
        if trouble is Trouble.ENCRYPTED:
            return self.tr("The PDF is protected by a password and cannot be shown here.")
        return self.tr("The PDF is damaged and cannot be shown here.")

    def _tell(self) -> None:
        page = self.view.pageNavigator().currentPage() + 1 if self.pages else 0
        self.moved.emit(page, self.pages)
        told = self.tr("Page {page} of {pages}").format(page=page, pages=self.pages)
        self.view.setAccessibleName(told)
        self.view.setAccessibleDescription(self.tr("Choose Read as text to have the pages read."))

    def _restyle(self) -> None:
        for widget in (self.view, self.view.viewport()):
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.Dark, color("paper_ground"))
            widget.setPalette(palette)
        edge = px(12)
        self.view.setDocumentMargins(QMargins(edge, edge, edge, edge))
        self.view.setPageSpacing(px(8))


class PreviewBar(QWidget):
    """Zoom, page number and "Read as text" for one preview; more can be put at the left.

    Attributes:
        row: The layout; what a page adds goes in at 0.
    """

    def __init__(self, preview: PdfPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._place = label("", "caption")
        self._text = button(self.tr("Read as text"), self._switch, variant="ghost")
        self._text.setCheckable(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(2))
        self.row.addStretch(1)
        self.row.addWidget(self._place)
        self.row.addSpacing(px(8))
        for words, act, icon_name in (
            (self.tr("Smaller page"), lambda: preview.zoom_by(1 / ZOOM_STEP), "zoom_out"),
            (self.tr("Larger page"), lambda: preview.zoom_by(ZOOM_STEP), "zoom_in"),
        ):
            self.row.addWidget(tool_button(words, act, icon_name))
        self.row.addWidget(button(self.tr("Width"), preview.fit_width, variant="ghost"))
        self.row.addWidget(self._text)
        preview.moved.connect(self._tell)
        self._tell(0, 0)

    def _switch(self) -> None:
        self._preview.read_as_text(on=self._text.isChecked())

    def _tell(self, page: int, pages: int) -> None:
        words = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self._place.setText(words if pages else "")
        self.setEnabled(bool(pages))
        self._text.setChecked(self._preview.as_text)


def _drop(document: QPdfDocument | None, buffer: QBuffer | None) -> None:
    """Let go of a document and then of what it reads."""
    if document is not None:
        document.close()
        document.deleteLater()
    if buffer is not None:
        buffer.deleteLater()
