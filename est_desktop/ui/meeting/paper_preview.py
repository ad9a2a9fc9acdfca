"""A paper shown in the window: pages, a picture, plain text, or a sentence that says why not."""

from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from est_desktop.model.views.agenda import VersionRow
from est_desktop.rules.swedish import file_size
from est_desktop.ui.meeting.file_kinds import Shown, kind_of
from est_desktop.ui.widgets.pdf_preview import PdfPreview
from est_desktop.ui.widgets.picture_preview import PicturePreview

MOST_BYTES = 100_000_000
"""Larger files are left to other programs."""
MOST_TEXT = 400_000
"""Of a long plain text so many bytes are shown."""
LONGEST_LINE = 1000
"""Longer lines of a plain text are broken: Qt takes seconds over a line of 100,000 signs."""
PDF_MARK, PDF_MARK_WITHIN = b"%PDF-", 1024
"""How a PDF file begins, and how far from its beginning readers look for it (ISO 32000-1, H.3)."""


class PaperPreview(QStackedWidget):
    """Shows bytes by what sort of file they are.

    Attributes:
        pdf: Pages and sentences; meetings' own documents are shown in it as well.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = PdfPreview()
        self.picture = PicturePreview()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        for widget in (self.pdf, self.picture, self.text):
            self.addWidget(widget)

    def can_show(self, version: VersionRow) -> bool:
        """Tell whether the bytes are worth reading; if not, say why."""
        kind = kind_of(version.file_name)
        if kind.shown is Shown.NOT:
            self.tell(
                self.tr(
                    "{file} ({kind}) cannot be shown here. Press Enter on it to open it in its own "
                    "program."
                ).format(file=version.file_name, kind=kind.word)
            )
        elif version.size == 0:
            self.tell(self.tr("{file} is empty.").format(file=version.file_name))
        elif version.size > MOST_BYTES:
            self.tell(
                self.tr(
                    "{file} is {size} and too large to be shown here. Press Enter on it to open it "
                    "in its own program."
                ).format(file=version.file_name, size=file_size(version.size))
            )
        else:
            return True
        return False

    def show_paper(self, version: VersionRow, data: bytes) -> None:
        """Show a paper's bytes."""
        match kind_of(version.file_name).shown:
            case Shown.PDF:
                self._show_pdf(version, data)
            case Shown.PICTURE:
                self._show_picture(version, data)
            case _:
                self.text.setAccessibleName(version.file_name)
                self.text.setPlainText(folded(data[:MOST_TEXT].decode("utf-8", "replace")))
                self.setCurrentWidget(self.text)

    def tell(self, sentence: str) -> None:
        """Show a sentence instead."""
        self.pdf.show_message(sentence)
        self.setCurrentWidget(self.pdf)

    def _show_pdf(self, version: VersionRow, data: bytes) -> None:
        if PDF_MARK not in data[:PDF_MARK_WITHIN]:
            self.tell(
                self.tr(
                    "{file} is no PDF file, although its name says so, and cannot be shown here. "
                    "Press Enter on it to open it in its own program."
                ).format(file=version.file_name)
            )
            return
        self.pdf.show_pdf(data)
        self.setCurrentWidget(self.pdf)

    def _show_picture(self, version: VersionRow, data: bytes) -> None:
        size = self.picture.too_large(data)
        if size is not None:
            self.tell(
                self.tr(
                    "{file} is {width} × {height} pixels and too large to be shown here. Press "
                    "Enter on it to open it in its own program."
                ).format(file=version.file_name, width=size.width(), height=size.height())
            )
            return
        if self.picture.show_picture(data, version.file_name):
            self.setCurrentWidget(self.picture)
            return
        self.tell(
            self.tr("{file} is damaged and cannot be shown here.").format(file=version.file_name)
        )


def folded(text: str) -> str:
    """Return a text whose lines are short enough to be laid out at once."""
    return "\n".join(
        line[start : start + LONGEST_LINE]
        for line in text.splitlines()
        for start in range(0, max(len(line), 1), LONGEST_LINE)
    )
