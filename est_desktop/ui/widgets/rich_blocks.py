"""Blocks of rich text into a QTextDocument, and out of one."""

from dataclasses import replace

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from est_desktop.model.rich_text import DEEPEST_LIST, Block, BlockKind, Run
from est_desktop.ui.theme import color

SECRET = QTextFormat.Property.UserProperty.value + 1
"""The property of a secret passage."""
MOST = 2**31 - 1
"""Beyond every position of a text."""
BOLD_FROM = 600
"""Weights from here on are bold."""
STYLES = {
    BlockKind.BULLET: QTextListFormat.Style.ListDisc,
    BlockKind.NUMBER: QTextListFormat.Style.ListDecimal,
}
NUMBERED = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
)
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a picture in pasted text; pictures are not taken."""


def blocks_of(document: QTextDocument, start: int = 0, end: int = MOST) -> tuple[Block, ...]:
    """Return the document's text as blocks: bold, italic, secret and lists, nothing else.

    Args:
        document: The text.
        start: Only what stands from this position on.
        end: Only what stands before this one.
    """
    blocks = []
    place = document.findBlock(start) if start else document.begin()
    while place.isValid() and place.position() < end:
        blocks.append(_block(place, start, end))
        place = place.next()
    while blocks and not blocks[-1].runs:
        blocks.pop()
    return tuple(blocks)


def insert_blocks(cursor: QTextCursor, blocks: tuple[Block, ...]) -> None:
    """Insert the blocks where the cursor is; the first goes on in the cursor's own block."""
    lists = None
    for number, block in enumerate(blocks):
        if number:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        if block.kind is BlockKind.PARAGRAPH:
            lists = None
        else:
            wanted = (STYLES[block.kind], block.level)
            made = lists
            if made is not None and (made.format().style(), made.format().indent()) == wanted:
                made.add(cursor.block())
            else:
                form = QTextListFormat()
                form.setStyle(wanted[0])
                form.setIndent(block.level)
                lists = cursor.createList(form)
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", "\u2028"), char_format(run))


def char_format(run: Run) -> QTextCharFormat:
    """Return the format of a run."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
    form.setFontItalic(run.italic)
    if run.secret:
        make_secret(form)
    return form


def make_secret(form: QTextCharFormat, *, secret: bool = True) -> None:
    """Let a format show a secret passage, underlined in dashes: that needs no colour; or not."""
    styles = QTextCharFormat.UnderlineStyle
    form.setProperty(SECRET, secret)
    form.setUnderlineStyle(styles.DashUnderline if secret else styles.NoUnderline)
    form.setUnderlineColor(color("danger"))


def is_secret(form: QTextCharFormat) -> bool:
    """Tell whether a format is that of a secret passage."""
    return bool(form.property(SECRET))


def _block(place: QTextBlock, start: int, end: int) -> Block:
    runs: list[Run] = []
    part = place.begin()
    while not part.atEnd():
        fragment = part.fragment()
        form = fragment.charFormat()
        first = fragment.position()
        shown = fragment.text()[max(start - first, 0) : max(end - first, 0)]
        text = shown.replace(OBJECT, "").replace("\u2028", "\n")
        bold = form.fontWeight() >= BOLD_FROM
        run = Run(text, bold, form.fontItalic(), is_secret(form))
        if runs and replace(runs[-1], text=text) == run:
            runs[-1] = replace(run, text=runs[-1].text + text)
        elif text:
            runs.append(run)
        part += 1
    text_list = place.textList()
    if text_list is None:
        return Block(BlockKind.PARAGRAPH, tuple(runs))
    numbered = text_list.format().style() in NUMBERED
    kind = BlockKind.NUMBER if numbered else BlockKind.BULLET
    return Block(kind, tuple(runs), max(1, min(DEEPEST_LIST, text_list.format().indent())))
