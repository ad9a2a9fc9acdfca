"""Makes packs of given papers, and reads them with a library that did not write them."""

import io
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader

from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.pack.verdict import PackReport
from est_desktop.model.views.pack import PackPaper, PackView
from tests.documents.views import summons


def paper(number, name, **changes):
    facts = {
        "number": number,
        "item": str(1 + number // 2),
        "item_title": f"Ärende {1 + number // 2}",
        "title": f"Handling {number}",
        "description": "",
        "file_name": name,
        "size": 1,
        "sha256": "0" * 64,
    }
    return PackPaper(**{**facts, **changes})


@dataclass
class Made:
    """A pack, and what was told of it."""

    report: PackReport
    told: list
    file: Path

    @property
    def reader(self):
        return PdfReader(io.BytesIO(self.file.read_bytes()), strict=True)

    def pages(self, number):
        """Return the pages of a paper."""
        one = self.report.papers[number - 1]
        return self.reader.pages[one.first_page - 1 : one.first_page - 1 + one.pages]


def packed(files, folder, tr=str, progress=lambda done, of: None, **options):
    """Make a pack of files given by name; bytes, or a function that makes them.

    Args:
        changes: Facts of the papers, by name.
        before: How the pages of the last dispatch were numbered.
    """
    changes, before = options.pop("changes", {}), options.pop("before", None)
    papers, places = [], {}
    for number, (name, made) in enumerate(files.items(), 1):
        data = made() if callable(made) else made
        places[number] = folder / f"{number}.bytes"
        places[number].write_bytes(data)
        papers.append(paper(number, name, size=len(data), **changes.get(name, {})))
    told: list[str] = []
    out = folder / "pack.pdf"
    report = build_pack(
        PackView(summons(4), tuple(papers), before=before), lambda one: places[one.number], out, tr,
        progress, notes=told.append, **options,
    )  # fmt: skip
    return Made(report, told, out)
