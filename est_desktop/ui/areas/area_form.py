"""What is known of an area itself: names, what lists have called it, where it lies."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.areas import (
    add_classification,
    change_classification,
    remove_boundary,
    remove_classification,
    set_boundary,
    set_municipality,
    set_other_names,
)
from est_desktop.actions.people import rename_area
from est_desktop.errors import BoundaryError, BoundaryFault
from est_desktop.model.views.areas import AreaBoundary, AreaFacts, ClassificationRow
from est_desktop.rules.geojson import MOST_BYTES
from est_desktop.ui.areas.area_map import AreaMap
from est_desktop.ui.areas.area_words import class_line
from est_desktop.ui.areas.classification_sheet import ClassificationSheet, StoreFacts
from est_desktop.ui.bound_line import BoundLine
from est_desktop.ui.meeting.file_dialogs import ChooseFiles, choose_file
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.refusals import do_below, do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import L, M, S
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import button, label
from est_desktop.ui.widgets.cards import row_of
from est_desktop.ui.widgets.form import Field, rule, side_by_side
from est_desktop.ui.widgets.order_buttons import OrderButtons
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.text_field import TextField
from est_desktop.ui.widgets.two_lines import ROW, Lines
from est_desktop.ui.workspace import Workspace

MOST_SHOWN = 6
"""So many classifications are seen without scrolling."""
MAP = 260
"""The height of the map at 100 %."""


class AreaForm(QWidget):
    """Each change is stored at once.

    Attributes:
        facts: The area as last read; None before any.
        name, municipality, other_names: Save themselves.
        history: What lists have called it, newest first.
        map: Where it lies, with the other areas.
        buttons: Its place in the list, and removing it.
        choose_file: The system's dialog; tests put their own here.
        messages: What could not be done.

    Signals:
        area_chosen: Another area was chosen on the map.
    """

    area_chosen = Signal(UUID)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: tuple[str, ...] = ()
        self.facts: AreaFacts | None = None
        self.sheet: ClassificationSheet | None = None
        self.choose_file: ChooseFiles = choose_file
        self.messages = MessageBar()
        self.name = BoundLine(workspace, tr("&Name"), tr("Change name"), rename_area)
        self.municipality = BoundLine(
            workspace, tr("Mun&icipality"), tr("Change municipality"), set_municipality
        )
        self.other_names = TextField(2, 6)
        self.other_names.setReadOnly(workspace.read_only)
        self._others = Field(
            tr("Other name&s"),
            self.other_names,
            hint=tr("One a line: other spellings, understood when files are read in."),
        )
        self.history: RowList[ClassificationRow] = RowList(tr("Classifications"), class_lines)
        self._no_history = label(tr("No list is known to have said anything of it."), "caption")
        self.map = AreaMap()
        self.buttons = OrderButtons(tr("Areas are offered in the order of the list."))
        self._make_buttons()
        self._lay_out()
        self._wire()

    def show_area(self, facts: AreaFacts, boundaries: Sequence[AreaBoundary]) -> None:
        """Show an area; what is being typed in the same one stays."""
        other = self.facts is None or self.facts.id != facts.id
        self.facts = facts
        self.name.show_text(facts.id, facts.name)
        self.municipality.show_text(facts.id, facts.municipality)
        if other:
            self._others.show_fault("")
            self.other_names.reset(facts.other_names)
            self.messages.clear()
        else:
            self.other_names.show_text(facts.other_names)
        self._show_history(facts)
        self.map.show_areas(boundaries)
        self.map.choose(facts.id)
        self.forget_boundary.setEnabled(bool(facts.boundary) and not self._workspace.read_only)

    def show_place(self, place: int, of: int) -> None:
        """Tell where the area stands in the list, from 1."""
        self.buttons.show_place(place, of, enabled=not self._workspace.read_only)

    def offer_words(self, words: Sequence[str]) -> None:
        """Offer these words of lists, which are in use already."""
        self._known = tuple(words)

    def save_now(self) -> None:
        """Save what is typed."""
        self.name.save_now()
        self.municipality.save_now()
        self.other_names.save_now()

    def forget(self) -> None:
        """Belong to no area: it is gone, and what is typed has nowhere to go."""
        self.facts = None
        self.name.forget()
        self.municipality.forget()
        self.other_names.reset("")

    def add_classification(self) -> None:
        """Ask what a newer list calls the area."""
        if self.facts is not None and not self._workspace.read_only:
            key = self.facts.id
            self._ask(
                tr("Add classification"), None, lambda s, told: add_classification(s, key, told)
            )

    def change_classification(self) -> None:
        """Correct the chosen classification."""
        row = self.history.current_row()
        if row is not None and not self._workspace.read_only:
            key = row.id
            self._ask(
                tr("Correct classification"),
                row,
                lambda s, told: change_classification(s, key, told),
            )

    def remove_classification(self) -> None:
        """Remove the chosen classification; undo brings it back."""
        row = self.history.current_row()
        if row is not None and not self._workspace.read_only:
            step = tr("Remove classification")
            do_below(
                self._workspace, self.messages, step, lambda s: remove_classification(s, row.id)
            )

    def choose_boundary(self) -> None:
        """Let the user choose a GeoJSON file with the boundary."""
        if self.facts is None or self._workspace.read_only:
            return
        chosen = self.choose_file(self.window(), tr("Choose a GeoJSON file"))
        if chosen:
            self.take_boundary(chosen[0])

    def take_boundary(self, file: Path) -> None:
        """Read a boundary out of a file, or tell why not."""
        self.messages.clear()
        facts = self.facts
        if facts is None:
            return
        try:
            text = _text_of(file)
        except BoundaryError as error:
            self.messages.tell("warn", message_for(error))
            return
        do_below(
            self._workspace,
            self.messages,
            tr("Set boundary"),
            lambda session: set_boundary(session, facts.id, text),
        )

    def _remove_boundary(self) -> None:
        facts = self.facts
        if facts is not None:
            self._workspace.do(tr("Remove boundary"), lambda s: remove_boundary(s, facts.id))

    def _ask(self, title: str, row: ClassificationRow | None, store: StoreFacts) -> None:
        self.messages.clear()
        told = row.facts if row else None
        sheet = ClassificationSheet(self.window(), self._workspace, title, told, self._known, store)
        self.sheet = sheet
        sheet.closed.connect(self._forget_sheet)
        sheet.open_over(sheet.level)

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _show_history(self, facts: AreaFacts) -> None:
        self.history.show_rows(facts.history)
        some, editable = bool(facts.history), not self._workspace.read_only
        self.history.setVisible(some)
        self._no_history.setVisible(not some)
        self.history.setFixedHeight(px(ROW) * min(len(facts.history), MOST_SHOWN) + px(4))
        for made in (self.correct, self.remove):
            made.setEnabled(some and editable)

    def _save_other_names(self, text: str) -> None:
        facts = self.facts
        if facts is not None:
            do_beside(
                self._workspace,
                self._others,
                tr("Change other names"),
                lambda session: set_other_names(session, facts.id, text),
                merge_key=f"other_names/{facts.id}/{self.other_names.saving.burst}",
            )

    def _make_buttons(self) -> None:
        editable = not self._workspace.read_only
        self.add = button(tr("Add c&lassification …"), self.add_classification, icon_name="add")
        self.correct = button(tr("C&orrect …"), self.change_classification, icon_name="edit")
        self.remove = button(tr("&Take away"), self.remove_classification, icon_name="delete")
        self.choose = button(
            tr("Choose a &GeoJSON file …"), self.choose_boundary, icon_name="folder_open"
        )
        self.forget_boundary = button(
            tr("Remove the &boundary"), self._remove_boundary, icon_name="delete"
        )
        for made in (self.add, self.choose):
            made.setEnabled(editable)

    def _lay_out(self) -> None:
        self.map.setFixedHeight(px(MAP))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        column.addWidget(self.messages)
        column.addWidget(side_by_side(self.name, self.municipality, stretches=(3, 2)))
        column.addWidget(self._others)
        column.addWidget(rule())
        column.addWidget(label(tr("Classification"), "subtitle"))
        column.addWidget(self._no_history)
        column.addWidget(self.history)
        column.addWidget(row_of(self.add, self.correct, self.remove))
        column.addWidget(rule())
        column.addWidget(label(tr("Where it lies"), "subtitle"))
        column.addWidget(self.map)
        column.addWidget(row_of(self.choose, self.forget_boundary))
        column.addWidget(
            label(
                tr("GeoJSON with WGS 84, as the municipality's map system can export it."),
                "caption",
                wrap=True,
            )
        )
        column.addSpacing(px(L - S))
        column.addWidget(rule())
        column.addWidget(self.buttons)

    def _wire(self) -> None:
        self.other_names.edited.connect(self._save_other_names)
        self.history.write_asked.connect(self.change_classification)
        self.history.remove_asked.connect(self.remove_classification)
        self.map.chosen.connect(self.area_chosen)


def class_lines(row: ClassificationRow) -> Lines:
    """Return what the line of a classification says."""
    return Lines(row.facts.level, class_line(row.facts))


def _text_of(file: Path) -> str:
    """Return the text in a file that somebody chose.

    Raises:
        BoundaryError: It is too large, or no text, or cannot be read.
    """
    try:
        if file.stat().st_size > MOST_BYTES:
            raise BoundaryError(BoundaryFault.TOO_LARGE)
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise BoundaryError(BoundaryFault.NOT_JSON) from None
