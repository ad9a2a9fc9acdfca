"""How long a pack of 2,000 pages takes, and how much memory a gigabyte of papers needs.

The baseline is the bare merge of the same files by the command qpdf, without strips, contents,
bookmarks, tags or checks; where it is not installed, pikepdf's own bare merge stands in. Memory is
measured in a process of its own: what the process holds, and what it holds without the files that
the system keeps in memory for it and takes back when it likes.
"""

import io
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from uuid import UUID

from measuring import Measured, in_process, report
from pikepdf import Dictionary, Pdf
from reportlab.pdfgen.canvas import Canvas

from est_desktop.documents.pack.building import build_pack
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.model.views.summons import SummonsView

PAPERS, PAGES = 40, 50
"""2,000 pages in all."""
LARGE, LARGE_BYTES = 40, 26_000_000
"""A gigabyte in all."""
MOST_TIMES = 3.0
"""A pack may take so many times as long as the bare merge."""
RUNS = 3
STATUS = Path("/proc/self/status")
"""Where Linux tells what a process holds."""


def paper_file(path: Path, pages: int, ballast: int = 0) -> None:
    """Write a paper of text pages, the first with an incompressible picture of so many bytes."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number in range(pages):
        canvas.setFont("Helvetica", 11)
        for line in range(40):
            canvas.drawString(60, 780 - 17 * line, f"Sida {number}, rad {line}: enligt plan.")
        canvas.showPage()
    canvas.save()
    if not ballast:
        path.write_bytes(out.getvalue())
        return
    with Pdf.open(io.BytesIO(out.getvalue())) as pdf:
        noise = random.Random(ballast).randbytes(ballast)
        pdf.pages[0].obj.Resources.XObject = Dictionary(Large=pdf.make_stream(noise))
        pdf.save(path)


def view_of(files: list[Path]) -> PackView:
    """Return a pack of these files, two to an item."""
    summons = SummonsView(
        meeting_id=UUID(int=1),
        letterhead=Letterhead("Norrköpings kommun", "Kommundirektörens stab"),
        body="Chefssamråd",
        title="Chefssamråd 2026:8",
        starts_at=datetime(2026, 11, 23, 9),  # noqa: DTZ001 -- local time, as in the records
        ends_at=datetime(2026, 11, 23, 11),  # noqa: DTZ001
        place="Rådhuset",
        case_number="KS 2026/0456",
        chair="kommundirektör",
        secretary="sekreterare",
        reply_by=None,
        dated_on=date(2026, 11, 16),
        decision_lead="Samrådet enas om att",
        parties=(),
        items=(),
        papers=(),
    )
    papers = tuple(
        PackPaper(
            number=number,
            item=str((number + 1) // 2),
            item_title="Lägesbild",
            title=f"Rapport {number}",
            description="",
            file_name=file.name,
            size=file.stat().st_size,
            sha256="0" * 64,
        )
        for number, file in enumerate(files, 1)
    )
    return PackView(summons, papers)


def make(files: list[Path], out: Path, *, archive: bool = False) -> None:
    """Make a pack of these files."""
    view = view_of(files)
    build_pack(view, lambda one: files[one.number - 1], out, str, lambda *_: None, archive=archive)


def merge(files: list[Path], out: Path) -> None:
    """Merge by the command qpdf."""
    names = [str(file) for file in files]
    subprocess.run(["qpdf", "--empty", "--pages", *names, "--", str(out)], check=True)


def merge_barely(files: list[Path], out: Path) -> None:
    """Merge by pikepdf."""
    with Pdf.new() as whole:
        for file in files:
            with Pdf.open(file) as pdf:
                whole.pages.extend(pdf.pages)
        whole.save(out)


def held() -> tuple[int, int]:
    """Return what this process holds in MB: all, and without the files behind it (Linux)."""
    told = dict(line.split(":", 1) for line in STATUS.read_text().splitlines() if ":" in line)
    return int(told["VmRSS"].split()[0]) // 1024, int(told["RssAnon"].split()[0]) // 1024


@contextmanager
def watching() -> Iterator[list[int]]:
    """Give a list that holds the two highest amounts of memory when the block ends."""
    highest, done = [0, 0], Event()

    def watch() -> None:
        while not done.wait(0.01):
            highest[:] = map(max, highest, held())

    thread = Thread(target=watch)
    thread.start()
    try:
        yield highest
    finally:
        done.set()
        thread.join()


def memory(folder: Path, kind: str) -> None:
    """Make a pack of the large files and print the memory that it took."""
    files = sorted(folder.glob("*.pdf"))
    before = held()[1]
    with watching() as highest:
        make(files, folder / "pack.out", archive=kind == "archive")
    print(
        f"{kind} of 1 GB: {highest[1]} MB at most, {before} MB of them before it began "
        f"({highest[0]} MB with the files that the system may take back)"
    )


def main() -> int:
    """Print times beside the bare merge, then the memory of a gigabyte."""
    if len(sys.argv) > 1:
        memory(Path(sys.argv[1]), sys.argv[2])
        return 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{number:03}.pdf" for number in range(PAPERS)]
        for file in files:
            paper_file(file, PAGES)
        code = _times(files, folder / "out")
    if not STATUS.exists():
        print("memory: only Linux tells it")
        return code
    with TemporaryDirectory() as name:
        for number in range(LARGE):
            paper_file(Path(name) / f"{number:03}.pdf", 5, LARGE_BYTES + number)
        for kind in ("pack", "archive"):
            subprocess.run([sys.executable, __file__, name, kind], check=True, env=os.environ)
    return code


def _times(files: list[Path], out: Path) -> int:
    rows: list[Measured] = []
    bare, named = merge, "qpdf's bare merge, 2,000 pages"
    if not shutil.which("qpdf"):
        print("qpdf is not installed: pikepdf's bare merge stands in")
        bare, named = merge_barely, "pikepdf's bare merge, 2,000 pages"
    rows.append(in_process(named, lambda: bare(files, out), runs=RUNS))
    budget = rows[0].median_ms * MOST_TIMES
    pack = f"pack, 2,000 pages of {PAPERS} papers"
    rows.append(in_process(pack, lambda: make(files, out), runs=RUNS, budget_ms=budget))
    archive = f"archive of {PAPERS} papers"
    rows.append(in_process(archive, lambda: make(files, out, archive=True), runs=RUNS))
    return report(rows, against=named)


if __name__ == "__main__":
    sys.exit(main())
