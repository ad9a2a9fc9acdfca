"""Copies for other programs are private and go away."""

import sys
from uuid import uuid4

import pytest

from est_desktop.ui.meeting.opened_files import empty_opened, place_for


def test_a_copy_has_its_own_name_in_a_folder_of_its_own(tmp_path):
    first, second = uuid4(), uuid4()
    one = place_for(tmp_path / "opened", first, "Lägesbild.pdf")
    other = place_for(tmp_path / "opened", second, "Lägesbild.pdf")
    assert one.name == other.name == "Lägesbild.pdf"
    assert one.parent != other.parent


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_only_the_user_can_look_into_the_folder(tmp_path):
    opened = tmp_path / "opened"
    opened.mkdir(mode=0o755)
    place_for(opened, uuid4(), "Lägesbild.pdf")
    assert opened.stat().st_mode & 0o777 == 0o700


def test_a_name_cannot_lead_out_of_the_folder(tmp_path):
    place = place_for(tmp_path, uuid4(), "../../hemligt.pdf")
    assert tmp_path in place.resolve().parents


def test_all_copies_go_away_also_those_that_are_write_protected(tmp_path):
    opened = tmp_path / "opened"
    file = place_for(opened, uuid4(), "Lägesbild.pdf")
    file.write_bytes(b"%PDF")
    file.chmod(0o400)
    empty_opened(opened)
    assert not opened.exists()
    empty_opened(opened)
