"""What is refused when numbers come in from files."""

from est_desktop.errors.refusals import RefusedError


class ImportRefusedError(RefusedError):
    """A file's numbers cannot be taken in as they were asked for."""


class MappingUnknownError(ImportRefusedError):
    """No mapping is remembered under that name, or it does not fit the file."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TableColumnsError(ImportRefusedError):
    """What the columns mean is not told.

    Attributes:
        lacks: What must be told, see `flows.foreign_numbers.lacking`; nothing when the table
            tells of the other kind of numbers than was asked for.
    """

    def __init__(self, lacks: tuple[str, ...]) -> None:
        super().__init__(*lacks)
        self.lacks = lacks
