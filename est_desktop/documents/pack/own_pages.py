"""Pages that we make ourselves within a pack: slips, pictures and plain texts, as tagged PDFs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from est_desktop.documents.grids import facts
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import sender_line
from est_desktop.documents.metadata import Details
from est_desktop.documents.pack.picture_pages import bitmaps
from est_desktop.documents.pack.text_pages import (
    MOST_BYTES,
    WIDE,
    as_table,
    decoded,
    tell_lines,
    tell_table,
)
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.panels import Picture
from est_desktop.documents.story import Story, begin
from est_desktop.documents.styles import (
    BODY,
    BOTTOM,
    FIRST_TOP,
    LEFT,
    NOTE,
    PAGE,
    SUBTITLE,
    TITLE,
)
from est_desktop.documents.words import clean
from est_desktop.model.views.pack import PackPaper, PackView

HEADING = replace(TITLE, size=20.0, leading=25.0)
"""A paper's title is often a whole sentence."""
HEAD_ROOM = 90.0
"""For the heading above a picture, in points."""
SIZES = ("kB", "MB", "GB")
THOUSAND = 1000


def slip(view: PackView, paper: PackPaper, reason: str, tr: Translate) -> bytes:
    """Return a page that stands in the place of a paper and says why."""

    def tell(story: Story) -> None:
        story.heading(1, attachment_name(paper, tr))
        story.paragraph(paper.title, SUBTITLE)
        story.panel().paragraph(reason, BODY)
        if not paper.withheld:
            story.gap(12)
            item = f"{paper.item} {paper.item_title}".strip()
            rows = [(tr("Item"), item), (tr("File"), paper.file_name)]
            facts(story, [*rows, (tr("Size"), size_text(paper.size))])

    return _made(view, paper, tell, tr)


def picture(view: PackView, paper: PackPaper, file: Path, tr: Translate) -> tuple[bytes, bool]:
    """Return the pages of a picture, one for each that the file holds.

    Returns:
        The PDF file, and whether the picture had to be made smaller.

    Raises:
        LengthFault: The file holds too many pictures.
        PictureFault: The file cannot be read as a picture.
    """
    found, shrunk = bitmaps(file)
    wide = found[0].width > found[0].height
    size = (PAGE[1], PAGE[0]) if wide else PAGE
    most = (size[0] - 2 * LEFT, size[1] - FIRST_TOP - BOTTOM - HEAD_ROOM)
    text = clean(paper.description or paper.title)

    def tell(story: Story) -> None:
        story.heading(1, paper.title, style=HEADING)
        story.paragraph(attachment_name(paper, tr), replace(NOTE, below=8.0, keeps_next=True))
        for number, bitmap in enumerate(found, 1):
            several = tr("{text}, picture {number} of {count}")
            alt = several.format(text=text, number=number, count=len(found))
            figure = story.element.add("Figure", alt=alt if len(found) > 1 else text)
            story.blocks.append(Picture(bitmap, figure, most))

    return _made(view, paper, tell, tr, size), shrunk


def plain_text(view: PackView, paper: PackPaper, file: Path, tr: Translate) -> bytes:
    """Return the pages of a text file.

    Raises:
        LengthFault: It is too long to be printed.
        OSError: The file cannot be read.
    """
    with file.open("rb") as opened:
        text = decoded(opened.read(MOST_BYTES + 1))
    rows = as_table(text, paper.file_name)

    def tell(story: Story) -> None:
        story.heading(1, paper.title, style=HEADING)
        story.paragraph(attachment_name(paper, tr), replace(NOTE, below=10.0, keeps_next=True))
        if rows:
            tell_table(story, rows)
        else:
            tell_lines(story, text)

    wide = bool(rows) and len(rows[0]) > WIDE
    return _made(view, paper, tell, tr, (PAGE[1], PAGE[0]) if wide else PAGE)


def attachment_name(paper: PackPaper, tr: Translate) -> str:
    """Return "Bilaga 3"."""
    return tr("Attachment {number}").format(number=paper.number)


def size_text(size: int) -> str:
    """Return how large a file is, "1,2 MB"."""
    value, unit = max(size, 1) / THOUSAND, 0
    while value >= THOUSAND and unit + 1 < len(SIZES):
        value, unit = value / THOUSAND, unit + 1
    shown = f"{value:.1f}" if unit else f"{max(value, 1):.0f}"
    return f"{shown.replace('.', ',')}\u00a0{SIZES[unit]}"


def _made(
    view: PackView,
    paper: PackPaper,
    tell: Callable[[Story], None],
    tr: Translate,
    size: tuple[float, float] = PAGE,
) -> bytes:
    summons = view.summons
    structure, story = begin()
    tell(story)
    name = attachment_name(paper, tr)
    details = Details(
        title=f"{name} – {paper.title}",
        author=summons.letterhead.organisation or summons.body,
        subject=name,
        dated_on=summons.dated_on,
    )
    foot = sender_line(summons.letterhead, summons.case_number)
    running = Running(head="", foot=foot, number="", colour=summons.letterhead.colour)
    return to_pdf(structure, story, details, running, size)
