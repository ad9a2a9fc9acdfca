"""The next meeting, the backlog and a matter's history, without a window."""

import pytest

from tests.commands import run

__all__ = ["run"]


@pytest.fixture
def home(run, tmp_path):
    run("demo", "--data-dir", tmp_path)
    return tmp_path


def test_the_preview_changes_nothing_and_apply_makes_the_meeting(run, home):
    asked = ("next-meeting", "--series", "Chefssamråd", "--date", "2027-02-15", "--data-dir", home)
    code, out, _ = run(*asked)
    assert code == 0
    assert "Följer med:" in out
    assert "2027:2" not in run("list", "meetings", "--data-dir", home)[1]
    code, out, _ = run(*asked, "--apply")
    assert (code, "Skapat: Chefssamråd 2027:2" in out) == (0, True)
    items = run("list", "items", "--meeting", "2027:2", "--data-dir", home)[1]
    assert items.count("Föregående minnesanteckningar och bevakningslista") == 1


def test_an_unknown_series_is_told(run, home):
    code, _, err = run("next-meeting", "--series", "Nämnden", "--date", "14/12", "--data-dir", home)
    assert (code, "Nämnden" in err) == (3, True)


def test_the_backlog_is_listed_and_history_written(run, home, tmp_path):
    assert run("list", "backlog", "--data-dir", home)[0] == 0
    file = tmp_path / "h.pdf"
    asked = ("export", "history", "--meeting", "2026:8", "-o", file, "--data-dir", home)
    assert run(*asked)[0] == 3
    assert run(*asked, "--item", "4")[0] == 0
    assert file.read_bytes().startswith(b"%PDF")
