"""Organisations with their people beneath, as one list that can be searched."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from est_desktop.model.views.contacts import OrganisationRow, PersonRow
from est_desktop.ui.contacts.kind_words import kind_word
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.two_lines import Lines

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A line of the list: an organisation, or one of its people.

    Attributes:
        person: None for the line of the organisation itself.
        place, of: Which it is of its like in the printed order (from 1), and of how many.
    """

    organisation: OrganisationRow
    person: PersonRow | None
    place: int
    of: int

    @property
    def id(self) -> UUID:
        """The id of what the line shows."""
        return self.person.id if self.person else self.organisation.id


def contact_rows(organisations: Sequence[OrganisationRow], search: str = "") -> list[ContactRow]:
    """Return the lines that a search finds, in printed order.

    Args:
        organisations: All of them.
        search: Words that must all stand in an organisation's names, or in these and what is
            known of a person. An organisation that is found brings all its people along; a
            person that is found stands under the organisation.
    """
    words = search.casefold().split()
    rows = []
    for place, organisation in enumerate(organisations, start=1):
        names = f"{organisation.name} {organisation.short_name}".casefold()
        whole = all(word in names for word in words)
        people = [
            ContactRow(organisation, person, at, len(organisation.people))
            for at, person in enumerate(organisation.people, start=1)
            if whole or _has(words, f"{names} {person.role} {person.name} {person.email}")
        ]
        if whole or people:
            rows += [ContactRow(organisation, None, place, len(organisations)), *people]
    return rows


def contact_lines(row: ContactRow) -> Lines:
    """Return what a line says."""
    if row.person:
        facts = (row.person.name, row.person.email)
        return Lines(row.person.role, SEPARATOR.join(fact for fact in facts if fact), inset=True)
    kind = kind_word(row.organisation.kind)
    count = people_count(len(row.organisation.people))
    return Lines(row.organisation.name, SEPARATOR.join((kind, count)), heading=True)


def people_count(count: int) -> str:
    """Return how many people there are, in words."""
    if count == 1:
        return tr("1 person")
    return tr("{count} people").format(count=count) if count else tr("nobody yet")


def _has(words: Sequence[str], text: str) -> bool:
    known = text.casefold()
    return all(word in known for word in words)
