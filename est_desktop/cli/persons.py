"""Warnings of what in texts looks like personal data; they stop nothing."""

from collections.abc import Sequence
from uuid import UUID

from est_desktop.cli.streams import complain
from est_desktop.model.views.personal_data import Suspicion
from est_desktop.queries.personal_data import suspected, suspected_in_plan, suspected_in_report
from est_desktop.store.store import Store
from est_desktop.ui.person_words import suspicion_words
from est_desktop.ui.translation import tr


def warn_of_persons(store: Store, meeting_id: UUID) -> None:
    """Tell on the error stream what looks like personal data, and where, a line each."""
    _warn(store.read(lambda session: suspected(session, meeting_id)))


def warn_of_persons_in_plan(store: Store) -> None:
    """Tell on the error stream what in the action plan looks like personal data."""
    _warn(store.read(suspected_in_plan))


def warn_of_persons_in_report(store: Store, report_id: UUID) -> None:
    """Tell on the error stream what in a situation report looks like personal data."""
    _warn(store.read(lambda session: suspected_in_report(session, report_id)))


def _warn(found: Sequence[Suspicion]) -> None:
    for one in found:
        complain(suspicion_words(one))
    if found:
        complain(tr("Describe the place, not the person."))
