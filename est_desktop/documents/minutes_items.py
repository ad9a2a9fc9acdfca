"""The paragraphs (§) of minutes: what was said, what was agreed, and who does what."""

from collections.abc import Sequence
from dataclasses import replace

from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.item_state import conflict_sentence, outcome_sentence, state_word
from est_desktop.documents.language import Translate
from est_desktop.documents.story import Story
from est_desktop.documents.styles import DECISION_HEADING, NOTE, SMALL, STRONG_CELL, UNDER_HEADING
from est_desktop.documents.wording import joined, paper_line, presenter_line
from est_desktop.model.enums import ItemKind
from est_desktop.model.views.minutes import DecisionText, MeasureLine, MinutesItem
from est_desktop.rules.passages import bare
from est_desktop.rules.swedish import iso_date, join_words, paragraph_label, plain_date

FACTS = replace(SMALL, above=7.0)
"""The first line of facts below what was agreed."""
BEHIND_NUMBER = "\u00a0 "
"""Between the number and the title of a heading."""


def tell_items(story: Story, items: Sequence[MinutesItem], tr: Translate) -> None:
    """Tell the items in order: each in a section of its own, sub-items within their item's."""
    section = story
    for item in items:
        if item.kind is ItemKind.PAUSE and not item.notes:
            continue
        if not item.level or section is story:
            section = story.section()
        level = 2 + item.level
        number = _number(item)
        section.heading(
            level,
            f"{number}{BEHIND_NUMBER}{item.title}" if number else item.title,
            bookmark=f"{number} {item.title}" if number else item.title,
        )
        _tell_item(section, item, level, tr)


def _number(item: MinutesItem) -> str:
    if item.paragraph_no is not None:
        return paragraph_label(item.paragraph_no)
    return item.number


def _tell_item(section: Story, item: MinutesItem, level: int, tr: Translate) -> None:
    another_order = tr("The item was treated in another order than the agenda's.")
    sentences = [
        another_order if item.displaced else "",
        conflict_sentence(item.conflicts, tr),
        _outcome(item, tr),
    ]
    line = joined(
        state_word(item.outcome, tr, late=item.late),
        tr("Item {number}").format(number=item.number) if item.paragraph_no is not None else "",
        presenter_line(item.presenter, tr),
        item.case_number,
        ", ".join(item.areas),
    )
    follows = bool(item.notes or item.decisions or item.measures or item.papers or any(sentences))
    if line:
        section.paragraph(line, replace(UNDER_HEADING, keeps_next=follows))
    if item.secrecy:
        section.marked(item.secrecy, with_title=item.secrecy.whole)
    section.rich(item.notes)
    for sentence in filter(None, sentences):
        section.paragraph(sentence)
    papers = paper_line(item.papers, tr)
    if papers:
        section.paragraph(papers, NOTE)
    for decision in item.decisions:
        _tell_decision(section, decision, level + 1, tr)
    if item.measures:
        _tell_measures(section, item.measures, tr)


def _outcome(item: MinutesItem, tr: Translate) -> str:
    """Return what became of an item; its decisions tell that, unless they say less."""
    if item.decisions and not (item.gone_on or item.outcome_note):
        return ""
    return outcome_sentence(item.outcome, item.outcome_note, tr, item.gone_on)


def _tell_decision(section: Story, decision: DecisionText, level: int, tr: Translate) -> None:
    """Tell what was agreed, then who does it and when, then who is told of it."""
    facts = [
        (tr("Responsible:"), decision.owner),
        (tr("Due:"), plain_date(decision.due_date) if decision.due_date else ""),
        (tr("In the plan:"), join_words(decision.measures)),
    ]
    given = [(label, value) for label, value in facts if value]
    if not (given or decision.points or decision.send_to or decision.no_action):
        return
    panel = section.panel()
    panel.heading(level, tr("Decision"), style=DECISION_HEADING)
    if decision.secrecy:
        panel.marked(decision.secrecy)
    panel.points(decision.points)
    if given:
        panel.labelled(given, FACTS)
    elif decision.no_action:
        panel.paragraph(tr("No action needed."), NOTE)
    if decision.send_to:
        sent = plain_date(decision.sent_on) if decision.sent_on else ""
        told = [(tr("Sent to:"), decision.send_to), (tr("Sent on:"), sent)]
        panel.labelled([(label, value) for label, value in told if value], SMALL)


def _tell_measures(section: Story, measures: Sequence[MeasureLine], tr: Translate) -> None:
    columns = [
        Column(tr("No."), 54.0, STRONG_CELL),
        Column(tr("Measure"), 0.62),
        Column(tr("Responsible"), 0.38),
        Column(tr("Due"), 70.0),
    ]
    grid = Grid(section, columns, caption=tr("Measures"))
    for measure in measures:
        due = iso_date(measure.due_date) if measure.due_date else ""
        grid.texts((measure.number, bare(measure.text), measure.owner, due), measure.secrecy)
    grid.close()
