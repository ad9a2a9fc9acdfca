"""Two versions of minutes compared word by word, as a document (jämförelse)."""

from collections.abc import Iterable

from est_desktop.documents.council import council_pdf
from est_desktop.documents.grids import facts
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.story import Story
from est_desktop.documents.styles import NOTE, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.minutes import MinutesView
from est_desktop.rules.comparison import Change, Part, Piece, compared
from est_desktop.rules.swedish import plain_date


def comparison_pdf(
    old: MinutesView, new: MinutesView, tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return what differs between two versions as a PDF file; equal arguments give equal bytes.

    Added and removed words stand in brackets that say so: no colour and no line is needed to see
    them, and a screen reader reads them.
    """
    subject = tr("Comparison of two versions of minutes of {body}").format(body=new.body)
    return council_pdf(
        new,
        tr("Comparison of versions"),
        subject,
        lambda story: _tell(story, old, new, tr),
        tr,
        warn=warn,
    )


def version_fact(view: MinutesView, tr: Translate) -> str:
    """Return which version minutes are: "Utkast", or "Version 2, godkänd 24 november 2026"."""
    if not view.version or view.approved_on is None:
        return tr("Draft, not approved")
    return tr("Version {number}, approved {date}").format(
        number=view.version, date=plain_date(view.approved_on)
    )


def _tell(story: Story, old: MinutesView, new: MinutesView, tr: Translate) -> None:
    tell_letterhead(story, new.letterhead, tr)
    story.heading(1, tr("Comparison of versions"))
    story.paragraph(new.title, SUBTITLE)
    facts(story, [(tr("From"), version_fact(old, tr)), (tr("To"), version_fact(new, tr))])
    changed = [part for part in compared(old, new) if part.changed]
    if not changed:
        story.paragraph(tr("The two versions say the same."))
        return
    story.paragraph(
        tr("Only the parts that differ are shown. What was added or removed stands in brackets."),
        NOTE,
    )
    for part in changed:
        _tell_part(story.section(), part, tr)


def _tell_part(section: Story, part: Part, tr: Translate) -> None:
    heading = "".join(run.text for run in _runs(part.heading, tr))
    section.heading(2, heading, bookmark=heading)
    for line in part.lines:
        section.rich([Block(BlockKind.PARAGRAPH, tuple(_runs(line, tr)))])


def _runs(pieces: Iterable[Piece], tr: Translate) -> Iterable[Run]:
    for piece in pieces:
        if piece.change is Change.SAME:
            yield Run(piece.text)
            continue
        added = piece.change is Change.ADDED
        words = tr("[added: {text}]") if added else tr("[removed: {text}]")
        told = words.format(text=piece.text.strip())
        before = piece.text[: len(piece.text) - len(piece.text.lstrip())]
        yield Run(f"{before and ' '}{told} ", bold=added, italic=not added)
