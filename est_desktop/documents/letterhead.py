"""The head of a document's first page (brevhuvud): who it is from, and what marks it."""

from est_desktop.documents.language import Translate
from est_desktop.documents.layout import Stack
from est_desktop.documents.panels import Columns, accent
from est_desktop.documents.story import Story
from est_desktop.documents.styles import CENTIMETRE, LABEL, ORGANISATION, UNIT
from est_desktop.model.views.letterhead import Letterhead

LOGO = (5.5 * CENTIMETRE, 1.8 * CENTIMETRE)
"""The largest a logo is printed."""
BESIDE_LOGO = (0.42, 0.58)
"""The shares of logo and sender."""


def tell_letterhead(story: Story, letterhead: Letterhead, tr: Translate) -> None:
    """Put the logo at the left, then organisation and unit, and the line beneath."""
    logo, sender = Stack(), Stack()
    if letterhead.logo:
        story.inside(story.element, logo.blocks).figure(
            letterhead.logo, letterhead.logo_text or letterhead.organisation or tr("Logo"), LOGO
        )
    names = story.inside(story.element, sender.blocks)
    if letterhead.organisation:
        names.paragraph(letterhead.organisation, ORGANISATION)
    if letterhead.unit:
        names.paragraph(letterhead.unit, UNIT)
    if logo.blocks and sender.blocks:
        story.blocks.append(Columns([logo, sender], BESIDE_LOGO))
    else:
        story.blocks += [*logo.blocks, *sender.blocks]
    if logo.blocks or sender.blocks:
        story.gap(7)
        story.blocks.append(accent())
        story.gap(26)


def sender_line(letterhead: Letterhead, case_number: str) -> str:
    """Return the running foot: organisation, unit and case number, as far as there are any."""
    parts = (letterhead.organisation, letterhead.unit, case_number)
    return " · ".join([part for part in parts if part])


def tell_public(story: Story, tr: Translate, *, public: bool) -> None:
    """Say that a copy is the public one (offentlig version), if it is."""
    if public:
        story.paragraph(tr("Public copy. What is secret has been left out."), LABEL)
