"""A disk that is full, or does not answer: what was typed stays in sight and is stored later."""

import pytest
import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from est_desktop.actions.agenda import add_item
from est_desktop.actions.items import set_item_case_number
from est_desktop.actions.meetings import plan_meeting, set_meeting_place
from est_desktop.actions.outcomes import add_decision
from est_desktop.actions.series import add_series
from est_desktop.errors import DiskFullError
from est_desktop.model.enums import Purpose
from est_desktop.model.rich_text import as_plain
from est_desktop.queries.agenda import agenda_item
from est_desktop.queries.measures import measures
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.record import record
from est_desktop.store.checking import check
from est_desktop.store.sessions import open_store
from est_desktop.ui.main_window import Shell
from est_desktop.ui.meeting.item_form import ItemForm
from est_desktop.ui.meeting.record_outcomes import RecordOutcomes
from est_desktop.ui.unstored import Unstored
from est_desktop.ui.workspace import Workspace
from tests.store.conftest import small_disk  # noqa: F401 - a fixture
from tests.ui.meeting.conftest import SITTING
from tests.ui.widgets.keys import type_in

# ruff: noqa: F811


class Disk:
    """A small disk that can be filled to the brim and emptied."""

    def __init__(self, folder):
        self._filling = folder / "fyllnad"

    def fill(self):
        with self._filling.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def empty(self):
        self._filling.unlink()


@pytest.fixture
def disk(small_disk):
    return Disk(small_disk)


@pytest.fixture
def store(small_disk, clock):
    opened = open_store(small_disk / "est.db", who="sekreterare", now=clock.now)
    yield opened
    opened.close()


@pytest.fixture
def workspace(qapp, store, clock):
    workspace = Workspace(store, clock.now)
    yield workspace
    shiboken6.delete(workspace)  # else it tries again when the disk is gone


@pytest.fixture
def items(store):
    series = store.do("", lambda s: add_series(s, "Chefssamråd"))
    meeting = store.do("", lambda s: plan_meeting(s, series, SITTING))
    keys = [
        store.do("", lambda s, title=title: add_item(s, meeting, title))
        for title in ("Öppnande", "Lägesbild")
    ]
    return meeting, *keys


@pytest.fixture
def form(qtbot, workspace, items):
    form = ItemForm(workspace)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(form.fields)
    column.addWidget(form.fields.more)
    window.show()
    form.show_item(items[1])
    yield form
    del window


@pytest.fixture
def outcomes(qtbot, workspace, items):
    outcomes = RecordOutcomes(workspace)
    qtbot.addWidget(outcomes)

    def show(_tables=None):
        outcomes.show_view(workspace.read(lambda s: record(s, items[1], workspace.today())), ())

    workspace.changed.connect(show)
    outcomes.show()
    show()
    return outcomes


@pytest.fixture
def shell(qtbot, workspace):
    shell = Shell()
    qtbot.addWidget(shell)
    shell.show()
    shell.unstored = Unstored(shell, workspace)
    return shell


def write(workspace, key, number):
    return workspace.tried(
        "Ändra diarienummer",
        lambda s: set_item_case_number(s, key, number),
        merge_key=f"item/{key}/case_number",
    )


def case_number(workspace, key):
    return workspace.read(lambda s: agenda_item(s, key)).case_number


def stored(store, key):
    return store.read(lambda s: agenda_item(s, key)).case_number


def test_what_cannot_be_stored_is_told_and_read_as_if_it_were(workspace, items, disk, qtbot):
    _, first, second = items
    disk.fill()
    with qtbot.waitSignal(workspace.refused) as told:
        _, went = write(workspace, first, "KS 2026/1")
    assert not went
    assert isinstance(told.args[0], DiskFullError)
    assert workspace.waiting
    assert case_number(workspace, first) == "KS 2026/1"
    assert case_number(workspace, second) == ""
    assert stored(workspace.store, first) == ""


def test_what_waits_is_also_seen_by_the_lists_in_plain_sql(workspace, items, disk):
    meeting, _, _ = items
    disk.fill()
    workspace.tried(
        "Byt plats", lambda s: set_meeting_place(s, meeting, "Stadshuset"), merge_key="place"
    )
    assert workspace.waiting
    rows = workspace.look(lambda rows: meeting_list(rows, SITTING.starts_at.date())).coming
    assert [row.place for row in rows] == ["Stadshuset"]


def test_it_is_stored_by_itself_when_there_is_room(workspace, items, disk, qtbot):
    _, first, second = items
    disk.fill()
    for number in ("KS 2026/1", "KS 2026/12"):
        write(workspace, first, number)
    write(workspace, second, "KS 2026/2")
    disk.empty()
    qtbot.waitUntil(lambda: not workspace.waiting, timeout=10_000)
    assert stored(workspace.store, first) == "KS 2026/12"
    assert stored(workspace.store, second) == "KS 2026/2"
    workspace.undo()
    assert stored(workspace.store, second) == ""
    assert check(workspace.store) == ()


def test_what_comes_next_is_stored_behind_it(workspace, items, disk):
    meeting, first, _ = items
    disk.fill()
    write(workspace, first, "KS 2026/1")
    assert workspace.do("Lägg till", lambda s: add_item(s, meeting, "Nytt")) is None
    assert workspace.undo() is None
    disk.empty()
    assert workspace.do("Lägg till", lambda s: add_item(s, meeting, "Nytt")) is not None
    assert stored(workspace.store, first) == "KS 2026/1"
    assert not workspace.waiting


def test_what_is_no_typing_does_not_wait(workspace, items, disk):
    _, first, _ = items
    disk.fill()
    workspace.do("Nytt beslut", lambda s: add_decision(s, first, "Samrådet enas."))
    assert not workspace.waiting


def test_a_choice_that_cannot_be_stored_is_not_shown_as_if_it_were(form, items, store, disk):
    kept = store.read(lambda s: agenda_item(s, items[1])).purpose
    disk.fill()
    form.fields.purpose._group.button(2).click()
    assert store.read(lambda s: agenda_item(s, items[1])).purpose is kept
    assert form.fields.purpose.current() is kept
    disk.empty()
    form.fields.purpose._group.button(2).click()
    assert store.read(lambda s: agenda_item(s, items[1])).purpose is Purpose.DECISION


def test_typed_text_stays_in_its_fields_from_item_to_item(form, workspace, items, disk, qtbot):
    _, first, second = items
    fields = form.fields
    disk.fill()
    for field, text in (
        (fields.title, "!"),
        (fields.case_number, "KS 1"),
        (fields.background, "B"),
    ):
        type_in(field, text)
        field.save_now()
    type_in(fields.proposal, "Samrådet enas.")
    fields.proposal.save_now()
    form.show_item(first)
    assert (fields.title.text(), fields.case_number.text()) == ("!Öppnande", "KS 1")
    form.show_item(second)
    assert fields.case_number.text() == ""
    form.show_item(first)
    assert fields.title.text() == "!Öppnande"
    assert as_plain(fields.background.blocks()) == "B"
    assert fields.proposal.toPlainText() == "Samrådet enas."
    disk.empty()
    qtbot.waitUntil(lambda: not workspace.waiting, timeout=10_000)
    item = workspace.store.read(lambda s: agenda_item(s, first))
    assert (item.title, item.case_number, as_plain(item.background)) == ("!Öppnande", "KS 1", "B")
    assert item.proposed_decision == "Samrådet enas."
    assert fields.title.text() == "!Öppnande"


def test_a_measure_begun_on_a_full_disk_is_stored_once(outcomes, workspace, items, disk, qtbot):
    outcomes.add_measure()
    text = outcomes.measures[0].text
    disk.fill()
    type_in(text, "Ta fram en plan")
    text.save_now()
    assert text.unsaved
    assert text.toPlainText() == "Ta fram en plan"
    disk.empty()
    type_in(text, ".")
    text.save_now()
    assert not text.unsaved
    listed = workspace.read(lambda s: measures(s, workspace.today(), None))
    assert [row.text for row in listed] == ["Ta fram en plan."]


def test_the_message_goes_when_all_is_stored(shell, workspace, items, disk, qtbot):
    _, first, _ = items
    shell.messages.tell("warn", "Något annat")
    disk.fill()
    write(workspace, first, "KS 2026/1")
    assert not shell.unstored.may_leave()
    assert len(shell.messages.texts()) == len(["Något annat", "disken är full", "stäng inte än"])
    disk.empty()
    assert shell.unstored.may_leave()
    qtbot.waitUntil(lambda: shell.messages.texts() == ["Något annat"])
