"""What belongs to the database and is set by the user: letterhead and text modules."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class SettingKey(StrEnum):
    """Every key that the program knows in the table of settings."""

    ORGANISATION = "letterhead.organisation"
    UNIT = "letterhead.unit"
    PLACE = "letterhead.place"
    LOGO = "letterhead.logo_sha256"
    LOGO_TEXT = "letterhead.logo_text"
    COLOUR = "letterhead.colour"
    SAMPLE = "sample_content"
    PROVISIONS = "secrecy.provisions"
    CASE_PATTERN = "case_number.pattern"


@dataclass(frozen=True, slots=True)
class TextModuleRow:
    """A recurring wording that can be inserted in notes."""

    id: UUID
    text: str
