"""The first pages of a pack: what it is, what it holds and where, and the summons with agenda."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from est_desktop.documents.canvas import Canvas, Link
from est_desktop.documents.changes import change_lines
from est_desktop.documents.grids import facts
from est_desktop.documents.language import Translate
from est_desktop.documents.layout import Gap, Stack
from est_desktop.documents.letterhead import sender_line, tell_letterhead
from est_desktop.documents.metadata import Details
from est_desktop.documents.pack.access import access_lines
from est_desktop.documents.pack.own_pages import attachment_name
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.panels import Columns, Rule
from est_desktop.documents.story import Story, begin
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import (
    BLUE,
    BODY,
    CELL,
    INK,
    NOTE_CELL,
    STRONG_CELL,
    SUBTITLE,
    TextStyle,
    right,
)
from est_desktop.documents.summons import tell_summons
from est_desktop.documents.text import Run, Text
from est_desktop.documents.wording import day_line, joined, time_line
from est_desktop.documents.words import clean
from est_desktop.model.views.dispatch import Changes
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.rules.page_numbers import PageNumbers, page_numbers

SCHEME = "pack:"
"""Addresses that begin so are turned into places in the pack when its pages are there."""
SUMMONS = "summons"
SHARES = (0.15, 0.73, 0.12)
"""Of the contents: what it is called, its title, its page."""
OFF_THE_PAGE = 100_000.0
ROUNDS = 4
"""The contents have as many lines whatever the numbers are; the second round is the last."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A paper in the contents.

    Attributes:
        after: How many pages of other papers come before its own.
        tagged: A screen reader can follow it.
        note: Stands below the title.
        value: Stands where else its page does.
        scanned: It is pictures of pages without text.
    """

    paper: PackPaper
    after: int
    pages: int
    tagged: bool
    note: str = ""
    value: str = ""
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class Front:
    """The finished first pages.

    Attributes:
        summons_page: Where the summons begins, counted from 1.
        numbers: Of all pages of the pack.
    """

    data: bytes
    pages: int
    summons_page: int
    numbers: PageNumbers


class NewPage(Gap):
    """Lets what follows begin on a new page: no page has room for the distance."""

    def __init__(self) -> None:
        super().__init__(OFF_THE_PAGE)
        self.page = 0

    def draw(self, canvas: Canvas, left: float, top: float) -> None:  # noqa: ARG002 -- nothing is drawn
        """Name the place."""
        self.page = canvas.page_count
        canvas.place(SUMMONS, top)


def front_pdf(
    view: PackView, listed: Sequence[Listed], tr: Translate, *, archive: bool = False
) -> Front:
    """Return the first pages, with the pages that the papers get behind them.

    Args:
        view: The pack.
        listed: The papers with their pages.
        tr: The language of the fixed texts.
        archive: The papers are embedded as files and have no pages.
    """
    front = Front(b"", 0, 0, page_numbers(0, []))
    for _ in range(ROUNDS):
        told = _Told(view, listed, tr, front, archive=archive)
        made = told.made()
        if (made.pages, made.summons_page) == (front.pages, front.summons_page):
            break
        front = made
    return made


class _Told:
    """The first pages as they are told with page numbers of an earlier round."""

    def __init__(
        self,
        view: PackView,
        listed: Sequence[Listed],
        tr: Translate,
        before: Front,
        *,
        archive: bool,
    ) -> None:
        self._view, self._listed, self._tr = view, listed, tr
        self._before, self._archive = before, archive
        papers = [(each.paper.number, each.pages) for each in listed]
        self._numbers = page_numbers(before.pages, papers, view.before)
        self._page_of = {
            each.paper.number: numbers[0] if numbers else ""
            for each, numbers in zip(listed, self._numbers.papers, strict=True)
        }

    def made(self) -> Front:
        """Return the pages."""
        summons, tr = self._view.summons, self._tr
        structure, story = begin()
        break_ = NewPage()
        self._tell_cover(story)
        story.blocks.append(break_)
        tell_summons(story.section(), replace(summons, papers=()), tr)
        name = self._name()
        details = Details(
            title=f"{name} – {summons.title}",
            author=summons.letterhead.organisation or summons.body,
            subject=tr("Papers for a meeting of {body}").format(body=summons.body),
            dated_on=summons.dated_on,
        )
        count = "{count}" if self._archive else str(self._numbers.last)
        number = tr("Page {page} of {count} of the papers")
        counter = _Counter()
        story.blocks.append(counter)
        running = Running(
            head=joined(name, summons.title),
            foot=sender_line(summons.letterhead, summons.case_number),
            number=number.replace("{count}", count),
            colour=summons.letterhead.colour,
            label=self._label,
        )
        data = to_pdf(structure, story, details, running)
        return Front(data, counter.page, break_.page, self._numbers)

    def _label(self, page: int) -> str:
        """Return the number of one of the first pages."""
        front = self._numbers.front
        return front[page - 1] if 0 < page <= len(front) else str(page)

    def _name(self) -> str:
        tr = self._tr
        if self._view.changes is not None:
            return tr("Supplement to the papers")
        return tr("Archive copy of the papers") if self._archive else tr("Meeting papers")

    def _total(self) -> int:
        return self._before.pages + sum(each.pages for each in self._listed)

    def _tell_cover(self, story: Story) -> None:
        summons, tr = self._view.summons, self._tr
        tell_letterhead(story, summons.letterhead, tr)
        story.heading(1, self._name())
        story.paragraph(summons.title, SUBTITLE)
        rows = [
            (tr("Day"), day_line(summons.starts_at, summons.ends_at)),
            (tr("Time"), time_line(summons.starts_at, summons.ends_at)),
            (tr("Place"), summons.place),
            (tr("Case number"), summons.case_number),
            (tr("Extent"), self._extent()),
        ]
        facts(story, rows)
        if self._view.changes is not None:
            self._tell_changes(story.section(), self._view.changes)
        if self._archive:
            story.paragraph(
                tr(
                    "This file is made to be archived (PDF/A-3). The attachments are embedded in "
                    "it as they were sent in; open them from the list of attachments in the reader."
                ),
                replace(BODY, above=8.0),
            )
        if not (self._archive or self._numbers.plain):
            story.paragraph(
                tr(
                    "Pages have the numbers they had when the papers were first sent. Pages that "
                    "have come since have a letter, and numbers of pages that are gone are left "
                    "out."
                ),
                replace(BODY, above=8.0),
            )
        self._tell_contents(story.section())
        self._tell_access(story)

    def _tell_changes(self, section: Story, changes: Changes) -> None:
        """Tell what a supplement is for."""
        tr = self._tr
        title = tr("Changed since the last dispatch")
        section.heading(2, title, bookmark=title)
        for line in change_lines(changes, tr):
            section.paragraph(line)

    def _extent(self) -> str:
        tr, count = self._tr, len(self._listed)
        attached = tr("1 attachment") if count == 1 else tr("{count} attachments")
        told = attached.format(count=count) if count else tr("no attachments")
        if self._archive:
            return told
        pages = tr("{count} pages").format(count=self._total())
        return f"{pages}, {told}"

    def _tell_contents(self, section: Story) -> None:
        tr = self._tr
        title = tr("Contents")
        section.heading(2, title, bookmark=title)
        toc = section.element.add("TOC")
        entry = toc.add("TOCI")
        name = tr("Summons and agenda")
        page = "" if self._archive else self._label(self._before.summons_page)
        link = Link(name, target=SUMMONS)
        _line(section, entry, ("", name, "", page), link, STRONG_CELL)
        for _, some in groupby(self._listed, key=lambda each: each.paper.item):
            self._tell_item(section, toc.add("TOCI"), list(some))

    def _tell_item(self, section: Story, entry: Element, papers: Sequence[Listed]) -> None:
        tr, first = self._tr, papers[0].paper
        number = tr("Item {number}").format(number=first.item)
        label = _text(number, STRONG_CELL, entry.add("Lbl"))
        title = _text(first.item_title, STRONG_CELL, entry.add("P"))
        rule = Rule(height=7.0)
        rule.keeps_next = True
        section.blocks.append(rule)
        _row(section, ([label], [title], []), above=4.0, keeps_next=True)
        inner = entry.add("TOC")
        for each in papers:
            paper = each.paper
            page = each.value or self._page_of[paper.number]
            name = attachment_name(paper, tr)
            text = tr("{name}: {title}").format(name=name, title=clean(paper.title))
            link = None if self._archive else Link(text, url=f"{SCHEME}{paper.number}")
            _line(section, inner.add("TOCI"), (name, paper.title, each.note, page), link, CELL)

    def _tell_access(self, story: Story) -> None:
        """Tell which papers a screen reader cannot follow; nothing if it follows all."""
        if self._archive:
            return
        scanned = [each.paper.number for each in self._listed if each.scanned]
        untagged = [each.paper.number for each in self._listed if not (each.tagged or each.scanned)]
        tr = self._tr
        lines = list(access_lines(untagged, scanned, tr))
        if lines:
            section = story.section()
            section.heading(2, tr("Accessibility"))
            for line in lines:
                section.paragraph(line)


class _Counter(Gap):
    """Notes, at the very end, which page it stands on."""

    def __init__(self) -> None:
        super().__init__(0.0)
        self.page = 0

    def draw(self, canvas: Canvas, left: float, top: float) -> None:  # noqa: ARG002 -- nothing is drawn
        """Note the page."""
        self.page = canvas.page_count


def _line(
    section: Story,
    entry: Element,
    texts: tuple[str, str, str, str],
    link: Link | None,
    style: TextStyle,
) -> None:
    """Add a line of the contents: label, title, note and page; title and page lead there."""
    name, title, note, page = texts
    label = [_text(name, style, entry.add("Lbl"))] if name else []
    titles = [_text(title, style, entry.add("Reference"), link)]
    if note:
        titles.append(_text(note, NOTE_CELL, entry.add("P")))
    pages = [_text(page, right(style), entry.add("Reference"), link)] if page else []
    _row(section, (label, titles, pages))


def _row(
    section: Story,
    cells: tuple[Iterable[Text], Iterable[Text], Iterable[Text]],
    *,
    above: float = 2.0,
    keeps_next: bool = False,
) -> None:
    columns = Columns([Stack(cell) for cell in cells], SHARES, gap=6.0)
    columns.above, columns.keeps_next = above, keeps_next
    section.blocks.append(columns)


def _text(text: str, style: TextStyle, element: Element, link: Link | None = None) -> Text:
    if link is None:
        return Text([Run(text, style.face, style.colour)], style, element)
    colour = BLUE if style.colour == INK else style.colour
    return Text([Run(text, style.face, colour, (link, Element("Link")))], style, element)
