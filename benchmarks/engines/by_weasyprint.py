"""The same content by WeasyPrint: tagged, PDF/UA-1."""

from html import escape
from pathlib import Path
from typing import Any

from weasyprint import HTML

FONTS = Path(__file__).parent.parent.parent / "resources" / "fonts"
STYLE = f"""
@font-face {{ font-family: SS; src: url(file://{FONTS}/SourceSans3-Regular.ttf) }}
@font-face {{ font-family: SS; font-weight: bold; src: url(file://{FONTS}/SourceSans3-Bold.ttf) }}
@page {{ size: A4; margin: 24mm 26mm 22mm;
  @top-right {{ content: "Sida " counter(page) " (" counter(pages) ")"; font: 8.5pt SS }} }}
body {{ font: 11pt/1.45 SS }} h1 {{ font-size: 25pt }} h2 {{ font-size: 14pt }}
h3 {{ font-size: 11pt }} p {{ margin: 0 0 6pt }} ul, ol {{ padding-left: 16pt }}
ol {{ background: #f0f5fa; border-left: 3pt solid #12335c; padding: 9pt 24pt }}
table {{ border-collapse: collapse; width: 100% }}
td, th {{ text-align: left; vertical-align: top; border-bottom: .6pt solid #c7d1de; padding: 4pt }}
nav a {{ display: block; color: black; text-decoration: none }}
nav a::after {{ content: leader(".") target-counter(attr(href), page) }}
"""


def prepare(document: dict[str, Any]) -> Any:
    """Return the blocks."""
    return document["blocks"]


def make(blocks: Any) -> bytes:
    """Return the file."""
    heads = [content for kind, content in blocks if kind == "h2"]
    lines = (f'<a href="#s{place}">{escape(head)}</a>' for place, head in enumerate(heads))
    contents = f"<nav>{''.join(lines)}</nav>"
    told, place = [], 0
    for kind, content in blocks:
        told.append(contents if kind == "contents" else _html(kind, content, place))
        place += kind == "h2"
    page = (
        '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Minnesanteckningar'
        f"</title><style>{STYLE}</style></head><body>{''.join(told)}</body></html>"
    )
    data: bytes = HTML(string=page).write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True)
    return data


def _html(kind: str, content: Any, place: int) -> str:
    if kind == "table":
        rows = ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in content]
        head = rows[0].replace("td>", "th>")
        body = "".join(f"<tr>{row}</tr>" for row in rows[1:])
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    if kind in ("bullets", "numbers"):
        tag = "ol" if kind == "numbers" else "ul"
        return f"<{tag}>{''.join(f'<li>{escape(text)}</li>' for text in content)}</{tag}>"
    tag = {"title": "h1"}.get(kind, kind)
    mark = f' id="s{place}"' if kind == "h2" else ""
    return f"<{tag}{mark}>{escape(content)}</{tag}>"
