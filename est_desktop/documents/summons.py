"""The summons with agenda (kallelse med dagordning)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from est_desktop.documents.closing import tell_papers
from est_desktop.documents.council import council_pdf
from est_desktop.documents.embedding import EmbeddedFile
from est_desktop.documents.grids import Column, Grid, by_organisation, facts
from est_desktop.documents.item_state import state_word
from est_desktop.documents.language import Translate, purpose_name
from est_desktop.documents.letterhead import tell_letterhead, tell_public
from est_desktop.documents.story import Story
from est_desktop.documents.styles import (
    BODY,
    CELL,
    LABEL,
    NOTE,
    NOTE_CELL,
    SMALL,
    STRONG_CELL,
    SUBTITLE,
    right,
)
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.tables import Ground
from est_desktop.documents.wording import (
    class_fact,
    day_line,
    joined,
    paper_line,
    person_label,
    presenter_line,
    proposal,
    time_line,
)
from est_desktop.model.enums import ItemKind, Outcome
from est_desktop.model.views.summons import Invited, SummonsItem, SummonsView
from est_desktop.rules.swedish import capitalised, clock, day_date, long_date, plain_date

INDENT = 10.0
"""A sub-item's text is indented by this, for each level."""


def summons_pdf(
    view: SummonsView,
    tr: Translate,
    *,
    embedded: Sequence[EmbeddedFile] = (),
    warn: Warn | None = None,
) -> bytes:
    """Return the summons as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        embedded: Files that the document holds; with any, it is PDF/A-3a instead of PDF/A-2a.
        warn: Is told of each character that cannot be printed as it was written.
    """
    subject = tr("Summons to a meeting of {body}").format(body=view.body)
    return council_pdf(
        view,
        tr("Summons and agenda"),
        subject,
        lambda story: tell_summons(story, view, tr),
        tr,
        embedded=embedded,
        warn=warn,
    )


def agenda_pdf(view: SummonsView, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the agenda alone (dagordning), without who is called, as a PDF file."""
    subject = tr("Agenda of a meeting of {body}").format(body=view.body)
    return council_pdf(
        view, tr("Agenda"), subject, lambda story: _tell_agenda(story, view, tr), tr, warn=warn
    )


def _tell_agenda(story: Story, view: SummonsView, tr: Translate) -> None:
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Agenda"))
    story.paragraph(view.title, SUBTITLE)
    tell_public(story, tr, public=view.public_copy)
    kept = (tr("Day"), tr("Time"), tr("Place"), tr("Chair"), tr("Information class"))
    facts(story, [fact for fact in _facts(view, tr) if fact[0] in kept])
    _agenda(story, view, tr)
    tell_papers(story, view.papers, tr)


def tell_summons(story: Story, view: SummonsView, tr: Translate) -> None:
    """Tell the summons from top to bottom."""
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, tr("Summons and agenda"))
    story.paragraph(view.title, SUBTITLE)
    tell_public(story, tr, public=view.public_copy)
    called = tr("{body} is called to a meeting on {date}.")
    story.paragraph(called.format(body=view.body, date=long_date(view.starts_at)))
    facts(story, _facts(view, tr))
    _participants(story, view, tr)
    _agenda(story, view, tr)
    tell_papers(story, view.papers, tr)
    _ending(story, view, tr)


def _facts(view: SummonsView, tr: Translate) -> list[tuple[str, str]]:
    reply_by = capitalised(day_date(view.reply_by)) if view.reply_by else ""
    return [
        (tr("Day"), day_line(view.starts_at, view.ends_at)),
        (tr("Time"), time_line(view.starts_at, view.ends_at)),
        (tr("Place"), view.place),
        (tr("Chair"), capitalised(view.chair)),
        (tr("Secretary"), capitalised(view.secretary)),
        (tr("Case number"), view.case_number),
        (tr("Information class"), class_fact(view.information_class)),
        (tr("Announce absence by"), reply_by),
    ]


def _participants(story: Story, view: SummonsView, tr: Translate) -> None:
    parties = [
        (party.organisation, [_invited(person, tr) for person in party.people])
        for party in view.parties
        if party.people
    ]
    if not parties:
        return
    section = story.section()
    title = tr("Participants")
    section.heading(2, title, bookmark=title)
    by_organisation(section, parties)


def _invited(person: Invited, tr: Translate) -> str:
    deputy = tr("deputy for {role}").format(role=person.deputy_for) if person.deputy_for else ""
    excused = tr("has announced absence") if person.excused else ""
    label = person_label(person.role, person.name)
    remarks = ", ".join([each for each in (deputy, person.note, excused) if each])
    return f"{label} ({remarks})" if remarks else label


def _agenda(story: Story, view: SummonsView, tr: Translate) -> None:
    section = story.section()
    title = tr("Agenda")
    section.heading(2, title, bookmark=title)
    if not view.items:
        section.paragraph(tr("No items yet."), NOTE)
        return
    section.paragraph(tr("The times are approximate."), replace(NOTE, below=6.0, keeps_next=True))
    columns = [
        Column(tr("No."), 36.0, STRONG_CELL),
        Column(tr("At"), 42.0),
        Column(tr("Item"), 1.0),
        Column(tr("Length"), 52.0, right(NOTE_CELL)),
    ]
    grid = Grid(section, columns)
    for item in view.items:
        _agenda_row(grid, item, view.decision_lead, tr)
    grid.close()


def _agenda_row(grid: Grid, item: SummonsItem, lead: str, tr: Translate) -> None:
    length = tr("{minutes} min").format(minutes=item.minutes_planned)
    withdrawn = item.outcome is Outcome.WITHDRAWN
    length = length if item.minutes_planned and not withdrawn else ""
    style = replace(CELL, indent=INDENT * item.level)
    cells: Sequence[Callable[[Story], None]] = (
        lambda cell: cell.paragraph(item.number, STRONG_CELL) if item.number else None,
        lambda cell: None if withdrawn else cell.paragraph(clock(item.starts), CELL),
        lambda cell: _agenda_item(cell, item, lead, tr),
        lambda cell: cell.paragraph(length, right(NOTE_CELL)) if length else None,
    )
    if item.kind is ItemKind.PAUSE:
        pause = replace(NOTE_CELL, size=style.size, leading=style.leading)
        grid.headless(
            (cells[0], cells[1], lambda cell: cell.paragraph(item.title, pause), cells[3]),
            Ground.PALE,
        )
    else:
        grid.row(cells)


def _agenda_item(cell: Story, item: SummonsItem, lead: str, tr: Translate) -> None:
    """Tell title and facts of an item, its background and what is proposed."""
    indent = INDENT * item.level
    title = CELL if item.level else STRONG_CELL
    cell.paragraph(item.title, replace(title, indent=indent))
    if item.outcome is Outcome.WITHDRAWN:
        cell.paragraph(tr("Withdrawn"), replace(NOTE_CELL, indent=indent))
        if item.secrecy:
            cell.marked(item.secrecy)
        return
    line = joined(
        state_word(item.outcome, tr, late=item.late),
        purpose_name(item.purpose, tr),
        presenter_line(item.presenter, tr),
        item.case_number,
        ", ".join(item.areas),
    )
    cell.paragraph(line, replace(NOTE_CELL, indent=indent))
    if item.secrecy:
        cell.marked(item.secrecy)
    cell.rich(item.background, replace(SMALL, indent=indent))
    if item.proposed_decision:
        label = replace(LABEL, indent=indent, above=3.0)
        cell.paragraph(tr("Proposed decision"), label)
        intro, points = proposal(lead, item.proposed_decision)
        if intro:
            cell.paragraph(intro, replace(SMALL, indent=indent, keeps_next=True))
        cell.points(points, replace(SMALL, indent=indent))
    papers = paper_line(item.papers, tr)
    if papers:
        cell.paragraph(papers, replace(NOTE_CELL, indent=indent))


def _ending(story: Story, view: SummonsView, tr: Translate) -> None:
    if view.reply_by:
        text = tr("Please announce absence to the secretary by {date}.")
        style = replace(BODY, above=16.0)
        story.paragraph(text.format(date=long_date(view.reply_by)), style)
    date = plain_date(view.dated_on)
    place = view.letterhead.place
    dated = tr("{place}, {date}").format(place=place, date=date) if place else capitalised(date)
    story.paragraph(dated, replace(BODY, above=18.0, below=2.0, keeps_next=bool(view.secretary)))
    if view.secretary:
        story.paragraph(capitalised(view.secretary), BODY)
