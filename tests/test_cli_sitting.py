"""The running order, the follow-up list and the plan, without a window."""

# ruff: noqa: F811 - a fixture that comes from another file

import json
from contextlib import closing

import pytest
from pypdf import PdfReader

from est_desktop.actions.secrecy import set_mark
from est_desktop.model.views.action_plan import PlanSearch
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.paths import RESOURCES, places
from est_desktop.queries.action_plan import plan_keys, plan_rows
from est_desktop.queries.secrecy import exports
from est_desktop.store.sessions import open_store
from tests.commands import run  # noqa: F401 - a fixture
from tests.conftest import START

DONE, USAGE, REFUSED = 0, 2, 3

if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


@pytest.fixture
def folder(run, tmp_path):
    folder = tmp_path / "data"
    assert run("demo", "--data-dir", folder)[0] == DONE
    return folder


def text_of(file):
    return "".join(page.extract_text() for page in PdfReader(file).pages)


def test_the_running_order_is_written_and_logged(run, folder, tmp_path):
    file = tmp_path / "k.pdf"
    asked = ("export", "running-order", "--meeting", "2026:8", "-o", file, "--data-dir", folder)
    assert run(*asked)[:2] == (DONE, f"Skrev {file}\n")
    assert "Körschema" in text_of(file)
    assert PdfReader(file).metadata.title == "Körschema – Chefssamråd 2026:8"
    code, _, complaint = run(*asked, "--public")
    assert code == USAGE
    assert "ingen offentlig version" in complaint


def test_the_follow_up_list_is_of_all_or_of_one(run, folder, tmp_path):
    file = tmp_path / "b.pdf"
    asked = ("export", "follow-up", "-o", file, "--data-dir", folder)
    assert run(*asked)[0] == DONE
    whole = text_of(file)
    assert run(*asked, "--organisation", "polis")[0] == DONE
    assert 0 < len(text_of(file)) < len(whole)
    code, _, complaint = run(*asked, "--organisation", "Okänd")
    assert code == REFUSED
    assert "Okänd" in complaint
    with closing(open_store(places(folder).database, who="", now=lambda: START)) as store:
        logged = store.read(exports)
    assert {(entry.document, entry.meeting) for entry in logged} == {("follow-up", "")}
    assert len(logged) == 2


def test_the_plan_and_its_public_copy_are_written_and_logged(run, folder, tmp_path):
    with closing(open_store(places(folder).database, who="", now=lambda: START)) as store:
        key = store.read(lambda s: plan_keys(s, PlanSearch(), START.date()))[0]
        text = store.read(lambda s: plan_rows(s, [key], START.date()))[0].text
        mark = Secrecy("18 kap. 8 §", START.date())
        store.do("", lambda s: set_mark(s, MarkKind.MEASURE, key, mark))
    whole, public = tmp_path / "hela.pdf", tmp_path / "offentlig.pdf"
    assert run("export", "plan", "-o", whole, "--data-dir", folder)[0] == DONE
    written = run("export", "plan", "--public", "-o", public, "--data-dir", folder)
    assert written[:2] == (DONE, f"Skrev {public}\n")
    first = text.split()[0]
    assert first in text_of(whole)
    assert "Uppgift borttagen" in text_of(public)
    assert PdfReader(public).metadata.title.endswith("(Offentlig version)")
    kept = run("export", "plan", "--adopted", "1", "--public", "-o", public, "--data-dir", folder)
    assert kept[0] == USAGE
    assert "antagen plan" in kept[2]
    with closing(open_store(places(folder).database, who="", now=lambda: START)) as store:
        logged = store.read(exports)
    assert {(entry.document, entry.public, entry.file_name) for entry in logged} == {
        ("plan", False, "hela.pdf"),
        ("plan", True, "offentlig.pdf"),
    }


def test_what_is_open_is_listed(run, folder):
    code, out, _ = run("list", "follow-up", "--data-dir", folder)
    assert code == DONE
    assert "Försenad" in out
    told = json.loads(run("list", "follow-up", "--json", "--data-dir", folder)[1])
    assert len(told) == len(out.splitlines())
    assert {row["kind"] for row in told} == {"decision", "measure"}
    some = run("list", "follow-up", "--meeting", "2026:7", "--data-dir", folder)[1]
    assert 0 < len(some.splitlines()) < len(told)
