"""Goes to what a line of a list is about: an item, the meeting's facts, or words in a text."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from est_desktop.model.views.personal_data import Part, Suspicion
from est_desktop.ui.meeting.meeting_tabs import AGENDA, ATTENDANCE, MINUTES, MeetingTabs
from est_desktop.ui.person_watch import Edit, select_words, text_of

AT_MEETING = frozenset({Part.NOTES, Part.OUTCOME, Part.DECISION, Part.MEASURE, Part.CORRECTION})
"""What is written in the minutes' tab."""


class Goer(Protocol):
    """The page of a meeting."""

    tabs: MeetingTabs | None

    def show_tab(self, place: int) -> None:
        """Show the agenda (0), the attendance (1) or the minutes (2)."""

    def show_item(self, item_id: UUID) -> bool:
        """Make an item current."""

    def open_facts(self) -> object:
        """Show the facts of the meeting."""


def go_to(page: Goer, place: UUID | Suspicion | None) -> None:
    """Show an item, the meeting's facts (None), or words that look like a person's, selected."""
    if not isinstance(place, Suspicion):
        if place is None:
            page.open_facts()
        else:
            page.show_item(place)
        return
    part, item_id = place.place.part, place.place.item_id
    if part is Part.MEETING:
        page.open_facts()
        return
    page.show_tab(
        ATTENDANCE if part is Part.ATTENDANCE else MINUTES if part in AT_MEETING else AGENDA
    )
    if item_id is not None:
        page.show_item(item_id)
    words = place.trace.words
    for field in _fields(page.tabs, part) if page.tabs is not None else ():
        if words in text_of(field):
            select_words(field, text_of(field).index(words), words)
            return


def _fields(tabs: MeetingTabs, part: Part) -> Sequence[Edit]:
    """Return the fields in which the texts of a part are written, as far as they are shown."""
    form = tabs.agenda.form.fields
    of_agenda: dict[Part, Edit] = {
        Part.TITLE: form.title,
        Part.CASE_NUMBER: form.case_number,
        Part.BACKGROUND: form.background,
        Part.PROPOSAL: form.proposal,
    }
    if part in of_agenda:
        return [of_agenda[part]]
    if tabs.record is None:
        return []
    paper = tabs.record.paper
    decisions, measures = paper.outcomes.decisions, paper.outcomes.measures
    of_minutes: dict[Part, list[Edit]] = {
        Part.NOTES: [paper.notes],
        Part.OUTCOME: [paper.course.reason],
        Part.DECISION: [field for block in decisions for field in (block.text, block.send_to)],
        Part.MEASURE: [block.text for block in measures],
    }
    return of_minutes.get(part, [])
