"""Files that cannot be attached, alone and among good ones: each is told, none stops another."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from est_desktop.errors import (
    FileEmptyError,
    FileIsFolderError,
    FileMissingError,
    FileTooLargeError,
    FileUnreadableError,
)
from est_desktop.store.blobs import MOST_BYTES
from est_desktop.ui.meeting.adding_papers import AddingPapers
from est_desktop.ui.messages import message_for
from est_desktop.ui.widgets.drop_zone import local_files
from tests.ui.meeting.conftest import wait_for_jobs

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes are files on POSIX alone")


@pytest.fixture
def bad(tmp_path):
    """Make a file of each kind that is refused; return them with the reason."""
    (tmp_path / "fil").touch()
    (tmp_path / "mapp").mkdir()
    (tmp_path / "länk").symlink_to(tmp_path / "borta")
    os.mkfifo(tmp_path / "rör")
    with (tmp_path / "stor").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    return {
        tmp_path / "fil": FileEmptyError,
        tmp_path / "mapp": FileIsFolderError,
        tmp_path / "länk": FileMissingError,
        tmp_path / "rör": FileUnreadableError,
        tmp_path / "stor": FileTooLargeError,
        tmp_path / "fil" / "under.pdf": FileUnreadableError,
        Path("/dev/zero"): FileUnreadableError,
    }


def test_the_good_are_attached_and_each_bad_one_is_told(
    qtbot, workspace, items, read_item, bad, tmp_path
):
    good = tmp_path / os.fsdecode(b"sk\xe5l\n.pdf")
    good.write_bytes(b"%PDF-1.7")
    told = []
    adding = AddingPapers(workspace)
    adding.failed.connect(told.extend)
    adding.add(items[0], [*list(bad)[:3], good, *list(bad)[3:]])
    wait_for_jobs(qtbot)
    assert [type(fault) for fault in told] == list(bad.values())
    assert len({message_for(fault) for fault in told}) == len(bad)
    (paper,) = read_item(items[0]).attachments
    assert "\n" not in paper.title
    assert paper.title.encode()


def test_a_bad_file_alone_changes_nothing(qtbot, workspace, items, read_item, bad):
    adding = AddingPapers(workspace)
    before = workspace.store.revision
    for file in bad:
        adding.add(items[0], [file])
    wait_for_jobs(qtbot)
    assert read_item(items[0]).attachments == ()
    assert workspace.store.revision == before


def test_what_is_dropped_and_is_no_file_of_this_computer_is_passed_over():
    for urls in ([], ["https://example.org/a.pdf"], ["file:///tmp/a.pdf", "https://example.org"]):
        mime = QMimeData()
        mime.setUrls([QUrl(url) for url in urls])
        assert local_files(mime) == ()
