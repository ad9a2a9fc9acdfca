"""A small table of the tests' own, apart from the product's: rows that refer to each other."""

from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from est_desktop.store import strict_types

assert strict_types


class Base(DeclarativeBase):
    """Keeps the table out of the product's metadata."""


class Thing(Base):
    """Something with a name that nothing else has, and two others it may refer to."""

    __tablename__ = "thing"
    __table_args__ = (
        CheckConstraint("amount >= 0", name="amount_is_not_negative"),
        {"sqlite_strict": True},
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(unique=True)
    amount: Mapped[int] = mapped_column(default=0)
    weight: Mapped[float] = mapped_column(default=0.5)
    part_of: Mapped[UUID | None] = mapped_column(ForeignKey("thing.id"), default=None)
    friend: Mapped[UUID | None] = mapped_column(ForeignKey("thing.id"), default=None)


def add_thing(session, name, **values):
    """Add one and return its id."""
    thing = Thing(id=uuid4(), name=name, **values)
    session.add(thing)
    return thing.id


def change_thing(session, key, **values):
    """Change some columns of one."""
    thing = session.get_one(Thing, key)
    for name, value in values.items():
        setattr(thing, name, value)


def remove_thing(session, key):
    """Remove one."""
    session.delete(session.get_one(Thing, key))


def things(session):
    """Return all rows as comparable values."""
    rows = session.execute(select(Thing)).scalars()
    return {(row.id, row.name, row.amount, row.part_of, row.friend) for row in rows}


def with_things(store):
    """Give the store the table."""
    with store.writing() as connection:
        Base.metadata.create_all(connection)
    return store
