"""Takes in a signed copy: asks for the file, and for the control code of a scan that tells none."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from est_desktop.errors import CodeNeededError, SigningError, UserError
from est_desktop.flows.signing import SignedCopyFacts, bind_copy, signed_work, with_code
from est_desktop.queries.signed_copies import signed_told
from est_desktop.ui.jobs import Job
from est_desktop.ui.messages import message_for
from est_desktop.ui.signed_words import signed_words
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.sheet import Sheet
from est_desktop.ui.workspace import Workspace

CODE_WIDTH = 520
"""Of the sheet, at 100 %."""


def choose_signed(parent: QWidget, title: str) -> Path | None:
    """Ask for a signed file or a scan with the system's own dialog."""
    kinds = tr("Signed copies (*.pdf *.jpg *.jpeg *.png)")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


class CodeSheet(Sheet):
    """Asks for the control code that stands on the paper.

    Attributes:
        code: Where it is typed; what is wrong with it is told below.
    """

    def __init__(self, page: QWidget, file_name: str) -> None:
        super().__init__(page, tr("Which version was signed?"), tr("Take in"), width=CODE_WIDTH)
        told = tr(
            "{file} is a picture without text, so the program cannot read which version it is. "
            "Type the control code that stands by the signatures and at the foot of each page."
        )
        self.body.addWidget(label(told.format(file=file_name), wrap=True))
        self.code = QLineEdit()
        self.code.setPlaceholderText("XXXX-XXXX")
        self.field = Field(tr("Control &code"), self.code)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.primary.setEnabled(False)
        self.code.textChanged.connect(lambda text: self.primary.setEnabled(bool(text.strip())))


class TakingSigned(QObject):
    """Takes in signed copies for whoever shows a button for it.

    Attributes:
        choose: The system's dialog; tests put their own here.
        sheet: The sheet that asks for the code, while it is open.

    Signals:
        taken: What was taken in, as a sentence.
        refused: Why it was not, as a sentence.
    """

    taken = Signal(str)
    refused = Signal(str)

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        super().__init__(over)
        self._workspace, self._over = workspace, over
        self.choose: Callable[[QWidget, str], Path | None] = choose_signed
        self.sheet: CodeSheet | None = None

    def ask(self, wanted_id: UUID | None = None) -> None:
        """Ask for a copy, look at it in the background and bind it.

        Args:
            wanted_id: The version of minutes that it is taken in for; None for any.
        """
        file = self.choose(self._over, tr("Take in a signed copy"))
        if file is None:
            return
        work = signed_work(self._workspace.store, file)
        Job(
            work,
            lambda facts: self._bind(facts, wanted_id),
            self._refuse,
            tr("Looking at the signed copy"),
        ).start()

    def _bind(self, facts: SignedCopyFacts, wanted_id: UUID | None, typed: str = "") -> None:
        moment, copy = self._workspace.moment(), with_code(facts, typed)
        try:
            self._workspace.do_here(
                tr("Take in a signed copy"),
                lambda session: bind_copy(session, copy, moment, wanted_id),
            )
        except CodeNeededError:
            self._ask_code(facts, wanted_id)
        except SigningError as error:
            self._tell(error)
        else:
            if self.sheet is not None:
                self.sheet.close_sheet()
            told = self._workspace.read(lambda session: signed_told(session, copy.sha256))
            self.taken.emit(signed_words(told))

    def _ask_code(self, facts: SignedCopyFacts, wanted_id: UUID | None) -> None:
        self.sheet = sheet = CodeSheet(self._over, facts.file_name)
        sheet.accepted.connect(lambda: self._bind(facts, wanted_id, sheet.code.text()))
        sheet.closed.connect(self._forget)
        sheet.open_over(sheet.code)

    def _forget(self) -> None:
        self.sheet = None

    def _tell(self, error: SigningError) -> None:
        """Tell what is wrong with a code beside it, so that it can be typed again."""
        if self.sheet is not None:
            self.sheet.field.show_fault(message_for(error))
        else:
            self.refused.emit(message_for(error))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(message_for(error))
