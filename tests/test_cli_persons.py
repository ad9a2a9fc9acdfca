"""The command line warns of persons on the error stream, and does what it was asked to."""

# ruff: noqa: F811 - a fixture that comes from another file

from contextlib import closing
from datetime import date, datetime

import pytest
from sqlmodel import col, select

from est_desktop.actions.items import set_item_proposal
from est_desktop.actions.outcomes import add_measure
from est_desktop.model.tables import AgendaItem
from est_desktop.paths import RESOURCES
from est_desktop.queries.named import meeting_called
from est_desktop.store.sessions import open_store
from tests.commands import expect_no_reports, run  # noqa: F401 - a fixture

MEETING = ("--meeting", "2026:8")
WARNED = (
    "Punkt 1, förslag till beslut: ser ut som ett registreringsnummer: ABC…\n"
    "Beskriv platsen, inte personen.\n"
)

if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


@pytest.fixture
def est(run, tmp_path):
    """Run a command on sample content in a folder of its own."""
    run("--data-dir", tmp_path, "demo")
    expect_no_reports(tmp_path)
    return lambda *arguments: run("--data-dir", tmp_path, *arguments)


@pytest.fixture
def warned(est, tmp_path):
    """Put a number plate into the first item; return what shall be told of it."""

    def write(session):
        meeting_id = meeting_called(session, "2026:8")
        item = session.exec(
            select(AgendaItem)
            .where(AgendaItem.meeting_id == meeting_id)
            .order_by(col(AgendaItem.position))
        ).first()
        set_item_proposal(session, item.id, "att följa upp ABC 123")

    with closing(open_store(tmp_path / "est-desktop.db", who="x", now=datetime.now)) as store:
        store.do("", write)
    return WARNED


def test_the_sample_raises_no_warning(est, tmp_path):
    assert est("check", *MEETING)[2] == ""
    assert est("export", "summons", *MEETING, "-o", tmp_path / "a.pdf")[2] == ""


def test_the_check_warns_and_says_all_the_same_what_is_missing(est, warned):
    code, told, error = est("check", *MEETING)
    assert (code, told) == (0, "Ingenting saknas.\n")
    assert error == warned


def test_the_plan_is_exported_with_a_warning(est, tmp_path):
    with closing(open_store(tmp_path / "est-desktop.db", who="x", now=datetime.now)) as store:
        store.do("", lambda s: add_measure(s, None, "Flytta ABC 123", date(2026, 11, 23)))
    code, _, error = est("export", "plan", "-o", tmp_path / "plan.pdf")
    assert code == 0
    assert ": ser ut som ett registreringsnummer: ABC…\nBeskriv" in error


@pytest.mark.parametrize("what", ["summons", "minutes", "pack"])
def test_an_export_warns_and_writes(est, warned, tmp_path, what):
    file = tmp_path / "ut.pdf"
    code, _, error = est("export", what, *MEETING, "-o", file)
    assert code == 0
    assert file.exists()
    assert warned in error
