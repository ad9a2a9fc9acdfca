"""What a user can do about words that look like personal data: let them stand."""

from datetime import date

from sqlmodel import Session, select

from est_desktop.actions.titles import short_text
from est_desktop.model.tables import PersonalDataDecision
from est_desktop.model.views.personal_data import TraceKind
from est_desktop.rules.personal_data import fingerprint


def let_stand(session: Session, kind: TraceKind, words: str, today: date, note: str = "") -> None:
    """Remember that these words may stand, here and wherever they are written again.

    Raises:
        TextTooLongError: The note is too long.
    """
    known = fingerprint(kind, words)
    decision = session.exec(
        select(PersonalDataDecision).where(PersonalDataDecision.fingerprint == known)
    ).one_or_none()
    if decision is None:
        decision = PersonalDataDecision(fingerprint=known, decided_on=today)
        session.add(decision)
    decision.note = short_text(note) or decision.note
