"""The records of areas say no; nothing was changed."""

from datetime import date
from enum import Enum

from est_desktop.errors.refusals import RefusedError


class BoundaryFault(Enum):
    """Why a file is no boundary of an area."""

    TOO_LARGE = "too_large"
    NOT_JSON = "not_json"
    NOT_GEOJSON = "not_geojson"
    NO_SURFACE = "no_surface"
    NOT_A_RING = "not_a_ring"
    TOO_MANY_PARTS = "too_many_parts"
    PROJECTED = "projected"
    SWAPPED = "swapped"


class AreaError(RefusedError):
    """Something about an area was refused."""


class BoundaryError(AreaError):
    """What was read is no boundary that can be used."""

    def __init__(self, fault: BoundaryFault) -> None:
        super().__init__(fault)
        self.fault = fault


class ClassificationOverlapError(AreaError):
    """Another classification applied on some of the same days.

    Attributes:
        level, from_day, until_day: The other one.
    """

    def __init__(self, level: str, from_day: date, until_day: date | None) -> None:
        super().__init__(level, from_day, until_day)
        self.level, self.from_day, self.until_day = level, from_day, until_day


class ClassificationBackwardsError(AreaError):
    """A classification would end before, or on the day, that it began."""
