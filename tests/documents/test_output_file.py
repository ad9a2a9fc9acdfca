"""A document comes out whole, or what was there before is still there."""

import os
from pathlib import Path

import pytest

from est_desktop.documents.output_file import write_whole
from est_desktop.errors import OutputError


def test_a_file_is_written_and_nothing_else_is_left(tmp_path):
    write_whole(b"%PDF", tmp_path / "Kallelse.pdf")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [
        ("Kallelse.pdf", b"%PDF")
    ]


def test_an_older_file_is_replaced(tmp_path):
    file = tmp_path / "Kallelse.pdf"
    file.write_bytes(b"old")
    write_whole(b"new", file)
    assert file.read_bytes() == b"new"


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(OutputError) as told:
        write_whole(b"%PDF", tmp_path / "borta" / "Kallelse.pdf")
    assert told.value.path == tmp_path / "borta" / "Kallelse.pdf"


def test_a_place_taken_by_a_folder_is_told_and_leaves_nothing(tmp_path):
    (tmp_path / "Kallelse.pdf").mkdir()
    with pytest.raises(OutputError):
        write_whole(b"%PDF", tmp_path / "Kallelse.pdf")
    assert [file.name for file in tmp_path.iterdir()] == ["Kallelse.pdf"]


@pytest.mark.skipif(os.name != "posix", reason="pipes are files on POSIX alone")
def test_a_pipe_or_device_is_never_replaced_by_a_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(os.devnull)
    for name in ("pipe", "link"):
        with pytest.raises(OutputError):
            write_whole(b"%PDF", tmp_path / name)
    assert (tmp_path / "pipe").is_fifo()
    assert (tmp_path / "link").is_symlink()


def test_a_place_without_a_name_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for place in ("", ".", "/"):
        with pytest.raises(OutputError):
            write_whole(b"%PDF", Path(place))
    assert not list(tmp_path.iterdir())
