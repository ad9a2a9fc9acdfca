"""The history of a matter (ärendets gång) through all its meetings, on one page."""

from est_desktop.documents.council import council_pdf
from est_desktop.documents.earlier_text import status_name
from est_desktop.documents.grids import facts
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.story import Story
from est_desktop.documents.styles import SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.model.enums import Outcome
from est_desktop.model.views.carry_over import MatterStop, MatterView
from est_desktop.rules.swedish import day_date, paragraph_label
from est_desktop.rules.typed import points


def history_pdf(view: MatterView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the history as a PDF file; equal arguments give equal bytes.

    Args:
        view: The matter.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    kind = tr("History of a matter")
    return council_pdf(view, kind, kind, lambda story: _tell(story, view, tr), tr, warn=warn)


def outcome_name(outcome: Outcome, tr: Translate) -> str:
    """Return what became of an item, as printed."""
    names = {
        Outcome.OPEN: tr("Undecided"),
        Outcome.AGREED: tr("Agreed"),
        Outcome.NOTED: tr("Noted"),
        Outcome.DEFERRED: tr("Deferred"),
        Outcome.WITHDRAWN: tr("Withdrawn"),
        Outcome.NOT_REACHED: tr("Not reached"),
    }
    return names[outcome]


def _tell(story: Story, view: MatterView, tr: Translate) -> None:
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("History of a matter"))
    story.paragraph(view.title, SUBTITLE)
    for stop in view.stops:
        _stop(story.section(), stop, tr)


def _stop(story: Story, stop: MatterStop, tr: Translate) -> None:
    title = stop.meeting or tr("Backlog")
    story.heading(2, title, bookmark=title)
    if stop.secrecy:
        story.marked(stop.secrecy)
    paragraph = "" if stop.paragraph_no is None else paragraph_label(stop.paragraph_no)
    outcome = outcome_name(stop.outcome, tr)
    facts(
        story,
        [
            (tr("Day"), day_date(stop.starts_at.date()) if stop.starts_at else ""),
            (tr("Item"), " ".join(filter(None, (stop.number, stop.title)))),
            (tr("Paragraph"), paragraph),
            (tr("Outcome"), ": ".join(filter(None, (outcome, stop.outcome_note)))),
        ],
    )
    told = [" ".join(points(text)) for text in stop.decisions]
    told += [
        f"{number} {text} ({status_name(status, tr)})" for number, text, status in stop.measures
    ]
    if told:
        story.points(told)
