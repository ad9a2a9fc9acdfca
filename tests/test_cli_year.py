"""The year and the backlog without a window."""

import json
from contextlib import closing

import pytest

from est_desktop.actions.backlog import add_to_backlog
from est_desktop.actions.series import set_series_rule
from est_desktop.cli import main
from est_desktop.paths import places
from est_desktop.queries.series import all_series
from est_desktop.rules.calendar import MonthRule
from est_desktop.store.sessions import open_store

DONE, USAGE, REFUSED = 0, 2, 3


@pytest.fixture
def folder(qapp, clock, tmp_path):
    """Sample content, with an item in the backlog."""
    assert main(["demo", "--data-dir", str(tmp_path)]) == DONE
    with closing(open_store(places(tmp_path).database, who="sekreterare", now=clock.now)) as store:
        store.do("", lambda session: add_to_backlog(session, "Skolstart"))
    return tmp_path


@pytest.fixture
def run(folder, capsys):
    def call(*arguments):
        capsys.readouterr()
        return main([*arguments, "--data-dir", str(folder)]), *capsys.readouterr()

    return call


@pytest.fixture
def ruled(folder, clock):
    with closing(open_store(places(folder).database, who="sekreterare", now=clock.now)) as store:
        (series, *_) = store.read(all_series)
        rule = MonthRule(1, 0, (4, 5))
        store.do("", lambda session: set_series_rule(session, series.id, rule))
    return series.name


def test_the_backlog_is_listed(run):
    code, out, _ = run("list", "backlog")
    assert code == DONE
    assert "Skolstart" in out


def test_a_year_is_listed(run):
    code, out, _ = run("list", "year", "--year", "2026", "--series", "chefssamråd")
    assert code == DONE
    assert "vecka" in out
    assert "Chefssamråd 2026:8" in out
    code, out, _ = run("list", "year", "--year", "2026", "--json")
    assert {row["series"] for row in json.loads(out)} == {"Chefssamråd"}


def test_a_year_is_proposed_and_then_planned(run, ruled):
    code, out, _ = run("plan-year", "--series", ruled, "--year", "2029")
    assert code == DONE
    assert "annandag påsk" in out
    assert "3 april 2029" in out.replace("\N{NO-BREAK SPACE}", " ")
    assert run("list", "year", "--year", "2029")[1] == ""
    assert run("plan-year", "--series", ruled, "--year", "2029", "--apply")[0] == DONE
    assert len(run("list", "year", "--year", "2029")[1].splitlines()) == 2


def test_an_unknown_series_one_without_rule_and_an_impossible_year(run):
    code, _, complaint = run("plan-year", "--series", "Okänd", "--year", "2027")
    assert (code, "Okänd" in complaint) == (REFUSED, True)
    code, _, complaint = run("plan-year", "--series", "Chefssamråd", "--year", "2027")
    assert (code, "Chefssamråd" in complaint) == (REFUSED, True)
    with pytest.raises(SystemExit):
        run("plan-year", "--series", "Chefssamråd", "--year", "20027")
