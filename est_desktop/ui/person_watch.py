"""Places, not persons: watches what is typed, and tells below the field what looks like a person.

Every `LineField`, `TextField` and `RichField` is watched from the first time it has the focus
(`PersonWatching`). A field of another kind needs one line: `PersonWatch(field, workspace)`. Where
persons are expected, such as among the contacts, `expect_persons(page)`.
"""

from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from est_desktop.actions.personal_data import let_stand
from est_desktop.model.views.personal_data import Trace
from est_desktop.queries.personal_data import let_stand_before
from est_desktop.rules.personal_data import find, fingerprint
from est_desktop.ui.announce import announce
from est_desktop.ui.person_words import person_warning
from est_desktop.ui.theme import color, theme
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.person_note import PersonNote
from est_desktop.ui.widgets.rich_field import RichField
from est_desktop.ui.widgets.text_field import TextField, utf16_length
from est_desktop.ui.workspace import Workspace

READS = frozenset({"personal_data_decision"})
EXPECTED = "personsExpected"
"""The property of a widget in which persons may be written."""
PAUSE_MS = 500
"""After so long a pause what was typed is looked through."""
TURN_SECONDS = 0.002
"""So long at a time; then the window has its turn."""
MOST_PIECE = 2000
"""A longer line is looked through in pieces; before a document is made it is read whole."""

MOST_UNDERLINED = 20
"""So many are underlined at once; as they are changed or may stand, the next are."""
Edit = QLineEdit | QPlainTextEdit | QTextEdit
"""Any text field."""


def expect_persons(widget: QWidget) -> None:
    """Let persons be written in a widget and all that is in it."""
    widget.setProperty(EXPECTED, True)  # noqa: FBT003 - Qt's signature


class PersonWatching(QObject):
    """Lets every text field that gets the focus be watched."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        QApplication.instance().focusChanged.connect(self._watch)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isinstance(new, LineField | TextField | RichField) or new.isReadOnly():
            return
        if watch_of(new) is None and not _is_expected(new):
            PersonWatch(new, self._workspace)


def watch_of(field: QWidget) -> "PersonWatch | None":
    """Return what watches a field, if anything does."""
    return next((child for child in field.children() if isinstance(child, PersonWatch)), None)


def _is_expected(widget: QWidget) -> bool:
    inner: QWidget | None = widget
    while inner is not None:
        if inner.property(EXPECTED):
            return True
        inner = inner.parentWidget()
    return False


class PersonWatch(QObject):
    """Watches one field as long as it lives.

    Attributes:
        note: The line below the field.
        traces: What it tells of, in order.
    """

    def __init__(self, field: Edit, workspace: Workspace) -> None:
        """Watch a field that stands in its layout already.

        Args:
            field: Any text field.
            workspace: Where it is remembered what may stand.
        """
        super().__init__(field)
        self._field, self._workspace = field, workspace
        self.traces: tuple[Trace, ...] = ()
        self.note = PersonNote(may_stand=not workspace.read_only, parent=field.parentWidget())
        self._fits = self.note.put_under(field)
        self._known: dict[str, tuple[Trace, ...]] = {}
        self._looking: Iterator[None] = iter(())
        self._announced = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        field.textChanged.connect(self._typed)
        field.destroyed.connect(self.note.deleteLater)
        self.note.words_asked.connect(self.show_words)
        self.note.stand_asked.connect(self.let_stand)
        workspace.changed.connect(self._decided)
        theme().changed.connect(self._underline)
        self._turn.start()
        self._looking = self._look()

    def show_words(self) -> None:
        """Select the first words that are told of, in the field."""
        if not self.traces:
            return
        trace = self.traces[0]
        select_words(self._field, trace.start, trace.words)

    def let_stand(self) -> None:
        """Remember that the first words that are told of may stand."""
        if self.traces:
            trace, today = self.traces[0], self._workspace.today()
            self._workspace.do(
                self.tr("Let words stand"),
                lambda session: let_stand(session, trace.kind, trace.words, today),
            )

    def look_now(self) -> None:
        """Look through the text at once, whatever it takes."""
        self._pause.stop()
        self._turn.stop()
        for _ in self._look():
            pass

    def _typed(self) -> None:
        self._turn.stop()
        self._pause.start()
        if self.traces and self.traces[0].words not in text_of(self._field):
            self._show(())  # what is told of is gone, perhaps with its record

    def _decided(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.look_now()

    def _begin(self) -> None:
        self._looking = self._look()
        self._go_on()

    def _go_on(self) -> None:
        end = perf_counter() + TURN_SECONDS
        for _ in self._looking:
            if perf_counter() > end:
                self._turn.start()
                return

    def _look(self) -> Iterator[None]:
        """Look through the text piece by piece; what stood there the last time is known."""
        known: dict[str, tuple[Trace, ...]] = {}
        found: list[Trace] = []
        decided: frozenset[str] | None = None
        for start, piece in _pieces(text_of(self._field)):
            known[piece] = self._known[piece] if piece in self._known else find(piece)
            for one in known[piece]:
                if decided is None:
                    decided = self._workspace.look(let_stand_before)
                if fingerprint(one.kind, one.words) not in decided:
                    found.append(replace(one, start=start + one.start, end=start + one.end))
            yield
        self._known = known
        self._show(tuple(found))

    def _show(self, traces: tuple[Trace, ...]) -> None:
        self.traces = traces
        told = person_warning(traces[0], len(traces) - 1) if traces else ""
        self._underline()
        if not told and self.note.holds_focus():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._fits:
            self.note.tell(told)
        if told and told != self._announced and self._field.hasFocus():
            way = self.tr("Tab leads to what can be done.")
            announce(self._field, f"{told} {way}")
        self._announced = told

    def _underline(self) -> None:
        if isinstance(self._field, QLineEdit):
            return
        text, place, units = text_of(self._field) if self.traces else "", 0, 0
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(color("warn"))
        marked = []
        for trace in self.traces[:MOST_UNDERLINED]:
            units += utf16_length(text[place : trace.start])
            place = trace.start
            selection = QTextEdit.ExtraSelection()
            selection.cursor = _cursor(self._field, units, utf16_length(trace.words))
            selection.format = form
            marked.append(selection)
        self._field.setExtraSelections(marked)


def text_of(field: Edit) -> str:
    """Return what stands in a field, in which traces are counted."""
    return field.text() if isinstance(field, QLineEdit) else field.document().toRawText()


def select_words(field: Edit, start: int, words: str) -> None:
    """Select words in a field, given where they begin in its text, and put the cursor there."""
    place, length = utf16_length(text_of(field)[:start]), utf16_length(words)
    if isinstance(field, QLineEdit):
        field.setSelection(place, length)
    else:
        field.setTextCursor(_cursor(field, place, length))
    field.setFocus(Qt.FocusReason.OtherFocusReason)


def _cursor(field: QPlainTextEdit | QTextEdit, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(field.document())
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Return the lines of a text with where they begin; a long one is cut at its spaces."""
    start = 0
    for line in text.splitlines(keepends=True):
        rest, place = line, start
        while len(rest) > MOST_PIECE:
            cut = rest.rfind(" ", 0, MOST_PIECE) + 1 or MOST_PIECE
            yield place, rest[:cut]
            rest, place = rest[cut:], place + cut
        yield place, rest
        start += len(line)
