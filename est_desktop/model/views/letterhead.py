"""Who a document is from."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a document (brevhuvud).

    Attributes:
        organisation: "Norrköpings kommun".
        unit: "Kommundirektörens stab"; may be empty.
        logo: A PNG or JPEG file's bytes; empty for none.
        logo_text: What the logo shows, for those who cannot see it.
        place: Where documents are dated, "Norrköping"; may be empty.
        colour: Of headings and rules, "#12335C"; empty for ours.

    Kept as JSON (`model.frozen`), the logo is text in base 64.
    """

    __pydantic_config__: ClassVar = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}
    organisation: str = ""
    unit: str = ""
    logo: bytes = b""
    logo_text: str = ""
    place: str = ""
    colour: str = ""
