"""The same content by typst: tagged, PDF/UA-1 and PDF/A-2a; the fastest of the others that tag."""

import json
import tempfile
from pathlib import Path
from typing import Any

import typst

FONTS = Path(__file__).parent.parent.parent / "resources" / "fonts"
SOURCE = r"""
#let blocks = json(bytes(sys.inputs.blocks))
#set document(title: "Minnesanteckningar", author: "Norrköpings kommun",
  date: datetime(year: 2026, month: 11, day: 23))
#set text(lang: "sv", font: "Source Sans 3", size: 11pt, hyphenate: true)
#set page(paper: "a4", margin: (x: 26mm, top: 24mm, bottom: 22mm),
  header: context text(8.5pt)[Minnesanteckningar #h(1fr)
    Sida #counter(page).display() (#counter(page).final().first())],
  footer: text(8.5pt)[Norrköpings kommun])
#set par(leading: 0.6em, spacing: 0.8em)
#show heading.where(level: 1): set text(25pt, fill: rgb("#12335c"))
#show heading.where(level: 2): set text(14pt, fill: rgb("#12335c"))
#show heading.where(level: 3): set text(11pt, fill: rgb("#12335c"))
#set table(stroke: (bottom: .6pt + rgb("#c7d1de")), inset: 4pt)
#for (kind, content) in blocks {
  if kind == "title" { heading(level: 1, outlined: false, content) }
  else if kind == "contents" { outline(title: [Innehåll], depth: 2) }
  else if kind == "h2" { heading(level: 2, content) }
  else if kind == "h3" { heading(level: 3, outlined: false, content) }
  else if kind == "p" { par(content) }
  else if kind == "bullets" { list(..content) }
  else if kind == "numbers" { block(fill: rgb("#f0f5fa"), stroke: (left: 3pt + rgb("#12335c")),
    inset: 9pt, width: 100%, enum(..content)) }
  else if kind == "table" { table(columns: content.at(0).len(), table.header(..content.at(0)),
    ..content.slice(1).flatten()) }
}
"""


def prepare(document: dict[str, Any]) -> Any:
    """Return the blocks as typst is given them."""
    return json.dumps(document["blocks"], ensure_ascii=False)


def make(blocks: Any) -> bytes:
    """Return the file."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "minutes.typ"
        source.write_text(SOURCE, encoding="utf-8")
        data: bytes = typst.compile(
            str(source),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            sys_inputs={"blocks": blocks},
            pdf_standards=["ua-1", "a-2a"],
        )
    return data
