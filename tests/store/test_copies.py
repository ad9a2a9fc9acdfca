"""Content that is asked for as a file several times is copied out once."""

from est_desktop.store.blobs import put_bytes
from est_desktop.store.copying_out import copies_in


def test_equal_content_is_one_file(store, tmp_path):
    file_of, sha256 = copies_in(store, tmp_path), put_bytes(store, b"ett papper")
    first = file_of(sha256)
    assert first.read_bytes() == b"ett papper"
    assert file_of(sha256) == first
    assert list(tmp_path.iterdir()) == [first]
