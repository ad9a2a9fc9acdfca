"""Numbers that come in from a file (inläsning): what is new, and what stood there before."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from est_desktop.model.enums import ImportKind, ValueState

Key = tuple[UUID | date, ...]
"""What a number is of; see `KEYS`."""

KEYS: dict[ImportKind, tuple[str, ...]] = {
    ImportKind.COUNTS: ("area_id", "category_id", "source_id", "starts", "ends"),
    ImportKind.INDICATORS: ("indicator_id", "area_id", "starts", "ends"),
}
"""The columns of the key of each kind, in order."""
TABLES: dict[ImportKind, str] = {
    ImportKind.COUNTS: "area_count",
    ImportKind.INDICATORS: "indicator_value",
}
"""The table of each kind."""


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number of a file.

    Attributes:
        row: Where it stands in the file, from 1.
        value: None unless the state is NUMBER or FORECAST; whole for counts.
    """

    key: Key
    state: ValueState
    value: float | int | None
    row: int


@dataclass(frozen=True, slots=True)
class ReplacedNumber:
    """A number that another one stands for already."""

    new: NumberRow
    old_state: ValueState
    old_value: float | int | None


@dataclass(frozen=True, slots=True)
class ComparedNumbers:
    """What an import would do.

    Attributes:
        new: Nothing stands under their keys.
        replaced: Something else does.
        same: How many stand there already, as they are.
    """

    kind: ImportKind
    new: tuple[NumberRow, ...]
    replaced: tuple[ReplacedNumber, ...]
    same: int

    @property
    def changes(self) -> int:
        """How many rows it would write."""
        return len(self.new) + len(self.replaced)


@dataclass(frozen=True, slots=True)
class ImportView:
    """An import that was made.

    Attributes:
        row_count: How many numbers came in; 0 for one that was cut off.
    """

    id: UUID
    file_name: str
    imported_at: datetime
    row_count: int
    kind: ImportKind


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a file may name, with what else it is called."""

    id: UUID
    name: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportNames:
    """Everything that the columns of a file may name, in the order it is listed."""

    areas: tuple[Named, ...] = ()
    categories: tuple[Named, ...] = ()
    indicators: tuple[Named, ...] = ()
    sources: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class MappingView:
    """What the columns of a source's files mean, as it is remembered; the content is JSON."""

    id: UUID
    name: str
    kind: ImportKind
    content: str
