"""Everything the window does goes through the workspace, and everybody is told what changed."""

from datetime import UTC, timedelta

import pytest

from est_desktop.actions.series import add_series, rename_series
from est_desktop.errors import EmptyNameError, NameTakenError
from est_desktop.queries.meetings import overview


def test_what_is_done_comes_back_and_is_told(workspace):
    told = []
    for signal in (workspace.changed, workspace.saved, workspace.done):
        signal.connect(told.append)
    key = workspace.do("Lägg till serie", lambda s: add_series(s, "Chefssamråd"))
    assert key is not None
    saved, changed, label = told
    assert (saved, label) == (workspace.now(), "Lägg till serie")
    assert "series" in changed


def test_what_is_refused_changes_nothing_and_is_told(workspace, qtbot):
    before = workspace.store.revision
    with qtbot.waitSignal(workspace.refused) as told, qtbot.assertNotEmitted(workspace.changed):
        result = workspace.do("Lägg till serie", lambda s: add_series(s, "  "))
    assert result is None
    assert isinstance(told.args[0], EmptyNameError)
    assert workspace.store.revision == before
    assert not workspace.waiting


def test_a_caller_can_tell_that_an_action_without_result_went_through(workspace):
    key = workspace.do("Lägg till serie", lambda s: add_series(s, "Chefssamråd"))
    assert workspace.tried("Byt namn", lambda s: rename_series(s, key, "Samråd")) == (None, True)
    assert workspace.tried("Byt namn", lambda s: rename_series(s, key, "")) == (None, False)


def test_a_field_can_tell_a_refusal_itself(workspace, qtbot):
    workspace.do("Lägg till serie", lambda s: add_series(s, "Chefssamråd"))
    with qtbot.assertNotEmitted(workspace.refused), pytest.raises(NameTakenError):
        workspace.do_here("Lägg till serie", lambda s: add_series(s, "Chefssamråd"))


def test_a_bug_is_no_refusal(workspace, qtbot):
    def mistaken(_session):
        raise ZeroDivisionError

    with qtbot.assertNotEmitted(workspace.refused), pytest.raises(ZeroDivisionError):
        workspace.do("Räkna", mistaken)


def test_undo_and_redo_give_the_label_and_tell_the_change(workspace, qtbot):
    workspace.do("Lägg till serie", lambda s: add_series(s, "Chefssamråd"))
    with qtbot.waitSignal(workspace.changed), qtbot.assertNotEmitted(workspace.done):
        assert workspace.undo() == "Lägg till serie"
    with qtbot.waitSignal(workspace.changed):
        assert workspace.redo() == "Lägg till serie"
    assert workspace.redo() is None


def test_a_jobs_refusal_is_told_and_its_bug_is_raised(workspace, qtbot):
    with qtbot.waitSignal(workspace.refused):
        workspace.report(EmptyNameError())
    with pytest.raises(ZeroDivisionError):
        workspace.report(ZeroDivisionError())


def test_there_is_one_clock(workspace, clock):
    clock.pass_seconds(60)
    assert workspace.now() == clock.moment
    assert workspace.today() == clock.today()
    assert workspace.moment().tzinfo is UTC
    assert workspace.moment() - clock.moment.astimezone(UTC) == timedelta(0)


def test_reading_gives_a_view(workspace):
    assert workspace.look(lambda s: overview(s, workspace.today())) is not None
