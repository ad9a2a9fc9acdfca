"""What a user can do with the register of categories, and with who counts."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlmodel import Session, col, func, select

from est_desktop.actions.titles import short_text, title_of
from est_desktop.errors import InUseError, NameTakenError, TimesCrossedError
from est_desktop.model.enums import CountKind
from est_desktop.model.tables import (
    AreaCount,
    Category,
    CategoryChange,
    CategoryGroup,
    CoverageNote,
    Indicator,
    Source,
)
from est_desktop.rules.typed import many_lines

A_DAY = timedelta(days=1)
Named = type[CategoryGroup] | type[Source] | type[Indicator]


def add_group(session: Session, name: str, code: str = "", kind: CountKind = CountKind.EST) -> UUID:
    """Add a group of categories, last in the order; return its id.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another group is called so.
    """
    group = CategoryGroup(name=free_name(session, CategoryGroup, name), kind=kind)
    group.code, group.position = short_text(code), next_position(session, CategoryGroup)
    session.add(group)
    return group.id


def change_group(session: Session, group_id: UUID, name: str, code: str, kind: CountKind) -> None:
    """Change a group's name, code and kind; raises as `add_group`."""
    group = session.get_one(CategoryGroup, group_id)
    group.name = free_name(session, CategoryGroup, name, besides=group_id)
    group.code, group.kind = short_text(code), kind


def remove_group(session: Session, group_id: UUID) -> None:
    """Remove a group without categories.

    Raises:
        InUseError: It has some.
    """
    group = session.get_one(CategoryGroup, group_id)
    _refuse_if_used(session, group.name, [col(Category.group_id)], group_id)
    session.delete(group)


def add_category(
    session: Session, group_id: UUID, name: str, code: str = "", from_day: date | None = None
) -> UUID:
    """Add a category, last in its group; return its id.

    Raises:
        EmptyNameError: The name is blank.
    """
    category = Category(group_id=group_id, name=title_of(name), from_day=from_day)
    category.code, category.position = short_text(code), next_position(session, Category)
    session.add(category)
    return category.id


def change_category(session: Session, category_id: UUID, name: str, code: str) -> None:
    """Change what a category is called; what was counted stays with it.

    Raises:
        EmptyNameError: The name is blank.
    """
    category = session.get_one(Category, category_id)
    category.name, category.code = title_of(name), short_text(code)


def end_category(session: Session, category_id: UUID, last_day: date | None) -> None:
    """Say which day a category is counted for the last time; None: it goes on.

    Raises:
        TimesCrossedError: It begins later than that.
    """
    category = session.get_one(Category, category_id)
    if last_day and category.from_day and last_day < category.from_day:
        raise TimesCrossedError
    category.until_day = last_day


def replace_categories(
    session: Session, old_ids: Sequence[UUID], new_ids: Sequence[UUID], changed_on: date
) -> None:
    """Let categories take over from others: one by several (split), several by one (merged).

    The old are counted until the day before and the new from the day; comparisons across it say
    that the coding has changed.

    Raises:
        TimesCrossedError: An old one begins on the day or later, or a new one has ended before.
    """
    for old_id in old_ids:
        old = session.get_one(Category, old_id)
        if old.from_day and old.from_day >= changed_on:
            raise TimesCrossedError
        old.until_day = changed_on - A_DAY
    for new_id in new_ids:
        new = session.get_one(Category, new_id)
        if new.until_day and new.until_day < changed_on:
            raise TimesCrossedError
        new.from_day = changed_on
    known = session.exec(select(CategoryChange.old_id, CategoryChange.new_id)).all()
    for old_id in old_ids:
        for new_id in new_ids:
            if (old_id, new_id) not in known:
                change = CategoryChange(old_id=old_id, new_id=new_id, changed_on=changed_on)
                session.add(change)


def remove_category(session: Session, category_id: UUID) -> None:
    """Remove a category that nothing was counted in.

    Raises:
        InUseError: Something was.
    """
    category = session.get_one(Category, category_id)
    _refuse_if_used(session, category.name, [col(AreaCount.category_id)], category_id)
    for change in session.exec(select(CategoryChange)).all():
        if category_id in (change.old_id, change.new_id):
            session.delete(change)
    session.flush()
    session.delete(category)


def add_source(session: Session, name: str, organisation_id: UUID | None = None) -> UUID:
    """Add who counts (källa), last in the order; return its id.

    Raises:
        EmptyNameError: The name is blank.
        NameTakenError: Another source is called so.
    """
    source = Source(name=free_name(session, Source, name), organisation_id=organisation_id)
    source.position = next_position(session, Source)
    session.add(source)
    return source.id


def change_source(
    session: Session, source_id: UUID, name: str, organisation_id: UUID | None
) -> None:
    """Change a source's name and organisation; raises as `add_source`."""
    source = session.get_one(Source, source_id)
    source.name = free_name(session, Source, name, besides=source_id)
    source.organisation_id = organisation_id


def remove_source(session: Session, source_id: UUID) -> None:
    """Remove a source that counted nothing; what was noted of its reporting goes with it.

    Raises:
        InUseError: Counts or indicators come from it.
    """
    source = session.get_one(Source, source_id)
    _refuse_if_used(
        session, source.name, [col(AreaCount.source_id), col(Indicator.source_id)], source_id
    )
    for note in session.exec(select(CoverageNote).where(CoverageNote.source_id == source_id)).all():
        session.delete(note)
    session.flush()
    session.delete(source)


def note_coverage(
    session: Session, source_id: UUID, span: tuple[date, date], note: str, area_id: UUID | None
) -> UUID:
    """Note that a source did not report, or only in part; return the note's id.

    Args:
        session: The transaction.
        source_id: Which source.
        span: The first and last day.
        note: Why.
        area_id: Where; None means everywhere.

    Raises:
        TimesCrossedError: The last day comes before the first.
    """
    starts, ends = span
    if ends < starts:
        raise TimesCrossedError
    text = many_lines(note).strip()
    told = CoverageNote(source_id=source_id, area_id=area_id, starts=starts, ends=ends, note=text)
    session.add(told)
    return told.id


def remove_coverage(session: Session, note_id: UUID) -> None:
    """Remove a note on what a source did not report."""
    session.delete(session.get_one(CoverageNote, note_id))


def free_name(session: Session, table: Named, name: str, besides: UUID | None = None) -> str:
    """Return a name as it is stored, which no other row of the table has.

    Raises:
        EmptyNameError: It is blank.
        NameTakenError: Another row has it.
    """
    title = title_of(name)
    taken = session.exec(select(col(table.id)).where(col(table.name) == title)).first()
    if taken is not None and taken != besides:
        raise NameTakenError(title)
    return title


def next_position(session: Session, table: Named | type[Category]) -> int:
    """Return the place after the last."""
    return (session.exec(select(func.max(table.position))).one() or 0) + 1


def _refuse_if_used(session: Session, name: str, columns: Iterable[object], key: UUID) -> None:
    uses = sum(session.exec(select(func.count()).where(column == key)).one() for column in columns)
    if uses:
        raise InUseError(name, uses)
