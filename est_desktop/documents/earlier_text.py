"""The text of the item on the previous minutes: what was decided, and what became of it."""

from collections.abc import Iterator
from datetime import date, datetime

from est_desktop.documents.language import Translate
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.carry_over import EarlierDecision, EarlierView, Previous
from est_desktop.model.views.record import MeasureRow
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.swedish import iso_date, paragraph_label
from est_desktop.rules.typed import points


def previous_title(tr: Translate) -> str:
    """Return what the item is called."""
    return tr("Previous minutes and follow-up list")


def previous_item(view: EarlierView, moment: datetime, tr: Translate) -> Previous:
    """Return the item on the previous minutes.

    Args:
        view: What was decided, and what is open.
        moment: When the minutes are attached, UTC.
        tr: The language of the item.
    """
    return Previous(
        view.meeting_id,
        previous_title(tr),
        earlier_text(view, tr),
        tr("Minutes of {meeting}").format(meeting=view.meeting),
        moment,
        earlier_secrecy(view),
    )


def earlier_text(view: EarlierView, tr: Translate) -> tuple[Block, ...]:
    """Return the decisions of the last meeting, each with what became of it, and open measures.

    What is marked as secret is a secret passage.
    """
    blocks: list[Block] = []
    if view.decisions:
        heading = tr("Decisions at {meeting}").format(meeting=view.meeting)
        blocks.append(Block(BlockKind.PARAGRAPH, (Run(heading, bold=True),)))
        blocks += [_decision(decision, tr) for decision in view.decisions]
    told = {row.id for decision in view.decisions for row in decision.measures}
    left = [measure for measure in view.measures if measure.row.id not in told]
    if left:
        blocks.append(
            Block(BlockKind.PARAGRAPH, (Run(tr("Open measures in the plan"), bold=True),))
        )
        blocks += [
            _bullet(_measure(measure.row, tr, whole=True), measure.secrecy) for measure in left
        ]
    return tuple(blocks)


def earlier_secrecy(view: EarlierView) -> Secrecy | None:
    """Return a mark for the item, if something in its text is secret."""
    marks = [decision.secrecy for decision in view.decisions]
    marks += [measure.secrecy for measure in view.measures]
    return next((mark for mark in marks if mark is not None), None)


def _decision(decision: EarlierDecision, tr: Translate) -> Block:
    number = "" if decision.paragraph_no is None else f"{paragraph_label(decision.paragraph_no)} "
    text = " ".join(points(decision.text))
    parts = [f"{number}{decision.title}: {text}", *_outcome(decision, tr)]
    return _bullet(" ".join(_sentence(part) for part in parts), decision.secrecy)


def _outcome(decision: EarlierDecision, tr: Translate) -> Iterator[str]:
    if decision.owner:
        yield tr("Responsible: {role}").format(role=decision.owner)
    if decision.due_date:
        yield tr("Due {day}").format(day=iso_date(decision.due_date))
    if decision.done_on:
        yield tr("Followed up {day}").format(day=iso_date(decision.done_on))
        if decision.done_note:
            yield decision.done_note
    for row in decision.measures:
        yield _measure(row, tr)
    if decision.no_action:
        yield tr("No action needed")
    elif not decision.done_on and not decision.measures:
        yield tr("Not followed up yet")


def _measure(row: MeasureRow, tr: Translate, *, whole: bool = False) -> str:
    facts = [f"{row.number} {row.text}" if whole else row.number]
    if whole:
        facts += [row.owner or row.organisation, _due(row.due_date, tr)]
    late = tr("late") if row.overdue else ""
    return ", ".join(filter(None, (*facts, status_name(row.status, tr), late)))


def _due(day: date | None, tr: Translate) -> str:
    return tr("due {day}").format(day=iso_date(day)) if day else ""


def status_name(status: MeasureStatus, tr: Translate) -> str:
    """Return how far a measure has come, within a sentence."""
    names = {
        MeasureStatus.PROPOSED: tr("proposed"),
        MeasureStatus.DECIDED: tr("decided"),
        MeasureStatus.NOT_STARTED: tr("not started"),
        MeasureStatus.ONGOING: tr("ongoing"),
        MeasureStatus.PAUSED: tr("paused"),
        MeasureStatus.DONE: tr("done"),
        MeasureStatus.CLOSED: tr("closed, effect followed"),
        MeasureStatus.ABANDONED: tr("closed, not done"),
    }
    return names[status]


def _bullet(text: str, secrecy: Secrecy | None) -> Block:
    return Block(BlockKind.BULLET, (Run(text, secret=secrecy is not None),))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
