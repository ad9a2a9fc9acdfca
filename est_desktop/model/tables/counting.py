"""What is counted: events by category, and indicators; each with its source and period."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from est_desktop.model.enums import CountKind, Direction, ImportKind, PeriodKind, ValueState
from est_desktop.model.tables.columns import STRICT, not_blank, one_of, yes_or_no


def _number_has_value() -> CheckConstraint:
    return CheckConstraint(
        "(value IS NOT NULL) = (state IN ('NUMBER', 'FORECAST'))", name="a_number_has_a_value"
    )


class CategoryGroup(SQLModel, table=True):
    """A group of categories, "A Ordning och trygghet".

    Attributes:
        kind: EST reports or reported crimes: these are never in one sum.
    """

    __tablename__ = "category_group"
    __table_args__ = (
        UniqueConstraint("name"),
        one_of("kind", CountKind),
        *not_blank(["name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    code: str = ""
    name: str
    kind: CountKind = CountKind.EST
    position: int = 0


class Category(SQLModel, table=True):
    """What is counted, "A1 Otrygghetsskapande samling av personer", and when it is in use.

    Attributes:
        from_day, until_day: The first and last day it is counted; None means always.
    """

    __tablename__ = "category"
    __table_args__ = (
        CheckConstraint("until_day >= from_day", name="category_until_after_from"),
        *not_blank(["name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    group_id: UUID = Field(foreign_key="category_group.id", index=True)
    code: str = ""
    name: str
    from_day: date | None = None
    until_day: date | None = None
    position: int = 0


class CategoryChange(SQLModel, table=True):
    """An older category and one that took over from it: two rows with one old are a split."""

    __tablename__ = "category_change"
    __table_args__ = (UniqueConstraint("old_id", "new_id"), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    old_id: UUID = Field(foreign_key="category.id", index=True)
    new_id: UUID = Field(foreign_key="category.id", index=True)
    changed_on: date


class Source(SQLModel, table=True):
    """Who counts (källa, källaktör): "fältgrupp", "bovärd", "närvarosystem"."""

    __tablename__ = "source"
    __table_args__ = (UniqueConstraint("name"), *not_blank(["name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)
    position: int = 0


class CoverageNote(SQLModel, table=True):
    """That a source did not report, or only in part; told at each comparison it touches.

    Attributes:
        area_id: Where; None means everywhere.
        note: Why, and from when: "Skolan rapporterade från och med vecka 34."
    """

    __tablename__ = "coverage_note"
    __table_args__ = (
        CheckConstraint("ends >= starts", name="coverage_ends_after_it_starts"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    source_id: UUID = Field(foreign_key="source.id", index=True)
    area_id: UUID | None = Field(default=None, foreign_key="area.id", index=True)
    starts: date
    ends: date
    note: str = ""


class DataImport(SQLModel, table=True):
    """A file whose rows were read in (inläsning): they can be taken out again together.

    Attributes:
        row_count: How many; 0 while they come in, and for one that was cut off.
    """

    __tablename__ = "data_import"
    __table_args__ = (one_of("kind", ImportKind), *not_blank(["file_name"]), STRICT)

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    kind: ImportKind
    file_name: str
    imported_at: datetime
    row_count: int


class ImportMapping(SQLModel, table=True):
    """What the columns of a source's files mean, remembered by name.

    Attributes:
        kind: What the numbers are.
        content: JSON, see `exchange`.
    """

    __tablename__ = "import_mapping"
    __table_args__ = (
        UniqueConstraint("name"),
        one_of("kind", ImportKind),
        *not_blank(["name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    name: str
    kind: ImportKind
    content: str


class AreaCount(SQLModel, table=True):
    """How many events of a category a source counted in an area during a period.

    Attributes:
        starts, ends: The first and last day of the period.
        value: None unless the state is NUMBER: missing is not zero.
    """

    __tablename__ = "area_count"
    __table_args__ = (
        UniqueConstraint("area_id", "category_id", "source_id", "starts", "ends"),
        CheckConstraint("ends >= starts", name="count_ends_after_it_starts"),
        CheckConstraint("value >= 0", name="counts_are_not_negative"),
        _number_has_value(),
        one_of("state", ValueState),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    area_id: UUID = Field(foreign_key="area.id")
    category_id: UUID = Field(foreign_key="category.id", index=True)
    source_id: UUID = Field(foreign_key="source.id")
    starts: date
    ends: date
    value: int | None = None
    state: ValueState = ValueState.NUMBER
    import_id: UUID | None = Field(default=None, foreign_key="data_import.id", index=True)


class Indicator(SQLModel, table=True):
    """Something measured (indikator), "Elevnärvaro": with unit, good direction and target.

    Attributes:
        never_small: A value under 5 is never shown, not even in internal copies.
    """

    __tablename__ = "indicator"
    __table_args__ = (
        UniqueConstraint("name"),
        one_of("direction", Direction),
        one_of("period_kind", PeriodKind),
        yes_or_no("never_small"),
        *not_blank(["name"]),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    code: str = ""
    name: str
    theme: str = ""
    unit: str = ""
    direction: Direction = Direction.NEUTRAL
    period_kind: PeriodKind = PeriodKind.MONTH
    target: float | None = None
    source_id: UUID | None = Field(default=None, foreign_key="source.id", index=True)
    never_small: bool = False
    position: int = 0


class IndicatorValue(SQLModel, table=True):
    """An indicator's value for an area and period."""

    __tablename__ = "indicator_value"
    __table_args__ = (
        UniqueConstraint("indicator_id", "area_id", "starts", "ends"),
        CheckConstraint("ends >= starts", name="value_ends_after_it_starts"),
        _number_has_value(),
        one_of("state", ValueState),
        Index("ix_indicator_value_area_id_starts", "area_id", "starts"),
        STRICT,
    )

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    indicator_id: UUID = Field(foreign_key="indicator.id")
    area_id: UUID = Field(foreign_key="area.id")
    starts: date
    ends: date
    value: float | None = None
    state: ValueState = ValueState.NUMBER
    import_id: UUID | None = Field(default=None, foreign_key="data_import.id", index=True)
