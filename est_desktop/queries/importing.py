"""What an import from a file needs to know: names, remembered columns, what came in before."""

from datetime import UTC
from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.model.enums import ImportKind
from est_desktop.model.tables import (
    Area,
    Category,
    CategoryGroup,
    DataImport,
    ImportMapping,
    Indicator,
    Organisation,
    Source,
)
from est_desktop.model.views.importing import ImportNames, ImportView, MappingView, Named


def import_names(session: Session) -> ImportNames:
    """Return everything that the columns of a file may name, each with its other spellings."""
    areas = session.exec(select(Area).order_by(col(Area.position), col(Area.name))).all()
    categories = session.exec(
        select(Category)
        .join(CategoryGroup)
        .order_by(col(CategoryGroup.position), col(Category.position), col(Category.code))
    ).all()
    indicators = session.exec(
        select(Indicator).order_by(col(Indicator.position), col(Indicator.name))
    ).all()
    sources = session.exec(
        select(Source, Organisation)
        .outerjoin(Organisation)
        .order_by(col(Source.position), col(Source.name))
    ).all()
    return ImportNames(
        areas=tuple(Named(row.id, row.name, tuple(row.other_names.splitlines())) for row in areas),
        categories=tuple(Named(row.id, row.name, _code(row.code)) for row in categories),
        indicators=tuple(Named(row.id, row.name, _code(row.code)) for row in indicators),
        sources=tuple(
            Named(source.id, source.name, (owner.name, owner.short_name) if owner else ())
            for source, owner in sources
        ),
    )


def mappings(session: Session, kind: ImportKind | None = None) -> tuple[MappingView, ...]:
    """Return the remembered mappings by name, those of one kind or all."""
    found = select(ImportMapping).order_by(col(ImportMapping.name))
    if kind is not None:
        found = found.where(ImportMapping.kind == kind)
    return tuple(
        MappingView(row.id, row.name, row.kind, row.content) for row in session.exec(found)
    )


def imports(session: Session) -> tuple[ImportView, ...]:
    """Return what has come in from files, newest first."""
    found = select(DataImport).order_by(col(DataImport.imported_at).desc())
    return tuple(_view(row) for row in session.exec(found))


def import_of(session: Session, import_id: UUID) -> ImportView:
    """Return one import."""
    return _view(session.get_one(DataImport, import_id))


def _view(row: DataImport) -> ImportView:
    moment = row.imported_at.replace(tzinfo=UTC)
    return ImportView(row.id, row.file_name, moment, row.row_count, row.kind)


def _code(code: str) -> tuple[str, ...]:
    return (code,) if code else ()
