"""The plan as files: also without what is secret, and each of them in the log of exports."""

from datetime import date

import pytest

from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.plan import Adopted, adopt_plan
from est_desktop.actions.secrecy import set_mark
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.printed_plan import adopted_plans
from est_desktop.queries.secrecy import exports
from est_desktop.store.blobs import put_bytes
from est_desktop.store.sessions import open_store
from est_desktop.ui.action_plan.export_menu import ExportMenu
from est_desktop.ui.action_plan.plan_page import PlanPage
from est_desktop.ui.workspace import Workspace
from tests.documents.reading import check, spoken_words

TODAY = date(2026, 11, 23)
MARK = Secrecy("18 kap. 8 §", TODAY)
NAMES = [
    "What the list shows (PDF) …",
    "Whole plan (PDF) …",
    "What the list shows, public copy (PDF) …",
    "Whole plan, public copy (PDF) …",
]


@pytest.fixture
def page(qtbot, workspace, tmp_path):
    workspace.do("a", lambda s: add_measure(s, None, "Byt lampor", TODAY))
    secret = workspace.do("b", lambda s: add_measure(s, None, "Kameror i källaren", TODAY))
    workspace.do("c", lambda s: set_mark(s, MarkKind.MEASURE, secret, MARK))
    page = PlanPage(workspace)
    qtbot.addWidget(page)
    asked = []

    def choose(_parent, _title, name):
        asked.append(name)
        return str(tmp_path / name)

    page.exports.choose_place = choose
    page.asked = asked
    return page


def actions(page):
    menu = page.findChild(ExportMenu)
    return {action.text().replace("&", ""): action for action in menu.actions()}


def logged(workspace):
    found = workspace.read(exports)
    return [(row.document, row.public, row.file_name, row.version) for row in reversed(found)]


def test_every_file_is_in_the_log_and_public_ones_say_so(qtbot, page, workspace, tmp_path):
    for name in NAMES:
        with qtbot.waitSignal(page.exports.told):
            actions(page)[name].trigger()
    whole, public = "Action plan 2026-11-23.pdf", "Action plan, public copy 2026-11-23.pdf"
    assert page.asked == [whole, whole, public, public]
    assert sorted(logged(workspace)) == [
        ("plan", False, whole, 1),
        ("plan", False, whole, 2),
        ("plan", True, public, 1),
        ("plan", True, public, 2),
    ]
    assert "Kameror" in spoken_words(check((tmp_path / whole).read_bytes()))
    told = spoken_words(check((tmp_path / public).read_bytes()))
    assert "Kameror" not in told
    assert "lampor" in told


def test_the_public_copy_is_told_to_have_been_searched(qtbot, page):
    with qtbot.waitSignal(page.exports.told) as told:
        actions(page)["Whole plan, public copy (PDF) …"].trigger()
    assert told.args == ["The public copy is saved; it was searched, and holds nothing marked"]


def test_an_adopted_plan_is_logged_too(qtbot, page, workspace):
    sha256 = put_bytes(workspace.store, b"%PDF-1.7 adopted")
    plan = Adopted("Antagen nr 8", TODAY, "{}", "Plan.pdf", sha256, 16)
    workspace.do("adopt", lambda s: adopt_plan(s, None, plan))
    with qtbot.waitSignal(page.exports.told):
        page.exports.export_adopted(workspace.read(adopted_plans)[0])
    assert logged(workspace) == [("plan", False, "Plan.pdf", 1)]
    (row,) = workspace.read(exports)
    assert row.sha256 == sha256


def test_a_window_that_only_reads_can_export_but_not_log(qtbot, tmp_path, clock):
    path = tmp_path / "est.db"
    writing = open_store(path, who="sekreterare", now=clock.now)
    writing.do("m", lambda s: add_measure(s, None, "Byt lampor", TODAY))
    writing.close()
    reading = open_store(path, who="sekreterare", now=clock.now, read_only=True)
    page = PlanPage(Workspace(reading, clock.now))
    qtbot.addWidget(page)
    page.exports.choose_place = lambda *_: str(tmp_path / "plan.pdf")
    with qtbot.waitSignal(page.exports.told):
        page.exports.export(page.search(), ())
    assert reading.read(exports) == ()
    reading.close()
