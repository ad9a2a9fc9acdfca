"""What the columns of a table mean: one choice for each thing that a number needs."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from est_desktop.exchange.foreign_table import ForeignTable
from est_desktop.exchange.shapes import Mapping, Place, Role
from est_desktop.flows.foreign_numbers import headings_of, kind_of
from est_desktop.model.enums import ImportKind, PeriodKind
from est_desktop.model.views.importing import ImportNames, Named
from est_desktop.rules.numbers_in_text import DecimalSign
from est_desktop.ui.bad_row_words import column_letters
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field

ACROSS = -1
"""The choice that the headings of the value columns tell it."""
YEARS = 12
"""So many years are offered, this one first."""
MOST_OFFERED = 60
"""Columns beyond these are not offered one by one; a wide table has them across."""


class RoleFields(QWidget):
    """Shows a mapping and changes it.

    Attributes:
        mapping: How the table is read now.

    Signals:
        changed: The mapping is another.
    """

    changed = Signal()

    def __init__(
        self, table: ForeignTable, names: ImportNames, mapping: Mapping, this_year: int
    ) -> None:
        super().__init__()
        self._this_year = this_year
        self.mapping = mapping
        self._table, self._names = table, names
        self.kind: ChoiceField[ImportKind] = ChoiceField()
        self.kind.set_choices(
            [
                (ImportKind.COUNTS, self.tr("Counts of events")),
                (ImportKind.INDICATORS, self.tr("Values of indicators")),
            ]
        )
        self.roles: dict[Role, ChoiceField[Place]] = {role: ChoiceField() for role in Role}
        self.values: ChoiceField[int] = ChoiceField()
        self.sign: ChoiceField[DecimalSign] = ChoiceField()
        self.sign.set_choices(
            [
                (DecimalSign.AUTO, self.tr("As each number shows")),
                (DecimalSign.COMMA, self.tr("Comma: 1 234,5")),
                (DecimalSign.POINT, self.tr("Point: 1,234.5")),
            ]
        )
        self.dates: ChoiceField[PeriodKind] = ChoiceField()
        self.dates.set_choices(
            [
                (PeriodKind.DAY, self.tr("That day")),
                (PeriodKind.WEEK, self.tr("Its week")),
                (PeriodKind.MONTH, self.tr("Its month")),
            ]
        )
        self.year: ChoiceField[Place] = ChoiceField()
        self._lay_out()
        fields: list[ChoiceField[Any]] = [self.kind, *self.roles.values(), self.values]
        for field in (*fields, self.year, self.sign, self.dates):
            field.chosen.connect(self._choose)
        self.show_mapping(mapping)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show how the table is read."""
        self.mapping, self._kind = mapping, kind_of(mapping)
        self._show()

    def _show(self) -> None:
        mapping = self.mapping
        self.kind.show_choice(self._kind)
        self._offer(self._kind)
        for role, field in self.roles.items():
            place = ACROSS if mapping.across is role else mapping.place(role)
            field.show_choice(place)
        self.values.show_choice(ACROSS if mapping.across is not None else _first(mapping.values))
        self.year.show_choice(mapping.year)
        self.sign.show_choice(mapping.sign)
        self.dates.show_choice(mapping.dates)

    def _lay_out(self) -> None:
        self._fields = {
            Role.AREA: Field(self.tr("&Area"), self.roles[Role.AREA]),
            Role.CATEGORY: Field(self.tr("C&ategory"), self.roles[Role.CATEGORY]),
            Role.INDICATOR: Field(self.tr("&Indicator"), self.roles[Role.INDICATOR]),
            Role.SOURCE: Field(self.tr("&Source"), self.roles[Role.SOURCE]),
            Role.PERIOD: Field(self.tr("&Period"), self.roles[Role.PERIOD]),
        }
        shown = [
            Field(self.tr("&What is told"), self.kind),
            *self._fields.values(),
            Field(self.tr("&Numbers"), self.values),
            Field(self.tr("&Decimals"), self.sign),
            Field(self.tr("A &date means"), self.dates),
            Field(self.tr("&Year of periods without one"), self.year),
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        places = [0, 1, 2, 2, 3, 4, 5, 6, 7, 8]  # category and indicator take the same place
        for field, place in zip(shown, places, strict=True):
            grid.addWidget(field, place // 3, place % 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def _offer(self, kind: ImportKind) -> None:
        headings = headings_of(self._table, self.mapping.header)
        columns: list[tuple[Place, str]] = [
            (column, _column_words(column, headings))
            for column in range(min(self._table.width, MOST_OFFERED))
        ]
        across: tuple[Place, str] = (ACROSS, self.tr("In the headings of the number columns"))
        nowhere: tuple[Place, str] = (None, self.tr("Not told"))
        for role, field in self.roles.items():
            all_rows = [
                (one.name, self.tr("All rows: {name}").format(name=one.name))
                for one in self._named(role)
            ]
            told = self.mapping.place(role)
            if isinstance(told, str) and told not in {name for name, _ in all_rows}:
                all_rows.insert(0, (told, self.tr("All rows: {name}").format(name=told)))
            field.set_choices([nowhere, *columns, across, *all_rows])
        years: list[tuple[Place, str]] = [
            (str(year), str(year)) for year in range(self._this_year, self._this_year - YEARS, -1)
        ]
        told_year = self.mapping.year
        if isinstance(told_year, str) and told_year not in {key for key, _ in years}:
            years.insert(0, (told_year, told_year))
        self.year.set_choices([nowhere, *columns, *years])
        self.values.set_choices(
            [*((column, words) for column, words in columns if isinstance(column, int)),
             (ACROSS, self.tr("All other columns"))]
        )  # fmt: skip
        counts = kind is ImportKind.COUNTS
        self._fields[Role.CATEGORY].setVisible(counts)
        self._fields[Role.INDICATOR].setVisible(not counts)
        self._fields[Role.SOURCE].setVisible(counts)

    def _named(self, role: Role) -> tuple[Named, ...]:
        return {
            Role.AREA: self._names.areas,
            Role.CATEGORY: self._names.categories,
            Role.INDICATOR: self._names.indicators,
            Role.SOURCE: self._names.sources,
            Role.PERIOD: (),
        }[role]

    def _choose(self) -> None:
        self._kind = self.kind.current()
        counts = self._kind is ImportKind.COUNTS
        about, other = Role.CATEGORY, Role.INDICATOR
        if not counts:
            about, other = other, about
        shown = {role: field.current() for role, field in self.roles.items()}
        if shown[about] is None and not isinstance(shown[other], str):
            shown[about] = shown[other]
        shown[other] = None
        if not counts:
            shown[Role.SOURCE] = None
        across = next((role for role in Role if shown[role] == ACROSS), None)
        places: dict[str, Any] = {
            role.value: None if shown[role] == ACROSS else shown[role] for role in Role
        }
        self.mapping = replace(
            self.mapping,
            **places,
            year=self.year.current(),
            across=across,
            values=self._values(across, shown),
            sign=self.sign.current(),
            dates=self.dates.current(),
        )
        self._show()
        self.changed.emit()

    def _values(self, across: Role | None, shown: dict[Role, Place]) -> tuple[int, ...]:
        if across is None:
            column = self.values.current()
            return () if column is None or column == ACROSS else (column,)
        kept = self.mapping.values if self.mapping.across is across else range(self._table.width)
        used = {place for place in shown.values() if isinstance(place, int)}
        return tuple(column for column in kept if column not in used)


def _column_words(column: int, headings: tuple[str, ...]) -> str:
    heading = headings[column] if column < len(headings) else ""
    return f"{column_letters(column)}: {heading}" if heading else column_letters(column)


def _first(values: tuple[int, ...]) -> int:
    return values[0] if values else ACROSS
