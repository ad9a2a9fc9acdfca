"""Our documents against other engines: the same minutes, in the same run, in fresh processes.

    python benchmarks/bench_engines.py [ROUNDS [SIZES]]        as in   3 10,100,1000

CPU seconds are told, for they do not suffer from what else the computer does; the engines take
turns. The others live in an environment of their own, which `make bench-engines` makes from
benchmarks/requirements.txt. Not quite equal work: stock ReportLab and fpdf2 write neither tags nor
a list of contents, so they do less; WeasyPrint keeps to PDF/UA-1 alone.
"""

import json
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from bench_documents import minutes
from pypdf import PdfReader

from est_desktop.model.enums import ItemKind
from est_desktop.model.rich_text import BlockKind, as_plain
from est_desktop.model.views.minutes import MinutesItem, MinutesView
from est_desktop.rules.swedish import paragraph_label, plain_date

HERE = Path(__file__).parent
OTHERS = HERE.parent / ".venv-bench" / "bin" / "python"
OURS, FASTEST_TAGGED = "ours", "by_typst"
ENGINES = {
    OURS: "EST Desktop: tagged, UA-1 and A-2a",
    FASTEST_TAGGED: "typst: tagged, UA-1 and A-2a",
    "by_weasyprint": "WeasyPrint: tagged, UA-1",
    "stock_reportlab": "ReportLab's paragraphs: untagged",
    "by_fpdf2": "fpdf2: untagged",
}
IN_OURS = frozenset({OURS, "stock_reportlab"})
SLOW = frozenset({"by_weasyprint", "by_fpdf2"})
"""These make one document of many items, once: a second would take minutes."""
MANY = 1000
ROUNDS, SIZES = 3, (10, 100, 1000)
TIMES_FASTER, FASTER_FROM = 2.0, 100
"""What is promised: so many times faster than typst, from so many items."""
PAGES_A_SECOND = 250
"""And so many pages a CPU second, warm."""

Samples = dict[str, list[dict[str, float]]]


def blocks_of(view: MinutesView) -> list[tuple[str, Any]]:
    """Return minutes as plain blocks that every engine can set."""
    facts = [("Ort", view.place), ("Ordförande", view.chair), ("Sekreterare", view.secretary)]
    people = [
        (party.organisation, person.role) for party in view.parties for person in party.people
    ]
    told: list[tuple[str, Any]] = [
        ("title", "Minnesanteckningar"),
        ("p", view.title),
        ("table", [("Uppgift", "Värde"), *facts]),
        ("h2", "Innehåll"),
        ("contents", ""),
        ("h2", "Deltagare"),
        ("table", [("Organisation", "Roll"), *people]),
    ]
    for item in view.items:
        if item.kind is ItemKind.ITEM:
            told += _item(item)
    return [*told, ("p", f"Vid anteckningarna: {view.secretary}"), ("p", f"Godkänns: {view.chair}")]


def _item(item: MinutesItem) -> list[tuple[str, Any]]:
    told: list[tuple[str, Any]] = [
        ("h2", f"{paragraph_label(item.paragraph_no or 0)} {item.title}"),
        ("p", f"Punkt {item.number} · Föredragande: {item.presenter} · {item.case_number}"),
    ]
    told += [("p", as_plain((each,))) for each in item.notes if each.kind is BlockKind.PARAGRAPH]
    points = [as_plain((each,)) for each in item.notes if each.kind is BlockKind.BULLET]
    told += [("bullets", points)] if points else []
    for decision in item.decisions:
        due = plain_date(decision.due_date) if decision.due_date else ""
        told += [("h3", "Beslut"), ("numbers", decision.points)]
        told.append(("p", f"Ansvarig: {decision.owner} · Klart senast: {due}"))
    if item.measures:
        rows = [(each.number, each.text, each.owner) for each in item.measures]
        told.append(("table", [("Nr", "Åtgärd", "Ansvarig"), *rows]))
    return told


def sample(engine: str, size: int, turn: int, folder: Path) -> dict[str, float]:
    """Return what one process tells, and how many pages its last document has."""
    seeds = [turn * 2 + 1] if size >= MANY and engine in SLOW else [turn * 2 + 1, turn * 2 + 2]
    content, out = folder / "content.json", folder / "out.pdf"
    documents = [
        {"items": size, "seed": seed, "blocks": blocks_of(minutes(size, seed))} for seed in seeds
    ]
    content.write_text(json.dumps(documents, ensure_ascii=False), encoding="utf-8")
    done = subprocess.run(
        [sys.executable if engine in IN_OURS else OTHERS, "sample.py", engine, content, out],
        cwd=HERE / "engines", stdout=subprocess.PIPE, check=True, text=True,
    )  # fmt: skip
    facts: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {**facts, "pages": len(PdfReader(out).pages)}


def tell(size: int, samples: Samples) -> bool:
    """Print a table and return whether what is promised is kept."""
    base = _median(samples[FASTEST_TAGGED], "warm")
    width = max(map(len, ENGINES.values()))
    print(f"\n{size} items; CPU seconds, medians of {len(samples[OURS])} processes")
    print(
        f"{'':{width}}  {'import':>7}  {'cold':>7}  {'warm':>7}  {'× typst':>8}  {'pages':>6}"
        f"  {'pages/s':>8}  {'MB':>5}  {'kB':>6}"
    )
    for engine, name in ENGINES.items():
        if not samples[engine]:
            continue
        facts = {key: _median(samples[engine], key) for key in samples[engine][0]}
        last = facts.get("warm", facts["cold"])
        print(
            f"{name:{width}}  {facts['import']:7.2f}  {facts['cold']:7.2f}"
            f"  {_shown(facts.get('warm')):>7}  {last / base:8.2f}  {facts['pages']:6.0f}"
            f"  {facts['pages'] / last:8.0f}  {facts['megabytes']:5.0f}  {facts['kilobytes']:6.0f}"
        )
    ours = _median(samples[OURS], "warm")
    times, speed = base / ours, _median(samples[OURS], "pages") / ours
    print(f"{times:.1f} times faster than typst; {speed:.0f} pages a CPU second")
    return size < FASTER_FROM or (times >= TIMES_FASTER and speed >= PAGES_A_SECOND)


def _median(samples: list[dict[str, float]], key: str) -> float:
    return statistics.median([each[key] for each in samples])


def _shown(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds:.2f}"


def main() -> int:
    """Measure all engines in turns; 1 if a promise is not kept."""
    if not OTHERS.exists():
        print("Left out: the other engines are not here. `make bench-engines` installs them.")
        return 0
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    sizes = [int(size) for size in sys.argv[2].split(",")] if sys.argv[2:] else list(SIZES)
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            samples: Samples = defaultdict(list)
            for turn in range(rounds):
                for engine in ENGINES:
                    if turn and size >= MANY and engine in SLOW:
                        continue
                    samples[engine].append(sample(engine, size, turn, Path(folder)))
            kept &= tell(size, samples)
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
