"""The papers of the sample: what organisations would send to a secretary, made anew each time.

Most are PDF files as this program makes them, some on their side; one cannot be opened without a
password; besides a table and a sketch. Equal papers give equal bytes.
"""

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import PurePath
from textwrap import wrap

from pikepdf import Pdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.metadata import Details
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.story import Story, begin
from est_desktop.documents.styles import CELL, NOTE, PAGE, STRONG_CELL, SUBTITLE, TITLE, right
from est_desktop.documents.wording import joined
from est_desktop.model.rich_text import as_plain
from est_desktop.model.sample import SamplePaper, SampleSection
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.paths import RESOURCES

PAPER_TITLE = replace(TITLE, size=20.0, leading=25.0)
"""A paper's title is often a whole sentence."""
SHORT_TEXT, LONG_TEXT = 8, 30
"""Columns get a share of the width after their longest text, between these lengths."""
SKETCH = (1200, 800)
"""Width and height of the sketch, in pixels."""
NEW_PAGE = 100_000.0
"""No page has room for so much space: what follows begins on the next."""
SCAN = (827, 1169)
"""A page at 100 dots an inch."""
POSTS, MOUNTED = 13, 9
"""Posts along the path of the sketch, and how many of them stand."""
WHITE, GREEN, GREY, BLUE, LIGHT = (
    (255, 255, 255),
    (221, 236, 214),
    (196, 196, 196),
    (18, 51, 92),
    (255, 190, 60),
)


def paper_bytes(paper: SamplePaper, notice: str) -> bytes:
    """Return a paper as the file that its name says it is.

    Args:
        paper: What it says.
        notice: Says that it is invented; it stands on every page, and in the table's last row.
    """
    makers = {".csv": _table_file, ".png": _sketch, ".pdf": _any_pdf}
    return makers[PurePath(paper.file_name).suffix](paper, notice)


def _any_pdf(paper: SamplePaper, notice: str) -> bytes:
    if paper.password:
        return _locked(paper, notice)
    if paper.scanned:
        return _scanned(paper, notice)
    made = _pdf(paper, notice)
    if not paper.pages:
        return made
    with Pdf.open(BytesIO(made)) as short:
        return _pdf(paper, notice, range(len(short.pages) + 1, paper.pages + 1))


def _pdf(paper: SamplePaper, notice: str, more: range = range(0)) -> bytes:
    """Return a paper, followed by more pages of figures, which are numbered so."""
    structure, story = begin()
    tell_letterhead(story, Letterhead(paper.organisation, paper.author), str)
    story.paragraph(paper.kind, replace(SUBTITLE, below=0.0, keeps_next=True))
    story.heading(1, paper.title, style=PAPER_TITLE)
    story.paragraph(joined(paper.dated_on.isoformat(), paper.case_number, notice), NOTE)
    for section in paper.sections:
        _tell_section(story.section(), section)
    for page in more:
        story.gap(NEW_PAGE)
        story.paragraph(f"Tabell, sida {page} ({paper.pages})", SUBTITLE)
        story.paragraph(" · ".join(str(page * row % 97) for row in range(1, 200)), NOTE)
    details = Details(
        title=paper.title, author=paper.author, subject=notice, dated_on=paper.dated_on
    )
    running = Running(
        head=joined(paper.kind, paper.title), foot=notice, number="{page}\u00a0({count})"
    )
    size = (PAGE[1], PAGE[0]) if paper.landscape else PAGE
    return to_pdf(structure, story, details, running, size)


def _tell_section(story: Story, section: SampleSection) -> None:
    if section.heading:
        story.heading(2, section.heading, bookmark=section.heading)
    story.rich(section.text)
    if not section.columns:
        return
    grid = Grid(story, _columns(section), caption=section.caption)
    for row in section.rows:
        grid.texts(row)
    grid.close()


def _columns(section: SampleSection) -> list[Column]:
    columns = []
    for index, title in enumerate(section.columns):
        longest = max(len(row[index]) for row in section.rows)
        style = STRONG_CELL if index == 0 else CELL
        if section.numbers and index and longest <= LONG_TEXT:
            style = right(CELL)
        columns.append(Column(title, min(max(longest, SHORT_TEXT), LONG_TEXT) / LONG_TEXT, style))
    return columns


def _locked(paper: SamplePaper, notice: str) -> bytes:
    """Return a file that asks for a password, as secretaries are sent them now and then."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1, encrypt=StandardEncryption(paper.password, strength=128))
    canvas.setTitle(paper.title)
    text = canvas.beginText(72, PAGE[1] - 90)
    text.setFont("Helvetica", 11, leading=16)
    for section in paper.sections:
        text.textLines([section.heading, *as_plain(section.text).splitlines(), ""])
    text.textLine(notice)
    canvas.drawText(text)
    canvas.save()
    return out.getvalue()


def _scanned(paper: SamplePaper, notice: str) -> bytes:
    """Return a picture of a page, as a copying machine without text recognition sends it."""
    image = Image.new("L", SCAN, 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(RESOURCES / "fonts" / "SourceSans3-Regular.ttf", 26)
    lines = [paper.title, ""]
    for section in paper.sections:
        lines += [section.heading, *wrap(as_plain(section.text), 60), ""]
    draw.multiline_text((80, 90), "\n".join([*lines, notice]), fill=40, font=font, spacing=12)
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.setTitle(paper.title)
    canvas.drawImage(ImageReader(image), 0, 0, *PAGE)
    canvas.save()
    return out.getvalue()


def _table_file(paper: SamplePaper, notice: str) -> bytes:
    """Return a table as spreadsheets of Swedish offices save it: semicolons, UTF-8 with a mark."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for section in paper.sections:
        writer.writerows([section.columns, *section.rows])
    writer.writerow([notice])
    return out.getvalue().encode("utf-8-sig")


def _sketch(paper: SamplePaper, notice: str) -> bytes:
    """Return a drawing of a path between two houses with lamp posts: those that stand shine."""
    image = Image.new("RGB", SKETCH, GREEN)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(RESOURCES / "fonts" / "SourceSans3-Regular.ttf", 30)
    width, height = SKETCH
    path = [
        (230, 270),
        (width // 2 - 120, 350),
        (width // 2 + 120, 450),
        (width - 230, height - 270),
    ]
    draw.line(path, fill=GREY, width=44, joint="curve")
    corners = ((60, 110), (width - 330, height - 310))
    for (left, top), section in zip(corners, paper.sections, strict=True):
        draw.rectangle((left, top, left + 270, top + 200), fill=WHITE, outline=BLUE, width=4)
        draw.text((left + 24, top + 20), section.heading, fill=BLUE, font=font)
    for number in range(POSTS):
        left = 250 + number * (width - 500) // (POSTS - 1)
        top = 262 + number * (height - 524) // (POSTS - 1) - 40
        fill = LIGHT if number < MOUNTED else WHITE
        draw.ellipse((left - 14, top - 14, left + 14, top + 14), fill=fill, outline=BLUE, width=3)
    draw.text((60, 34), paper.title, fill=BLUE, font=font)
    draw.text((60, height - 70), notice, fill=BLUE, font=font)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
