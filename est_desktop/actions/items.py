"""What a user can change in one agenda item."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.titles import running_text, short_text, title_of
from est_desktop.model.enums import Purpose
from est_desktop.model.rich_text import Block
from est_desktop.model.tables import AgendaItem, AgendaItemArea
from est_desktop.rules.typed import many_lines


def rename_item(session: Session, item_id: UUID, title: str) -> None:
    """Give the item another title.

    Raises:
        EmptyNameError: The title is blank.
        TextTooLongError: It is too long for a list.
    """
    session.get_one(AgendaItem, item_id).title = title_of(title)


def set_item_purpose(session: Session, item_id: UUID, purpose: Purpose) -> None:
    """Say what the item is for."""
    session.get_one(AgendaItem, item_id).purpose = purpose


def set_item_presenter(session: Session, item_id: UUID, presenter: str) -> None:
    """Say who presents the item (föredragande), as it is printed."""
    session.get_one(AgendaItem, item_id).presenter = short_text(presenter)


def set_item_minutes(session: Session, item_id: UUID, minutes: int) -> None:
    """Plan how long the item takes, in minutes."""
    session.get_one(AgendaItem, item_id).minutes_planned = minutes


def set_item_case_number(session: Session, item_id: UUID, case_number: str) -> None:
    """Set the item's case number (diarienummer)."""
    session.get_one(AgendaItem, item_id).case_number = short_text(case_number)


def set_item_background(session: Session, item_id: UUID, background: tuple[Block, ...]) -> None:
    """Set what the matter is about (underlag)."""
    session.get_one(AgendaItem, item_id).background = running_text(background)


def set_item_proposal(session: Session, item_id: UUID, proposal: str) -> None:
    """Set the proposed decision (förslag till beslut), one point a line."""
    session.get_one(AgendaItem, item_id).proposed_decision = many_lines(proposal)


def set_item_internal_note(session: Session, item_id: UUID, note: str) -> None:
    """Set the note that never leaves the house."""
    session.get_one(AgendaItem, item_id).internal_note = many_lines(note)


def set_item_areas(session: Session, item_id: UUID, area_ids: Collection[UUID]) -> None:
    """Say which areas the item concerns."""
    links = session.exec(
        select(AgendaItemArea).where(AgendaItemArea.agenda_item_id == item_id)
    ).all()
    for link in links:
        if link.area_id not in area_ids:
            session.delete(link)
    for area_id in sorted(set(area_ids) - {link.area_id for link in links}):
        session.add(AgendaItemArea(agenda_item_id=item_id, area_id=area_id))


def set_notes(session: Session, item_id: UUID, notes: tuple[Block, ...]) -> None:
    """Set what the minutes tell of the item (anteckningar)."""
    session.get_one(AgendaItem, item_id).notes = running_text(notes)
