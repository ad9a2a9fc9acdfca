"""How long minutes take to become a PDF file: the preview follows every keystroke.

The baseline is ReportLab's own way for the same text: plain paragraphs without tags. Each run
prints new content, in a program that is warm.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from itertools import count
from random import Random
from uuid import UUID

from measuring import Measured, report
from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from est_desktop.documents.minutes import minutes_pdf
from est_desktop.model.enums import Capacity, ItemKind, Presence, Purpose
from est_desktop.model.rich_text import Block, BlockKind, Run, as_plain
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.minutes import (
    DecisionText,
    MeasureLine,
    MinutesItem,
    MinutesView,
    Participant,
    Party,
)
from est_desktop.paths import RESOURCES

RUNS = 3
PARTS = [
    ["trygghets", "samverkans", "brand", "skol", "fritids", "ungdoms", "områdes", "boende"],
    ["arbets", "lednings", "kontroll", "mätnings", "insats", "bevaknings", "utvecklings"],
    ["planen", "gruppen", "ansvaret", "frågorna", "bilden", "målen", "stödet", "insatserna"],
]
"""Of what compound words are made, so that not every word was met before."""
SENTENCES = [
    "Räddningschefen och kommunpolisen redovisar erfarenheter från nyår och Halloween",
    "Samrådet har tidigare behandlat frågan och bett arbetsgruppen om en fördjupad beskrivning",
    "Kostnaden beräknas till 1 250 000 kronor, varav 400 000 kronor ryms inom beslutad budget",
    "Fältgruppen har haft samtal med 42 ungdomar under perioden, fler än månaden före",
    "Bostadsbolaget stänger källargångar i de kvarter som anges i bilaga 5",
]
BASELINE = "ReportLab's paragraphs, {items} items"
PROMISED_MS = {10: 100.0, 100: 500.0, 1000: 3000.0}


@dataclass(frozen=True, slots=True)
class Cost:
    """The medians of one kind of document."""

    name: str
    wall_ms: float
    best_ms: float
    cpu_ms: float
    pages: int


def minutes(items: int, seed: int) -> MinutesView:
    """Return minutes of so many items; another seed gives other words."""
    dice = Random(seed)
    roles = ("kommundirektör", "lokalpolisområdeschef", "räddningschef", "socialdirektör")
    people = [Participant(role, "", Presence.PRESENT, Capacity.MEMBER) for role in roles]
    return MinutesView(
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
        dated_on=date(2026, 11, 23),
        parties=(Party("Kommunen", tuple(people)),),
        items=tuple(_item(number, dice) for number in range(items)),
        papers=(),
    )


def _item(number: int, dice: Random) -> MinutesItem:
    def say(least: int, most: int) -> str:
        told = [dice.choice(SENTENCES) for _ in range(dice.randint(least, most))]
        words = ["".join(dice.choice(part) for part in PARTS) for _ in told]
        return " ".join(f"{a}, särskilt {b}." for a, b in zip(told, words, strict=True))

    notes = [Block(BlockKind.PARAGRAPH, (Run(say(3, 5)),)) for _ in range(2)]
    notes += [
        Block(BlockKind.BULLET, (Run(say(1, 1)),)) for _ in range(3 if number % 3 == 0 else 0)
    ]
    decision = DecisionText(
        (say(1, 1), say(1, 1)), "räddningschefen", date(2026, 12, 14), no_action=False, send_to=""
    )
    measures = [MeasureLine("Å26-01", say(1, 1), "kommunpolis", None) for _ in range(number % 3)]
    return MinutesItem(
        id=UUID(int=number),
        number=str(number + 1),
        level=0,
        kind=ItemKind.ITEM,
        paragraph_no=number + 1,
        title=say(1, 1),
        purpose=Purpose.DECISION,
        presenter="räddningschef",
        case_number="KS 2026/0100",
        areas=(),
        notes=tuple(notes),
        decisions=(decision,),
        measures=tuple(measures),
        papers=(),
    )


def plain_pdf(view: MinutesView) -> bytes:
    """Return the same text as ReportLab's own paragraphs: no tags, tables, panels or contents."""
    body = ParagraphStyle("body", fontName="Plain", fontSize=11, leading=16, spaceAfter=6)
    head = ParagraphStyle("head", parent=body, fontSize=14, leading=18.5, spaceBefore=20)
    story: list[Flowable] = [
        Paragraph(escape(text), head if is_head else body) for text, is_head in _plain(view)
    ]
    out = io.BytesIO()
    SimpleDocTemplate(out).build(story)
    return out.getvalue()


def _plain(view: MinutesView) -> Iterator[tuple[str, bool]]:
    for item in view.items:
        yield f"§ {item.paragraph_no} {item.title}", True
        for block in item.notes:
            yield as_plain((block,)), False
        for decision in item.decisions:
            yield from ((point, False) for point in decision.points)
        yield from ((f"{measure.number} {measure.text}", False) for measure in item.measures)


def cost(name: str, items: int, make: Callable[[MinutesView], bytes], seeds: Iterator[int]) -> Cost:
    """Return what documents of so many items cost, the first not counted."""
    walls, cpus, data = [], [], b""
    for _ in range(RUNS + 1):
        view = minutes(items, next(seeds))
        wall, cpu = time.perf_counter(), time.process_time()
        data = make(view)
        cpus.append((time.process_time() - cpu) * 1000)
        walls.append((time.perf_counter() - wall) * 1000)
    pages = _pages(data)
    return Cost(
        name, statistics.median(walls[1:]), min(walls[1:]), statistics.median(cpus[1:]), pages
    )


def _pages(data: bytes) -> int:
    """Return how many pages a file has; page objects of ours are packed, so each is asked for."""
    return len(PdfReader(io.BytesIO(data)).pages)


def main() -> int:
    """Print minutes of 10, 100 and 1000 items, each beside ReportLab's own way."""
    pdfmetrics.registerFont(TTFont("Plain", str(RESOURCES / "fonts" / "SourceSans3-Regular.ttf")))
    seeds = count(1)
    code = 0
    for items, promised in PROMISED_MS.items():
        plain = cost(BASELINE.format(items=items), items, plain_pdf, seeds)
        ours = cost(
            f"tagged minutes, {items} items", items, lambda view: minutes_pdf(view, str), seeds
        )
        rows = [
            Measured(each.name, each.wall_ms, each.best_ms, budget)
            for each, budget in ((plain, None), (ours, promised))
        ]
        code |= report(rows, against=plain.name)
        for each in (plain, ours):
            wall, cpu = each.pages / each.wall_ms * 1000, each.pages / each.cpu_ms * 1000
            print(f"{each.name}: {each.pages} pages, {wall:.0f} a second, {cpu:.0f} a CPU second")
        print()
    return code


if __name__ == "__main__":
    sys.exit(main())
