"""What a check of the file finds."""

import pytest

from est_desktop.errors import Finding, NotAStoreError, StoreUnreachableError
from est_desktop.store.blobs import put_bytes
from est_desktop.store.checking import check


@pytest.fixture(params=["in memory", "on disk"])
def store(request, opening, path):
    opened = opening(None if request.param == "in memory" else path)
    put_bytes(opened, b"brev")
    return opened


def spoil(store, *statements):
    with store.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_nothing_is_wrong_with_a_new_file(store, path):
    assert check(store) == ()
    if store.path:
        assert check(path) == ()
        store.close()
        assert check(path) == ()


@pytest.mark.parametrize(
    ("finding", "about", "statement"),
    [
        (Finding.SCHEMA, "ix_meeting_starts_at_id", "DROP INDEX ix_meeting_starts_at_id"),
        (Finding.SCHEMA, "setting", "DROP TABLE setting"),
        (Finding.SCHEMA, "strange", "CREATE TABLE strange(x)"),
        (Finding.SCHEMA, "version 9", "PRAGMA user_version = 9"),
        (Finding.BLOB, "", "UPDATE blob_chunk SET data = x'00'"),
    ],
)
def test_each_kind_of_fault_is_told(store, finding, about, statement):
    spoil(store, statement)
    found = check(store)
    assert {kind for kind, _ in found} == {finding}
    assert any(about in what for _, what in found)


def test_a_loose_key_is_told(store):
    raw = store._opened.connection
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("INSERT INTO blob_chunk VALUES (99, 0, x'00')")
    raw.execute("PRAGMA foreign_keys = ON")
    assert check(store) == ((Finding.FOREIGN_KEY, "blob_chunk 2 -> blob"),)


def test_a_broken_index_is_told(store):
    raw = store._opened.connection
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
        " WHERE name = 'setting') WHERE name = 'ix_meeting_starts_at_id'"
    )
    raw.execute("PRAGMA schema_version = 1000")  # other connections read it anew
    raw.execute("PRAGMA writable_schema = RESET")
    assert Finding.INTEGRITY in {kind for kind, _ in check(store)}


def test_what_is_no_store_is_refused(tmp_path):
    (tmp_path / "other").write_bytes(b"Hej!" * 1000)
    with pytest.raises(NotAStoreError):
        check(tmp_path / "other")
    with pytest.raises(StoreUnreachableError):
        check(tmp_path / "missing")
