"""The follow-up list (bevakningslista): who does what until the next meeting."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from est_desktop.documents.council import council_pdf
from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.story import Story
from est_desktop.documents.styles import (
    CELL,
    NOTE_CELL,
    RED,
    STRONG_CELL,
    SUBTITLE,
)
from est_desktop.documents.substitutions import Warn
from est_desktop.model.views.follow_up import FollowUpParty, FollowUpRow, FollowUpView
from est_desktop.rules.swedish import capitalised, iso_date, plain_date

LATE = replace(STRONG_CELL, colour=RED)
"""The word beside a last day that has passed; colour is never alone."""


def follow_up_pdf(view: FollowUpView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the follow-up list as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    return council_pdf(
        view,
        tr("Follow-up list"),
        tr("Open decisions and measures"),
        lambda story: tell_follow_up(story, view, tr),
        tr,
        warn=warn,
    )


def tell_follow_up(story: Story, view: FollowUpView, tr: Translate) -> None:
    """Tell the list from top to bottom, organisation by organisation."""
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Follow-up list"))
    if view.title:
        story.paragraph(view.title, SUBTITLE)
    late = sum(row.overdue for row in view.rows)
    story.paragraph(
        tr("Open decisions and measures on {date}: {open}, of which {late} overdue.").format(
            date=plain_date(view.dated_on), open=len(view.rows), late=late
        )
    )
    for party in view.parties:
        _tell_party(story.section(), party, tr)


def _tell_party(section: Story, party: FollowUpParty, tr: Translate) -> None:
    title = party.organisation or tr("Nobody answers for these yet")
    section.heading(2, title, bookmark=title)
    columns = [
        Column(tr("No."), 54.0, STRONG_CELL),
        Column(tr("What shall be done"), 0.68),
        Column(tr("Responsible"), 0.32),
        Column(tr("Due"), 74.0),
    ]
    grid = Grid(section, columns)
    for row in party.rows:
        grid.row(_cells(row, tr))
    grid.close()


def _cells(row: FollowUpRow, tr: Translate) -> Sequence[Callable[[Story], None]]:
    def what(cell: Story) -> None:
        cell.paragraph(row.text, CELL)
        if row.secrecy:
            cell.marked(row.secrecy)
        if row.meeting:
            cell.paragraph(row.meeting, NOTE_CELL)

    def due(cell: Story) -> None:
        if row.due_date:
            cell.paragraph(iso_date(row.due_date), CELL)
        if row.overdue:
            cell.paragraph(tr("Overdue"), LATE)

    number = row.number or tr("Decision")
    return (
        lambda cell: cell.paragraph(number, STRONG_CELL),
        what,
        lambda cell: cell.paragraph(capitalised(row.owner), CELL) if row.owner else None,
        due,
    )
