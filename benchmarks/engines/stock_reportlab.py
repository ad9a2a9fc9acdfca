"""The same content by ReportLab's own paragraphs and tables: no tags, no list of contents."""

import io
from html import escape
from pathlib import Path
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    ListFlowable,
    Paragraph,
    SimpleDocTemplate,
    Table,
    TableStyle,
)

FONTS = Path(__file__).parent.parent.parent / "resources" / "fonts"
for _cut in ("Regular", "Bold"):
    pdfmetrics.registerFont(TTFont(_cut, str(FONTS / f"SourceSans3-{_cut}.ttf")))
BODY = ParagraphStyle("body", fontName="Regular", fontSize=11, leading=16, spaceAfter=6)
STYLES = {
    "title": ParagraphStyle("title", BODY, fontName="Bold", fontSize=25, leading=30),
    "h2": ParagraphStyle("h2", BODY, fontName="Bold", fontSize=14, leading=18.5, spaceBefore=22),
    "h3": ParagraphStyle("h3", BODY, fontName="Bold", fontSize=11, leading=15),
    "p": BODY,
}


def prepare(document: dict[str, Any]) -> Any:
    """Return the blocks."""
    return document["blocks"]


def make(blocks: Any) -> bytes:
    """Return the file."""
    out = io.BytesIO()
    SimpleDocTemplate(out, leftMargin=74, rightMargin=74, topMargin=68, bottomMargin=62).build(
        [_flowable(kind, content) for kind, content in blocks if kind != "contents"],
        onFirstPage=_number,
        onLaterPages=_number,
    )
    return out.getvalue()


def _number(canvas: Any, document: Any) -> None:
    canvas.setFont("Regular", 8.5)
    canvas.drawRightString(521, 800, f"Sida {document.page}")


def _flowable(kind: str, content: Any) -> Flowable:
    if kind == "table":
        rows = [[Paragraph(escape(cell), BODY) for cell in row] for row in content]
        looks = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, "#c7d1de")])
        looks.add("VALIGN", (0, 0), (-1, -1), "TOP")
        return Table(rows, repeatRows=1, style=looks)
    if kind in ("bullets", "numbers"):
        items = [Paragraph(escape(text), BODY) for text in content]
        return ListFlowable(items, bulletType="1" if kind == "numbers" else "bullet")
    return Paragraph(escape(content), STYLES[kind])
