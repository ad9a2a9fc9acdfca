"""The group Brevhuvud: who documents are from, and the picture in their head."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from est_desktop.actions.settings import set_setting
from est_desktop.documents.pictures import read_bitmap
from est_desktop.errors import FileTooLargeError, FileUnreadableError, PictureUnusableError
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.letterhead import letterhead, setting
from est_desktop.store.blobs import put_bytes
from est_desktop.store.store import Store
from est_desktop.ui.bound_line import BoundLine
from est_desktop.ui.jobs import Job
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.person_watch import expect_persons
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.picture_preview import PicturePreview
from est_desktop.ui.workspace import Workspace

READS = frozenset({"setting"})
"""The tables whose change makes the group read again."""
MOST_BYTES = 10 * 1024 * 1024
"""A logo larger than this is a photograph chosen by mistake."""
WIDEST = 680
"""The width of the form at 100 %, as elsewhere."""
PREVIEW = 160
"""The height of the picture at 100 %."""


def choose_picture(parent: QWidget, title: str) -> Path | None:
    """Ask for a PNG or JPEG file with the system's own dialog."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", "PNG, JPEG (*.png *.jpg *.jpeg)")
    return Path(name) if name else None


class LetterheadGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        organisation, unit, place, colour, case_pattern, logo_text: The lines.
        picture: The logo as documents will show it.
        messages: What stands in the way of a picture.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        choose: Callable[[QWidget, str], Path | None] = choose_picture,
    ) -> None:
        """Show what is set.

        Args:
            workspace: Where it is stored.
            parent: Owns the group.
            choose: Asks for a picture, given whose window and the dialog's title.
        """
        super().__init__(parent)
        expect_persons(self)
        self._workspace, self._choose = workspace, choose
        self._shown = ""
        self._make_parts()
        self._lay_out()
        workspace.changed.connect(self._read_if_touched)
        self.refresh()

    def refresh(self) -> None:
        """Read what is set anew."""
        head = self._workspace.read(letterhead)
        self.organisation.show_text(SettingKey.ORGANISATION, head.organisation)
        self.unit.show_text(SettingKey.UNIT, head.unit)
        self.place.show_text(SettingKey.PLACE, head.place)
        self.colour.show_text(SettingKey.COLOUR, head.colour)
        pattern = self._workspace.read(lambda s: setting(s, SettingKey.CASE_PATTERN))
        self.case_pattern.show_text(SettingKey.CASE_PATTERN, pattern)
        self.logo_text.show_text(SettingKey.LOGO_TEXT, head.logo_text)
        logo = self._workspace.read(lambda session: setting(session, SettingKey.LOGO))
        if logo != self._shown:
            self._shown = logo
            self.picture.show_picture(head.logo, self.tr("The logo"))
        for widget in (self.picture, self.logo_text, self.remove_button):
            widget.setVisible(bool(logo))
        self.none.setVisible(not logo)

    def save_now(self) -> None:
        """Save what is typed."""
        for line in (*self._head_lines(), self.logo_text):
            line.save_now()

    def use_picture(self, path: Path) -> Job[str]:
        """Take a picture file as the logo; what stands in the way is told here."""
        self.messages.clear()
        store = self._workspace.store
        job = Job(
            lambda _: put_picture(store, path),
            then=self._set_logo,
            failed=self._tell,
            label=self.tr("Reading {file}").format(file=path.name),
        )
        job.start()
        return job

    def remove_picture(self) -> None:
        """Let documents have no logo."""
        _, went = self._workspace.tried(
            self.tr("Remove logo"), lambda session: set_setting(session, SettingKey.LOGO, "")
        )
        if went:
            self.choose_button.setFocus()
            self.removed.emit(self.tr("The logo was removed"))

    def _make_parts(self) -> None:
        self.messages = MessageBar()
        self.organisation = self._line(
            self.tr("&Organisation"), self.tr("Stands first in every document")
        )
        self.unit = self._line(self.tr("&Unit"), self.tr("Stands under the organisation"))
        self.place = self._line(
            self.tr("&Place"), self.tr("Where documents are dated, such as a town")
        )
        self.colour = self._line(
            self.tr("Colour of &headings"),
            self.tr("As #12335C; dark enough to be read by everybody. Empty for ours."),
        )
        self.case_pattern = self._line(
            self.tr("How case numbers are &written"),
            self.tr(
                "As KS ####/####: # is one digit, * is one or more. What does not fit is kept, "
                "with a hint. Empty for no hint."
            ),
        )
        self.logo_text = self._line(
            self.tr("&Description of the logo"),
            self.tr("Read aloud to those who do not see it, such as the name in the picture"),
        )
        self.picture = PicturePreview()
        self.picture.setFixedHeight(px(PREVIEW))
        self.none = label(
            self.tr("No logo. Choose a PNG or JPEG file; it is printed at most 5.5 cm wide."),
            "caption",
            wrap=True,
        )
        self.choose_button = button(
            self.tr("&Choose a logo…"), self._ask_picture, icon_name="folder_open"
        )
        self.remove_button = button(
            self.tr("&Remove the logo"), self.remove_picture, icon_name="delete", variant="ghost"
        )
        for made in (self.choose_button, self.remove_button):
            made.setEnabled(not self._workspace.read_only)

    def _head_lines(self) -> tuple[BoundLine, ...]:
        return self.organisation, self.unit, self.place, self.colour, self.case_pattern

    def _line(self, words: str, hint: str) -> BoundLine:
        step = self.tr("Change letterhead")
        return BoundLine(self._workspace, words, step, set_setting, hint=hint)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        card.setMaximumWidth(px(WIDEST))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(20), px(16), px(20), px(20))
        inside.setSpacing(px(12))
        for line in self._head_lines():
            inside.addWidget(line)
        inside.addWidget(label(self.tr("Logo"), "label"))
        for widget in (self.none, self.picture, row_of(self.choose_button, self.remove_button)):
            inside.addWidget(widget)
        inside.addWidget(self.logo_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.addWidget(self.messages)
        column.addWidget(card)
        column.addStretch(1)

    def _ask_picture(self) -> None:
        path = self._choose(self, self.tr("Choose a logo"))
        if path:
            self.use_picture(path)

    def _set_logo(self, sha256: str) -> None:
        self._workspace.do(
            self.tr("Set logo"), lambda session: set_setting(session, SettingKey.LOGO, sha256)
        )

    def _tell(self, error: Exception) -> None:
        if isinstance(error, FileUnreadableError | FileTooLargeError | PictureUnusableError):
            self.messages.tell("warn", message_for(error))
        else:
            self._workspace.report(error)

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def put_picture(store: Store, path: Path) -> str:
    """Put a picture file into the store and return its hash. Runs in a job.

    Raises:
        FileUnreadableError: It cannot be read.
        FileTooLargeError: It is no logo.
        PictureUnusableError: It is not a PNG or JPEG picture that can be printed.
        StoreError: The store cannot be written.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise FileTooLargeError(path, size, MOST_BYTES)
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadableError(path) from error
    if read_bitmap(data) is None:
        raise PictureUnusableError(path)
    return put_bytes(store, data)
