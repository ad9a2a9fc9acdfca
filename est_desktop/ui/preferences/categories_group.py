"""The group Kategorier: what is counted, and what takes over when the coding changes."""

import re
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.categories import (
    add_category,
    add_group,
    change_category,
    end_category,
    remove_category,
    replace_categories,
)
from est_desktop.documents.count_words import kind_title
from est_desktop.model.enums import CountKind
from est_desktop.model.views.counts import CategoryRow
from est_desktop.queries.counts import categories, category_groups
from est_desktop.rules.swedish import iso_date
from est_desktop.ui.list_and_form import ListAndForm
from est_desktop.ui.refusals import do_beside
from est_desktop.ui.theme import px
from est_desktop.ui.tokens import M
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.entry_line import EntryLine
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.line_field import LineField
from est_desktop.ui.widgets.row_list import RowList
from est_desktop.ui.widgets.two_lines import Lines
from est_desktop.ui.widgets.typed_fields import DateField
from est_desktop.ui.workspace import Workspace

READS = frozenset({"category", "category_group", "category_change"})
"""The tables whose change makes the group read again."""
CODED = re.compile(r"([A-ZÅÄÖ][0-9]{1,2}) +(.+)")
"""A name that begins with its code, "A1 Samlingar"."""


class CategoryForm(QWidget):
    """One category: its name, its last day, and what takes over from it.

    Attributes:
        row: The category as last read; None before any.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.row: CategoryRow | None = None
        self.name = LineField()
        self.name_field = Field(self.tr("&Code and name"), self.name)
        self.until = DateField(workspace.today)
        self.until_field = Field(
            self.tr("Counted until"), self.until, hint=self.tr("Empty: it is still counted.")
        )
        self.day = DateField(workspace.today)
        self.replacement = EntryLine(
            self.tr("&Replaced by"),
            self.tr("A new category takes over on the day. Two of them make a split."),
        )
        self._after = label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(M))
        self.day_field = Field(self.tr("Takes over on"), self.day)
        parts = (self.name_field, self._after, self.until_field, self.day_field, self.replacement)
        for widget in parts:
            widget.setEnabled(not workspace.read_only)
            column.addWidget(widget)
        self.name.edited.connect(self._rename)
        self.until.edited.connect(self._end)
        self.until.faulty.connect(self.until_field.show_fault)
        self.day.faulty.connect(self.day_field.show_fault)
        self.replacement.entered.connect(self._replace)

    def show_row(self, row: CategoryRow) -> None:
        """Show a category; what is being typed in the same one stays."""
        other = self.row is None or self.row.id != row.id
        if other:
            self.save_now()
            self.name_field.show_fault("")
        self.row = row
        (self.name.reset if other else self.name.show_text)(f"{row.code} {row.name}".strip())
        (self.until.reset if other else self.until.show_value)(row.until_day)
        self._after.setText(
            self.tr("Took over from {codes}").format(codes=", ".join(row.after))
            if row.after
            else ""
        )
        self._after.setVisible(bool(row.after))

    def save_now(self) -> None:
        """Save what is typed."""
        self.name.save_now()

    def _rename(self, text: str) -> None:
        if self.row is not None:
            key, (code, name) = self.row.id, coded(text)
            do_beside(
                self._workspace,
                self.name_field,
                self.tr("Rename the category"),
                lambda session: change_category(session, key, name, code),
                merge_key=f"category/{key}/{self.name.saving.burst}",
            )

    def _end(self, day: Any) -> None:
        if self.row is not None:
            key = self.row.id
            do_beside(
                self._workspace,
                self.until_field,
                self.tr("Set the last day of a category"),
                lambda session: end_category(session, key, day),
            )

    def _replace(self, text: str) -> None:
        """Let a new category of the same group take over from this one."""
        row, day = self.row, self.day.value or self._workspace.today()
        if row is None:
            return
        code, name = coded(text)

        def act(session: Any) -> UUID:
            new = add_category(session, row.group_id, name, code, day)
            session.flush()
            replace_categories(session, [row.id], [new], day)
            return new

        words = self.tr("Replace a category")
        if do_beside(self._workspace, self.replacement.field, words, act):
            self.replacement.accept()


class CategoriesGroup(QWidget):
    """Reads itself and saves itself.

    Attributes:
        list: The categories, by group.
        form: The chosen one.
        group: Which group a new category comes into.
        entry, new_group: Where categories and groups are written.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list: RowList[CategoryRow] = RowList(self.tr("Categories"), category_lines)
        self.form = CategoryForm(workspace)
        self.group: ChoiceField[UUID] = ChoiceField()
        self.entry = EntryLine(
            self.tr("Add a c&ategory"), self.tr("Write its code and name: A1 Gatherings.")
        )
        self.kind: ChoiceField[CountKind] = ChoiceField()
        self.kind.set_choices([(kind, kind_title(kind, tr)) for kind in CountKind])
        self.kind.setCurrentIndex(0)
        self.kind.setAccessibleName(self.tr("Kind of the new group"))
        self.new_group = EntryLine(self.tr("Add a &group"))
        left: list[QWidget] = [self.list]
        if not workspace.read_only:
            left += [Field(self.tr("Gro&up"), self.group), self.entry, self.kind, self.new_group]
        nothing = QWidget()
        self.panes = ListAndForm(left, self.list, [self.form], nothing=nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the register anew."""
        self.group.set_choices(self._workspace.read(category_groups))
        if self.group.currentIndex() < 0 and self.group.count():
            self.group.setCurrentIndex(0)
        rows = self._workspace.read(categories)
        if self.form.row and self.form.row.id not in {row.id for row in rows}:
            self.form.row = None  # what is typed in it has nowhere to go
        self.list.show_rows(rows)
        self._show_form()

    def save_now(self) -> None:
        """Save what is typed."""
        self.form.save_now()

    def remove(self) -> None:
        """Remove the chosen category, if nothing was counted in it."""
        row = self.list.current_row()
        if row is None or self._workspace.read_only:
            return
        _, went = self._workspace.tried(
            self.tr("Remove a category"), lambda session: remove_category(session, row.id)
        )
        if went:
            self.removed.emit(self.tr("The category was removed"))

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._show_form())
        self.list.write_asked.connect(self.form.name.setFocus)
        self.list.remove_asked.connect(self.remove)
        self.entry.entered.connect(self._add)
        self.new_group.entered.connect(self._add_group)
        self._workspace.changed.connect(self._read_if_touched)

    def _show_form(self) -> None:
        row = self.list.current_row()
        if row is None:
            self.panes.show_no_form()
        else:
            self.form.show_row(row)
            self.panes.show_form(self.form)

    def _add(self, text: str) -> None:
        group, (code, name) = self.group.current(), coded(text)
        if self.group.currentIndex() < 0:
            self.entry.field.show_fault(self.tr("Add a group first."))
            return
        added = do_beside(
            self._workspace,
            self.entry.field,
            self.tr("Add a category"),
            lambda session: add_category(session, group, name, code),
        )
        if added:
            self.list.choose(added)
            self.entry.accept()

    def _add_group(self, text: str) -> None:
        kind = self.kind.current()
        added = do_beside(
            self._workspace,
            self.new_group.field,
            self.tr("Add a group"),
            lambda session: add_group(session, text, "", kind),
        )
        if added:
            self.group.show_choice(added)
            self.new_group.accept()

    def _read_if_touched(self, tables: frozenset[str]) -> None:
        if tables & READS:
            self.refresh()


def coded(text: str) -> tuple[str, str]:
    """Return the code and the name that a text tells; a text without a code is all name."""
    found = CODED.fullmatch(text.strip())
    return (found[1], found[2]) if found else ("", text)


def category_lines(row: CategoryRow) -> Lines:
    """Return what the line of a category says."""
    days = [_from(row.from_day), _until(row.until_day)]
    told = " · ".join(part for part in (row.group, *days) if part)
    return Lines(f"{row.code} {row.name}".strip(), told)


def _from(day: date | None) -> str:
    return tr("from {day}").format(day=iso_date(day)) if day else ""


def _until(day: date | None) -> str:
    return tr("until {day}").format(day=iso_date(day)) if day else ""
