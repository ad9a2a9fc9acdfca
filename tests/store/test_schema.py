"""The migrated file is what the table classes declare."""

import pytest
from sqlalchemy import CheckConstraint, UniqueConstraint, inspect
from sqlmodel import SQLModel

from est_desktop.model import tables
from est_desktop.store import strict_types
from est_desktop.store.first_tables import FIRST_TABLES
from est_desktop.store.opening import open_in_memory
from est_desktop.store.sessions import Sessions
from tests.store.freeze_tables import frozen

assert strict_types
DECLARED = SQLModel.metadata.tables
assert tables.Meeting.__tablename__ in DECLARED


@pytest.fixture(scope="module")
def engine():
    sessions = Sessions(open_in_memory())
    with sessions.reading() as connection:
        yield connection.engine
    sessions.close()


def test_every_table_is_there_and_strict(engine):
    with engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA table_list").mappings().all()
    strict = {t["name"]: t["strict"] for t in found if not t["name"].startswith("sqlite_")}
    assert strict == dict.fromkeys(DECLARED, 1)


@pytest.mark.parametrize("table", DECLARED.values(), ids=str)
def test_a_table_is_as_declared(engine, table):
    found, name = inspect(engine), table.name
    columns = {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(name)}
    assert columns == {c.name: (c.type.compile(engine.dialect), c.nullable) for c in table.columns}
    key = found.get_pk_constraint(name)["constrained_columns"]
    assert key == [c.name for c in table.primary_key]
    indexes = {(i["name"], tuple(i["column_names"])) for i in found.get_indexes(name)}
    assert indexes == {(i.name, tuple(i.columns.keys())) for i in table.indexes}
    checks = {(c["name"], c["sqltext"]) for c in found.get_check_constraints(name)}
    assert checks == {(c.name, str(c.sqltext)) for c in _of(table, CheckConstraint)}
    uniques = {tuple(u["column_names"]) for u in found.get_unique_constraints(name)}
    assert uniques == {tuple(c.columns.keys()) for c in _of(table, UniqueConstraint)}
    keys = {
        (*f["constrained_columns"], f["referred_table"], *f["referred_columns"], *f["options"])
        for f in found.get_foreign_keys(name)
    }
    assert keys == {(f.parent.name, f.column.table.name, f.column.name) for f in table.foreign_keys}


def test_every_check_has_a_name():
    for table in DECLARED.values():
        assert all(check.name for check in _of(table, CheckConstraint)), table.name


def test_what_actions_write_has_one_id():
    """Undo finds a row by its table and id; the two that have none are the store's own."""
    keys = {table.name: [c.name for c in table.primary_key] for table in DECLARED.values()}
    own = {"blob", "blob_chunk"}
    assert {name: key for name, key in keys.items() if name not in own and key != ["id"]} == {}


def test_the_frozen_text_is_what_would_be_frozen_today():
    """Until 0.1.0 is out; then this test goes and the text stays."""
    assert all(statement in frozen() for statement in FIRST_TABLES)


def _of(table, kind):
    return [constraint for constraint in table.constraints if isinstance(constraint, kind)]
