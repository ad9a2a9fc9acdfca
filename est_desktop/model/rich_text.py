r"""Running text with bold, italic and lists: the one form that is stored, compared and printed.

Stored as JSON, one object a block: `{"k": "p", "r": [["plain", ""], ["strong", "b"]]}` with
`k` = p, ul, ol; `l` = level of a list item (1–3, left out when 1); each run a pair of text and
flags in the order b, i, s (bold, italic, secret). A line break inside a block is "\n". Equal
blocks give equal text.
"""

import json
from dataclasses import dataclass
from enum import StrEnum

DEEPEST_LIST = 3
"""List items go this many levels deep."""


class BlockKind(StrEnum):
    """A paragraph, or an item of a bullet or numbered list."""

    PARAGRAPH = "p"
    BULLET = "ul"
    NUMBER = "ol"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `secret` is a passage that public copies leave out."""

    text: str
    bold: bool = False
    italic: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or list item; `level` is 1 for paragraphs and outermost items."""

    kind: BlockKind
    runs: tuple[Run, ...]
    level: int = 1


def to_text(blocks: tuple[Block, ...]) -> str:
    """Return the blocks as they are stored; "" for no text at all."""
    if not any(run.text for block in blocks for run in block.runs):
        return ""
    return json.dumps(
        [_block(block) for block in blocks], ensure_ascii=False, separators=(",", ":")
    )


def from_text(stored: str) -> tuple[Block, ...]:
    """Return the blocks that were stored; a text that is not ours is read as plain lines."""
    if not stored:
        return ()
    try:
        return tuple(_read_block(told) for told in json.loads(stored))
    except (ValueError, KeyError, TypeError, IndexError):
        return plain(stored)


def plain(text: str) -> tuple[Block, ...]:
    """Return plain text as paragraphs, one for each line that is not empty."""
    return tuple(
        Block(BlockKind.PARAGRAPH, (Run(line.strip()),))
        for line in text.splitlines()
        if line.strip()
    )


def as_plain(blocks: tuple[Block, ...]) -> str:
    """Return the words alone, one line a block."""
    return "\n".join("".join(run.text for run in block.runs) for block in blocks)


def _block(block: Block) -> dict[str, object]:
    told: dict[str, object] = {"k": block.kind.value}
    if block.level > 1:
        told["l"] = block.level
    told["r"] = [
        [run.text, "b" * run.bold + "i" * run.italic + "s" * run.secret]
        for run in block.runs
        if run.text
    ]
    return told


def _read_block(told: dict[str, object]) -> Block:
    runs = told["r"]
    level = told.get("l", 1)
    if not isinstance(runs, list) or not isinstance(level, int):
        raise TypeError(told)
    return Block(
        BlockKind(str(told["k"])),
        tuple(Run(str(text), *(flag in flags for flag in "bis")) for text, flags in runs),
        min(max(level, 1), DEEPEST_LIST),
    )
