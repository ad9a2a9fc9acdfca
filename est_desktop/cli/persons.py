"""Warnings of what in a meeting looks like personal data; they stop nothing."""

from uuid import UUID

from est_desktop.cli.streams import complain
from est_desktop.queries.personal_data import suspected
from est_desktop.store.store import Store
from est_desktop.ui.person_words import suspicion_words
from est_desktop.ui.translation import tr


def warn_of_persons(store: Store, meeting_id: UUID) -> None:
    """Tell on the error stream what looks like personal data, and where, a line each."""
    found = store.read(lambda session: suspected(session, meeting_id))
    for one in found:
        complain(suspicion_words(one))
    if found:
        complain(tr("Describe the place, not the person."))
