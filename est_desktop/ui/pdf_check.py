"""What is wrong with a PDF file of anybody's, told over the page; the command says the same."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from est_desktop.documents.pdf_checking import PdfReport, check_pdf
from est_desktop.documents.pdf_words import findings, headline
from est_desktop.ui.jobs import Job
from est_desktop.ui.meeting.file_dialogs import ChooseFiles, choose_file
from est_desktop.ui.messages import shown_name
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace


class PdfCheckSheet(Sheet):
    """Tells what was found in a file."""

    def __init__(self, page: QWidget, report: PdfReport, name: str) -> None:
        super().__init__(page, tr("What the check of the PDF found"), tr("Close"))
        self.body.addWidget(label(headline(report, name, tr), "strong", wrap=True))
        for line in findings(report, tr):
            self.body.addWidget(label(line, wrap=True))
        self.body.addStretch(1)
        self.accepted.connect(self.close_sheet)


def ask_and_check(over: QWidget, workspace: Workspace, choose: ChooseFiles = choose_file) -> None:
    """Ask for a PDF file, look at it in the background, and tell what was found over a widget.

    Args:
        over: What the sheet lies over.
        workspace: Where a refusal is told.
        choose: The system's dialog; tests put their own here.
    """
    for file in choose(over.window(), tr("Check a PDF file")):
        _check(over, workspace, file)


def _check(over: QWidget, workspace: Workspace, file: Path) -> None:
    def tell(report: PdfReport) -> None:
        PdfCheckSheet(over, report, shown_name(file)).open_over()

    work = tr("Checking the PDF file")
    Job(lambda progress: check_pdf(file, progress), tell, workspace.report, work).start()
