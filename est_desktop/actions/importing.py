"""What a user can do with numbers from files: take them in, take them out, remember columns."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from est_desktop.actions.removing import remove_all
from est_desktop.actions.titles import title_of
from est_desktop.model.enums import ImportKind
from est_desktop.model.tables import AreaCount, DataImport, ImportMapping, IndicatorValue
from est_desktop.model.views.importing import KEYS, ComparedNumbers, NumberRow

TABLES: dict[ImportKind, type[AreaCount] | type[IndicatorValue]] = {
    ImportKind.COUNTS: AreaCount,
    ImportKind.INDICATORS: IndicatorValue,
}


@dataclass(frozen=True, slots=True)
class ImportFacts:
    """Which file, and when (UTC)."""

    file_name: str
    imported_at: datetime


def take_in(session: Session, facts: ImportFacts, compared: ComparedNumbers) -> UUID:
    """Store the numbers of a file row by row, as one step that can be undone; return its id."""
    table = TABLES[compared.kind]
    import_id = begin_import(session, facts, compared.kind)
    finish_import(session, import_id, compared.changes)
    for row in compared.new:
        session.add(table(**_columns(compared.kind, row), import_id=import_id))
    for replaced in compared.replaced:
        key = [
            getattr(table, name) == value
            for name, value in zip(KEYS[compared.kind], replaced.new.key, strict=True)
        ]
        stored = session.exec(select(table).where(*key)).one()
        stored.value, stored.state = replaced.new.value, replaced.new.state
    return import_id


def begin_import(session: Session, facts: ImportFacts, kind: ImportKind) -> UUID:
    """Note that a file comes in; its numbers refer to the id that is returned."""
    made = DataImport(
        kind=kind,
        file_name=title_of(facts.file_name),
        imported_at=facts.imported_at,
        row_count=0,
    )
    session.add(made)
    session.flush()
    return made.id


def finish_import(session: Session, import_id: UUID, row_count: int) -> None:
    """Note that all of a file's numbers have come in."""
    session.get_one(DataImport, import_id).row_count = row_count


def take_out(session: Session, import_id: UUID) -> None:
    """Remove what a file brought, number by number; what it replaced does not come back."""
    made = session.get_one(DataImport, import_id)
    table = TABLES[made.kind]
    remove_all(session, session.exec(select(table).where(table.import_id == import_id)).all())
    session.flush()
    session.delete(made)


def forget_import(session: Session, import_id: UUID) -> None:
    """Remove the note of an import whose numbers are gone already."""
    session.delete(session.get_one(DataImport, import_id))


def remember_mapping(session: Session, kind: ImportKind, name: str, content: str) -> UUID:
    """Remember what the columns of a source's files mean; a name that is taken is given anew.

    The content is JSON, see `exchange`.

    Raises:
        EmptyNameError: The name is blank.
    """
    title = title_of(name)
    found = session.exec(select(ImportMapping).where(ImportMapping.name == title)).one_or_none()
    mapping = found or ImportMapping(name=title, kind=kind, content=content)
    mapping.kind, mapping.content = kind, content
    session.add(mapping)
    return mapping.id


def forget_mapping(session: Session, mapping_id: UUID) -> None:
    """Forget a mapping."""
    session.delete(session.get_one(ImportMapping, mapping_id))


def _columns(kind: ImportKind, row: NumberRow) -> dict[str, Any]:
    return {
        **dict(zip(KEYS[kind], row.key, strict=True)),
        "state": row.state,
        "value": row.value,
    }
