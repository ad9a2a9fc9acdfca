"""Blocks of rich text into a QTextDocument, and out of one."""

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from est_desktop.model.rich_text import DEEPEST_LIST, Block, BlockKind, Run

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


def blocks_of(document: QTextDocument) -> tuple[Block, ...]:
    """Return the document's text as blocks: bold, italic and lists, nothing else."""
    blocks = []
    place = document.begin()
    while place.isValid():
        blocks.append(_block(place))
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
    return form


def _block(place: QTextBlock) -> Block:
    runs: list[Run] = []
    part = place.begin()
    while not part.atEnd():
        fragment = part.fragment()
        form = fragment.charFormat()
        text = fragment.text().replace(OBJECT, "").replace("\u2028", "\n")
        run = Run(text, form.fontWeight() >= BOLD_FROM, form.fontItalic())
        if runs and (runs[-1].bold, runs[-1].italic) == (run.bold, run.italic):
            runs[-1] = Run(runs[-1].text + text, run.bold, run.italic)
        elif text:
            runs.append(run)
        part += 1
    text_list = place.textList()
    if text_list is None:
        return Block(BlockKind.PARAGRAPH, tuple(runs))
    numbered = text_list.format().style() in NUMBERED
    kind = BlockKind.NUMBER if numbered else BlockKind.BULLET
    return Block(kind, tuple(runs), max(1, min(DEEPEST_LIST, text_list.format().indent())))
