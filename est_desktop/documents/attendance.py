"""Who took part in a meeting, in the order minutes print it."""

from collections.abc import Callable, Sequence

from est_desktop.documents.grids import by_group
from est_desktop.documents.language import Translate
from est_desktop.documents.story import Story
from est_desktop.documents.wording import person_label
from est_desktop.model.enums import Capacity, Presence
from est_desktop.model.views.minutes import Participant, Party
from est_desktop.rules.swedish import EN_DASH, clock, clock_range

Chosen = Callable[[Participant], bool]


def tell_attendance(story: Story, parties: Sequence[Party], tr: Translate) -> None:
    """Tell who was present, deputies, who was absent, and who was co-opted (adjungerad)."""
    if not any(party.people for party in parties):
        return
    section = story.section()
    title = tr("Participants")
    section.heading(2, title, bookmark=title)
    groups: list[tuple[str, Chosen]] = [
        (tr("Present"), _present(Capacity.MEMBER)),
        (tr("Deputies"), _present(Capacity.DEPUTY)),
        (tr("Announced absence"), lambda person: person.presence is Presence.EXCUSED),
        (tr("Absent"), lambda person: person.presence is Presence.ABSENT),
        (tr("Co-opted"), _present(Capacity.CO_OPTED)),
        (tr("Attendance not recorded"), lambda person: person.presence is Presence.EXPECTED),
    ]
    told = [(label, _rows(parties, chosen, tr)) for label, chosen in groups]
    by_group(section, [(label, rows) for label, rows in told if rows])


def _present(capacity: Capacity) -> Chosen:
    return lambda person: person.presence is Presence.PRESENT and person.capacity is capacity


def _rows(parties: Sequence[Party], chosen: Chosen, tr: Translate) -> list[tuple[str, list[str]]]:
    rows = []
    for party in parties:
        people = [participant_line(person, tr) for person in party.people if chosen(person)]
        if people:
            rows.append((party.organisation, people))
    return rows


def participant_line(person: Participant, tr: Translate) -> str:
    """Return a participant with all that is said of them, "Kommunpolis, t.o.m. punkt 5"."""
    deputy = tr("for {role}").format(role=person.deputy_for) if person.deputy_for else ""
    remarks = [deputy, person.note, _part(person.from_item, person.to_item, tr), _clock(person, tr)]
    remarks = [remark for remark in remarks if remark]
    label = person_label(person.role, person.name)
    return f"{label} ({', '.join(remarks)})" if remarks else label


def _clock(person: Participant, tr: Translate) -> str:
    """Return when somebody came late or left early; "" for neither."""
    if person.arrived and person.left:
        return clock_range(person.arrived, person.left)
    if person.arrived:
        return tr("came at {time}").format(time=clock(person.arrived))
    return tr("left at {time}").format(time=clock(person.left)) if person.left else ""


def _part(first: str, last: str, tr: Translate) -> str:
    """Return which items somebody took part in; "" for all."""
    if first and last:
        if first == last:
            return tr("item {number}").format(number=first)
        return tr("items {range}").format(range=f"{first}{EN_DASH}{last}")
    if first:
        return tr("from item {number}").format(number=first)
    return tr("up to item {number}").format(number=last) if last else ""
