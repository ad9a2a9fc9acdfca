"""Tells a document from top to bottom: makes its blocks and its structure at the same time.

Everything that a user typed passes here, and nothing in it is markup.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from est_desktop.documents.canvas import Link
from est_desktop.documents.contents import ContentsLine
from est_desktop.documents.layout import Block, Gap, Stack
from est_desktop.documents.panels import Panel, Picture
from est_desktop.documents.pictures import read_bitmap
from est_desktop.documents.structure import Element, Structure
from est_desktop.documents.styles import (
    BLUE,
    BODY,
    BULLETS,
    CAPTION,
    DEEPEST_HEADING,
    HEADINGS,
    LIST_STEP,
    STAMP,
    TextStyle,
    variant,
)
from est_desktop.documents.text import Anchor, Label, Run, Text
from est_desktop.documents.words import clean
from est_desktop.model.rich_text import Block as RichBlock
from est_desktop.model.rich_text import BlockKind
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.passages import bare
from est_desktop.rules.secrecy import short_stamp, stamp
from est_desktop.rules.swedish import NBSP

ADDRESS = re.compile(r"https?://[^\s<>\"”]*[^\s<>\"”.,;:!?)\]]")
"""What is printed as a link."""
LIST_KINDS = {BlockKind.BULLET: "Disc", BlockKind.NUMBER: "Decimal"}
"""How the structure calls the numbering of a list."""


class _Chapters:
    """The headings of a document, shared by all parts of its story."""

    def __init__(self) -> None:
        self.count = 0
        self.level = 0
        self.contents: tuple[Stack, Element] | None = None
        self.line: Element | None = None


class Story:
    """A part of a document: the blocks so far, and the element that new ones belong to.

    Args:
        element: The parent of what is told.
        blocks: Where the blocks go.
        chapters: The headings of the whole document.
    """

    def __init__(self, element: Element, blocks: list[Block], chapters: _Chapters) -> None:
        self.element = element
        self.blocks = blocks
        self._chapters = chapters

    def inside(self, element: Element, blocks: list[Block] | None = None) -> "Story":
        """Return a story that goes on under another element, and in other blocks if given."""
        return Story(element, self.blocks if blocks is None else blocks, self._chapters)

    def section(self) -> "Story":
        """Return the story of a section that begins here."""
        return self.inside(self.element.add("Sect"))

    def panel(self) -> "Story":
        """Return the story of what stands in a panel here."""
        content = Stack()
        self.blocks.append(Panel(content))
        return self.inside(self.element.add("Sect"), content.blocks)

    def marked(self, secrecy: Secrecy, *, with_title: bool = False) -> None:
        """Print a mark of secrecy here, and in the head of each page that shows this part.

        Args:
            secrecy: The mark.
            with_title: The last heading is secret too: also in the list of contents.
        """
        self.element.marking = short_stamp(secrecy.provision)
        if with_title and self._chapters.line is not None:
            self._chapters.line.marking = self.element.marking
        self.paragraph(stamp(secrecy), STAMP)

    def gap(self, height: float) -> None:
        """Leave space."""
        self.blocks.append(Gap(height))

    def heading(
        self, level: int, text: str, *, bookmark: str = "", style: TextStyle | None = None
    ) -> None:
        """Add a heading; one that would skip a level is moved up.

        Args:
            level: 1 for the title of the document.
            text: The heading.
            bookmark: Its title in the bookmarks and in the list of contents; empty for none.
            style: How it looks, if not as its level does.
        """
        chapters = self._chapters
        level = chapters.level = min(level, chapters.level + 1, DEEPEST_HEADING)
        chapters.count += 1
        anchor = Anchor(f"h{chapters.count}", clean(bookmark).replace("\n", " "), max(level - 2, 0))
        element = self.element.add(f"H{level}")
        element.title = anchor.title or clean(text).replace("\n", " ")
        self.blocks.append(Text(text, style or HEADINGS[level], element, anchor=anchor))
        chapters.line = None
        if bookmark and chapters.contents:
            stack, toc = chapters.contents
            link = toc.add("TOCI").add("Reference").add("Link")
            chapters.line = link
            stack.blocks.append(ContentsLine(bookmark, anchor.key, anchor.level, link))

    def contents(self, title: str) -> None:
        """Put a list of the headings here; those that come with a bookmark are in it."""
        section = self.section()
        section.heading(2, title)
        stack = Stack()
        self._chapters.contents = (stack, section.element.add("TOC"))
        self.blocks.append(stack)

    def paragraph(self, text: str, style: TextStyle = BODY, *, tag: str = "P") -> None:
        """Add a paragraph of plain text; its line ends are kept."""
        self.blocks.append(Text(text, style, self.element.add(tag)))

    def labelled(self, facts: Sequence[tuple[str, str]], style: TextStyle = BODY) -> None:
        """Add a paragraph of values, each behind its bold label."""
        bold = variant(style.face, bold=True, italic=False)
        runs = []
        for index, (label, value) in enumerate(facts):
            end = f"{NBSP}· " if index + 1 < len(facts) else ""
            runs.append(Run(f"{label} ".replace(" ", NBSP), bold, style.colour))
            runs.append(Run(value + end, style.face, style.colour))
        self.blocks.append(Text(runs, style, self.element.add("P")))

    def points(self, texts: Sequence[str], style: TextStyle = BODY) -> None:
        """Add a single text as a paragraph, or several as a numbered list.

        What tells a secret passage from the rest (`rules.passages`) is not printed.
        """
        texts = [bare(text) for text in texts]
        if len(texts) == 1:
            self.paragraph(texts[0], style)
        elif texts:
            items = self._list(BlockKind.NUMBER)
            for number, text in enumerate(texts, 1):
                self._item(items, f"{number}.", [Run(text, style.face, style.colour)], style, 1)
            self._end_list(style)

    def rich(self, blocks: Iterable[RichBlock], style: TextStyle = BODY) -> None:
        """Add running text with its bold and italic stretches, lists and addresses."""
        lists = _Lists()
        for block in blocks:
            if block.kind is BlockKind.PARAGRAPH:
                lists = _Lists()
                self._end_list(style)
                self.blocks.append(Text(_runs(block, style), style, self.element.add("P")))
                continue
            items, number = lists.enter(block, self.element)
            label = f"{number}." if block.kind is BlockKind.NUMBER else _bullet(block.level)
            self._item(items, label, _runs(block, style), style, block.level)
        self._end_list(style)

    def figure(self, data: bytes, text: str, most: tuple[float, float]) -> bool:
        """Add a picture and tell whether its bytes could be read.

        Args:
            data: A PNG or JPEG file.
            text: What it shows.
            most: The largest width and height, in points.
        """
        bitmap = read_bitmap(data)
        if bitmap is None:
            return False
        self.blocks.append(Picture(bitmap, self.element.add("Figure", alt=clean(text)), most))
        return True

    def caption(self, text: str, table: Element) -> None:
        """Add the caption of a table that follows."""
        self.blocks.append(Text(text, CAPTION, table.add("Caption")))

    def _list(self, kind: BlockKind) -> Element:
        numbering = f"<</O/List/ListNumbering/{LIST_KINDS[kind]}>>"
        return self.element.add("L", attributes=numbering)

    def _end_list(self, style: TextStyle) -> None:
        """Give the last item of a list, if that is what comes last, the distance of a paragraph."""
        if self.blocks and isinstance(self.blocks[-1], Text) and self.blocks[-1].label:
            self.blocks[-1].below = style.below

    def _item(
        self, items: Element, label: str, runs: Sequence[Run], style: TextStyle, level: int
    ) -> None:
        item = items.add("LI")
        mark = Label(label, item.add("Lbl"))
        step = LIST_STEP if len(label) < len("10.") else LIST_STEP * 1.4
        looks = replace(
            style,
            indent=style.indent + LIST_STEP * (level - 1) + step,
            label_indent=style.indent + LIST_STEP * (level - 1) + 2,
            below=style.below * 0.5,
        )
        self.blocks.append(Text(runs, looks, item.add("LBody").add("P"), label=mark))


def begin() -> tuple[Structure, Story]:
    """Return a new document's structure and the story to tell it in."""
    structure = Structure()
    return structure, Story(structure.document, [], _Chapters())


@dataclass(slots=True)
class _Level:
    kind: BlockKind
    element: Element
    count: int = 0


class _Lists:
    """The lists that are open in running text, outermost first."""

    def __init__(self) -> None:
        self._open: list[_Level] = []

    def enter(self, block: RichBlock, parent: Element) -> tuple[Element, int]:
        """Return the list that an item belongs to and the item's number in it."""
        del self._open[block.level :]
        if len(self._open) == block.level and self._open[-1].kind is not block.kind:
            del self._open[-1]
        while len(self._open) < block.level:
            holder = _last_body(self._open[-1].element) if self._open else parent
            numbering = f"<</O/List/ListNumbering/{LIST_KINDS[block.kind]}>>"
            self._open.append(_Level(block.kind, holder.add("L", attributes=numbering)))
        level = self._open[-1]
        level.count += 1
        return level.element, level.count


def _last_body(items: Element) -> Element:
    """Return the body of a list's last item, which a deeper list belongs to; made if need be."""
    if not items.kids:
        items.add("LI").add("LBody")
    return _last(_last(items))


def _last(element: Element) -> Element:
    kid = element.kids[-1]
    if not isinstance(kid, Element):
        raise TypeError(element.tag)
    return kid


def _bullet(level: int) -> str:
    return BULLETS[min(level, len(BULLETS)) - 1]


def _runs(block: RichBlock, style: TextStyle) -> list[Run]:
    runs = []
    for run in block.runs:
        face = variant(style.face, bold=run.bold, italic=run.italic)
        end = 0
        for found in ADDRESS.finditer(run.text):
            if found.start() > end:
                runs.append(Run(run.text[end : found.start()], face, style.colour))
            address = clean(found.group())
            link = Link(address, url=address)
            runs.append(Run(found.group(), face, BLUE, (link, Element("Link"))))
            end = found.end()
        runs.append(Run(run.text[end:], face, style.colour))
    return [run for run in runs if run.text]
