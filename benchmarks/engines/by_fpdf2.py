"""The same content by fpdf2: untagged, without a list of contents."""

from pathlib import Path
from typing import Any

from fpdf import FPDF

FONTS = Path(__file__).parent.parent.parent / "resources" / "fonts"
SIZES = {"title": 25, "h2": 14, "h3": 11, "p": 11}


class _Pages(FPDF):  # type: ignore[misc]  # it is not in this environment
    """Pages with their number at the head."""

    def header(self) -> None:
        """Print the number."""
        self.set_font("SS", size=8.5)
        number = f"Sida {self.page_no()} ({{nb}})"
        self.cell(0, 10, number, align="R", new_x="LMARGIN", new_y="NEXT")


def prepare(document: dict[str, Any]) -> Any:
    """Return the blocks."""
    return document["blocks"]


def make(blocks: Any) -> bytes:
    """Return the file."""
    pages = _Pages()
    pages.add_font("SS", "", FONTS / "SourceSans3-Regular.ttf")
    pages.add_font("SS", "B", FONTS / "SourceSans3-Bold.ttf")
    pages.set_margins(26, 14, 26)
    pages.set_auto_page_break(auto=True, margin=22)
    pages.add_page()
    for kind, content in blocks:
        if kind == "table":
            _table(pages, content)
        elif kind in ("bullets", "numbers"):
            for place, text in enumerate(content, 1):
                _text(pages, "p", f"{place}. {text}" if kind == "numbers" else f"• {text}")
        elif kind != "contents":
            _text(pages, kind, content)
    return bytes(pages.output())


def _text(pages: FPDF, kind: str, text: str) -> None:
    size = SIZES[kind]
    pages.set_font("SS", "" if kind == "p" else "B", size)
    pages.multi_cell(0, size * 0.51, text, align="L", new_x="LMARGIN", new_y="NEXT")
    pages.ln(2)


def _table(pages: FPDF, rows: Any) -> None:
    pages.set_font("SS", size=10)
    looks = {"line_height": 4.7, "borders_layout": "HORIZONTAL_LINES", "text_align": "LEFT"}
    with pages.table(**looks) as table:
        for cells in rows:
            row = table.row()
            for cell in cells:
                row.cell(cell)
    pages.ln(3)
