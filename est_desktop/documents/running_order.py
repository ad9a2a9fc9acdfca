"""The running order for the chair (körschema): the one document that prints internal notes."""

from dataclasses import replace

from est_desktop.documents.council import council_pdf
from est_desktop.documents.grids import facts
from est_desktop.documents.item_state import conflict_sentence, state_word
from est_desktop.documents.language import Translate, purpose_name
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.story import Story
from est_desktop.documents.styles import BODY, LABEL, NOTE, STAMP, SUBTITLE, UNDER_HEADING
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import (
    class_fact,
    day_line,
    joined,
    paper_line,
    presenter_line,
    proposal,
    time_line,
)
from est_desktop.model.enums import ItemKind, Outcome
from est_desktop.model.views.running_order import EarlierDecision, RunningItem, RunningOrderView
from est_desktop.rules.swedish import capitalised, clock, clock_span, plain_date

BEHIND_NUMBER = "\u00a0 "
"""Between the number and the title of a heading."""


def running_order_pdf(view: RunningOrderView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the running order as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    subject = tr("The chair's running order for a meeting of {body}").format(body=view.body)
    return council_pdf(
        view,
        tr("Running order"),
        subject,
        lambda story: tell_running_order(story, view, tr),
        tr,
        warn=warn,
    )


def tell_running_order(story: Story, view: RunningOrderView, tr: Translate) -> None:
    """Tell the running order from top to bottom."""
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Running order"))
    story.paragraph(view.title, SUBTITLE)
    story.paragraph(tr("Internal: for the chair and the secretary. Not to be sent out."), STAMP)
    facts(story, _facts(view, tr))
    for item in view.items:
        _tell_item(story.section(), item, view.decision_lead, tr)


def _facts(view: RunningOrderView, tr: Translate) -> list[tuple[str, str]]:
    return [
        (tr("Day"), day_line(view.starts_at, view.ends_at)),
        (tr("Time"), time_line(view.starts_at, view.ends_at)),
        (tr("Place"), view.place),
        (tr("Chair"), capitalised(view.chair)),
        (tr("Vice chair"), capitalised(view.vice_chair)),
        (tr("Secretary"), capitalised(view.secretary)),
        (tr("Announced absence"), "\n".join(map(capitalised, view.excused))),
        (tr("Information class"), class_fact(view.information_class)),
    ]


def _tell_item(section: Story, item: RunningItem, lead: str, tr: Translate) -> None:
    name = f"{item.number} {item.title}".strip()
    number = f"{item.number}{BEHIND_NUMBER}" if item.number else ""
    section.heading(2 + item.level, f"{number}{item.title}", bookmark=name)
    item_of_pause = item.kind is ItemKind.PAUSE
    section.paragraph(
        joined(
            state_word(item.outcome, tr, late=item.late),
            _clock(item, tr),
            "" if item_of_pause else purpose_name(item.purpose, tr),
            presenter_line(item.presenter, tr),
            item.case_number,
            paper_line(item.papers, tr),
        ),
        replace(UNDER_HEADING, keeps_next=bool(item.internal_note or item.proposed_decision)),
    )
    if item.secrecy:
        section.marked(item.secrecy)
    conflict = conflict_sentence(item.conflicts, tr)
    if conflict:
        section.paragraph(conflict)
    if item.internal_note:
        panel = section.panel()
        panel.paragraph(tr("Internal note"), LABEL)
        panel.paragraph(item.internal_note)
    if item.proposed_decision:
        section.paragraph(tr("Proposed decision"), replace(LABEL, above=6.0))
        intro, points = proposal(lead, item.proposed_decision)
        if intro:
            section.paragraph(intro, replace(BODY, keeps_next=True))
        section.points(points)
    if item.earlier:
        section.paragraph(tr("Decided earlier"), replace(LABEL, above=6.0))
        for decision in item.earlier:
            _tell_earlier(section.section(), decision)


def _tell_earlier(section: Story, decision: EarlierDecision) -> None:
    """Tell an earlier decision, in a section of its own: its mark is not one on the item."""
    where = joined(decision.meeting, decision.number, plain_date(decision.day))
    section.paragraph(where, replace(NOTE, keeps_next=True))
    if decision.secrecy:
        section.marked(decision.secrecy)
    section.points(decision.points)


def _clock(item: RunningItem, tr: Translate) -> str:
    """Return when an item is, and how long: planned, and what has become of that so far."""
    if item.outcome in (Outcome.WITHDRAWN, Outcome.NOT_REACHED):
        return ""
    planned = tr("at {time}").format(time=clock(item.starts))
    if item.began and item.ended:
        planned += tr(" (was {times})").format(times=clock_span(item.began, item.ended))
    elif item.began:
        planned += tr(" (began {time})").format(time=clock(item.began))
    elif item.expected and item.expected != item.starts:
        planned += tr(" (now about {time})").format(time=clock(item.expected))
    minutes = tr("{minutes} min").format(minutes=item.minutes_planned)
    return joined(planned, minutes if item.minutes_planned else "")
