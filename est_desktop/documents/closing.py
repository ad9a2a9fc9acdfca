"""What documents end with: the list of papers (bilageförteckning) and lines to sign on."""

from collections.abc import Sequence

from est_desktop.documents.canvas import SignatureField
from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.language import Translate
from est_desktop.documents.layout import Stack
from est_desktop.documents.panels import Columns, SignatureLine, signature_line
from est_desktop.documents.story import Story
from est_desktop.documents.styles import CELL, NOTE, SIGNATURE, STRONG_CELL, right
from est_desktop.model.views.summons import Paper

LINE_LENGTH = 200.0
"""Of a line to sign on, in points."""
FIELD_NAME = "Underskrift"
"""Signature fields are called so, with a number; services are told the name."""


def tell_papers(story: Story, papers: Sequence[Paper], tr: Translate) -> None:
    """Add the numbered list of papers; nothing if there are none."""
    if not papers:
        return
    section = story.section()
    title = tr("List of attachments")
    section.heading(2, title, bookmark=title)
    columns = [
        Column(tr("Attachment"), 58.0, STRONG_CELL),
        Column(tr("Document"), 1.0),
        Column(tr("Item no."), 48.0, right(CELL)),
    ]
    grid = Grid(section, columns)
    for paper in papers:
        grid.texts((str(paper.number), paper.title, paper.item), paper.secrecy)
    grid.close()


def tell_signatures(
    story: Story, signers: Sequence[tuple[str, str]], tr: Translate, *, fields: bool = False
) -> None:
    """Add lines to sign on side by side.

    Args:
        story: Where they stand.
        signers: For each line what the signature means, and who gives it (may be empty).
        tr: The language of the fixed texts.
        fields: Add a form field to each, which a signing service finds and fills.
    """
    stacks = []
    for count, (meaning, who) in enumerate(signers, 1):
        stack = Stack()
        part = story.inside(story.element, stack.blocks)
        part.paragraph(meaning, SIGNATURE)
        if fields:
            named = f"{meaning}, {who}" if who else meaning
            text = tr("Signature: {meaning}").format(meaning=named)
            field = SignatureField(f"{FIELD_NAME}{count}", text)
            form = part.element.add("Form", alt=text)
            part.blocks.append(SignatureLine(LINE_LENGTH, field, form))
        else:
            part.blocks.append(signature_line(LINE_LENGTH))
        part.gap(4)
        if who:
            part.paragraph(who, NOTE)
        stacks.append(stack)
    story.blocks.append(Columns(stacks, [1.0] * len(stacks)))
