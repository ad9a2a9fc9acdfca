"""Organisations and people are kept in order by keyboard and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from est_desktop.actions.people import add_organisation, add_person
from est_desktop.model.enums import OrganisationKind
from est_desktop.queries.contacts import organisations, people
from est_desktop.store.sessions import open_store
from est_desktop.ui.contacts.contacts_page import ContactsPage
from est_desktop.ui.workspace import Workspace

NAMES = ("Norrköpings kommun", "Polismyndigheten", "Räddningstjänsten Östra Götaland")


def add_all(workspace, names=NAMES):
    return [workspace.do("add", lambda s, name=name: add_organisation(s, name)) for name in names]


@pytest.fixture
def page(workspace, qtbot: QtBot):
    """The page as it opens on an empty file."""
    made = ContactsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_empty_register_says_what_to_do_and_names_are_written_one_after_the_other(
    page, workspace, qtbot
):
    tab = page.people
    assert tab.currentWidget() is tab.empty
    tab.begin_organisation()
    for name in NAMES[:2]:
        tab.new_organisation.line.setText(name)
        qtbot.keyClick(tab.new_organisation.line, Qt.Key.Key_Return)
    assert [row.name for row in workspace.read(organisations)] == list(NAMES[:2])
    assert tab.new_organisation.line.text() == ""
    assert tab.new_organisation.line.hasFocus()
    assert tab.organisation.name.text() == NAMES[1], "the newest is shown, to be filled in"


def test_roles_are_written_one_after_the_other(page, workspace, qtbot):
    add_all(workspace)
    page.people.begin_person()
    entry = page.people.organisation.new_person
    for role in ("kommunpolis", "polischef"):
        entry.line.setText(role)
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert [row.role for row in workspace.read(people)] == ["kommunpolis", "polischef"]
    assert entry.line.hasFocus()
    assert page.header.subtitle.text() == "3 organisations · 2 people"


def test_a_burst_of_typing_is_one_step(page, workspace, qtbot):
    first = add_all(workspace)[0]
    page.people.list.choose(first)
    form = page.people.organisation
    form.short_name.setFocus()
    for part in ("Kom", "mun"):
        qtbot.keyClicks(form.short_name, part)
        form.short_name.save_now()
    form.kind.chosen.emit(OrganisationKind.MUNICIPALITY)
    row = workspace.read(organisations)[0]
    assert (row.short_name, row.kind) == ("Kommun", OrganisationKind.MUNICIPALITY)
    workspace.undo()
    assert workspace.undo() == "Change short name"
    assert workspace.read(organisations)[0].short_name == ""
    assert form.short_name.text() == ""


def test_a_name_that_is_taken_or_missing_is_told_beside_the_field(page, workspace, qtbot):
    first = add_all(workspace)[0]
    told = []
    workspace.refused.connect(told.append)
    page.people.list.choose(first)
    form = page.people.organisation
    for typed, wanted in ((NAMES[1], NAMES[1]), ("  ", "must be written")):
        form.name.setText(typed)
        form.name.save_now()
        assert wanted in form.name_field.fault
        form.name.editingFinished.emit()
        assert form.name.text() == NAMES[0], "the name that is kept is shown again"
    assert not told, "the window is not told as well"
    form.name.setText("Kommunen")
    form.name.save_now()
    assert not form.name_field.fault
    assert workspace.read(organisations)[0].name == "Kommunen"


def test_who_holds_a_role_is_written_in_a_form(page, workspace, qtbot):
    police = add_all(workspace)[1]
    officer = workspace.do("add", lambda s: add_person(s, police, "kommunpolis"))
    page.people.list.choose(officer)
    form = page.people.person
    assert form.isVisible()
    assert form.organisation.text() == NAMES[1]
    form.email.setText("kommunpolis@example.org")
    page.people.list.choose(police)
    assert workspace.read(people)[0].email == "kommunpolis@example.org", "saved on leaving"
    page.people.list.choose(officer)
    form.role.setText(" ")
    form.role.save_now()
    assert "must be written" in form.role_field.fault


def test_the_printed_order_is_changed_by_keyboard(page, workspace, qtbot):
    keys = add_all(workspace)
    page.people.list.choose(keys[2])
    qtbot.keyClick(page.people.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.id for row in workspace.read(organisations)] == [keys[0], keys[2], keys[1]]
    assert page.people.list.current_key() == keys[2]
    page.people.organisation.buttons.down.click()
    assert [row.id for row in workspace.read(organisations)] == keys


def test_people_are_put_in_order_among_their_own(page, workspace, qtbot):
    key = add_all(workspace)[1]
    roles = [
        workspace.do("add", lambda s, role=role: add_person(s, key, role))
        for role in ("kommunpolis", "polischef")
    ]
    page.people.list.choose(roles[1])
    assert not page.people.person.buttons.down.isEnabled()
    page.people.person.buttons.up.click()
    assert [row.role for row in workspace.read(people)] == ["polischef", "kommunpolis"]
    assert not page.people.person.buttons.up.isEnabled()


def test_removing_is_told_upwards_and_can_be_undone(page, workspace, qtbot):
    keys = add_all(workspace)
    page.people.list.choose(keys[1])
    with qtbot.waitSignal(page.removed) as told:
        qtbot.keyClick(page.people.list, Qt.Key.Key_Delete)
    assert NAMES[1] in told.args[0]
    assert page.people.list.current_key() == keys[2], "the nearest one is chosen"
    workspace.undo()
    assert [row.id for row in workspace.read(organisations)] == keys


def test_an_organisation_with_people_is_kept_and_the_page_says_why(page, workspace, qtbot):
    key = add_all(workspace)[0]
    workspace.do("add", lambda s: add_person(s, key, "säkerhetschef"))
    page.people.list.choose(key)
    with qtbot.assertNotEmitted(page.removed):
        page.people.organisation.buttons.remove.click()
    (text,) = page.people.panes.messages.texts()
    assert NAMES[0] in text
    page.people.list.setCurrentIndex(page.people.list.rows.index(1, 0))
    qtbot.waitUntil(lambda: not page.people.panes.messages.texts())


def test_what_is_typed_when_its_record_goes_away_does_no_harm(page, workspace, qtbot):
    key = workspace.do("add", lambda s: add_organisation(s, "Kommunen"))
    page.people.list.choose(key)
    page.people.organisation.name.setText("Kommun")
    workspace.undo()
    assert page.people.currentWidget() is page.people.empty


def test_a_search_shows_people_under_their_organisation(page, workspace, qtbot):
    keys = add_all(workspace)
    officer = workspace.do("add", lambda s: add_person(s, keys[1], "kommunpolis"))
    workspace.do("add", lambda s: add_person(s, keys[1], "polischef"))
    page.people.search.setText("kommunpolis")
    assert [row.id for row in page.people.list.rows.rows] == [keys[1], officer]
    page.people.search.setText("finns inte")
    assert page.people.panes.shown_form() is page.people.nothing
    page.people.search.clear()
    assert len(page.people.list.rows.rows) == len(NAMES) + 2


def test_every_field_and_button_has_a_name(page, workspace):
    add_all(workspace)
    for widget in page.findChildren(object):
        if hasattr(widget, "focusPolicy") and widget.metaObject().className() in (
            "LineField", "QLineEdit", "ChoiceField", "RowList", "QPushButton",
        ):  # fmt: skip
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or widget.parent().accessibleName(), widget


def test_a_read_only_register_can_be_read(qtbot, qapp, tmp_path, clock):
    path = tmp_path / "est.db"
    writing = open_store(path, who="sekreterare", now=clock.now)
    key = writing.do("add", lambda s: add_organisation(s, NAMES[1]))
    writing.do("add", lambda s: add_person(s, key, "kommunpolis"))
    writing.close()
    reading = open_store(path, who="sekreterare", now=clock.now, read_only=True)
    page = ContactsPage(Workspace(reading, clock.now))
    qtbot.addWidget(page)
    page.show()
    tab = page.people
    qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.person.role.text() == "kommunpolis"
    assert tab.person.role.isReadOnly()
    assert not tab.organisation.kind.isEnabled()
    for made in (page.new_organisation, page.new_person, tab.person.buttons.remove):
        assert not made.isEnabled()
    page.close()
    reading.close()


def test_access_keys_are_told_apart(page, workspace, qtbot):
    key = add_all(workspace)[1]
    officer = workspace.do("add", lambda s: add_person(s, key, "kommunpolis"))
    for shown in (key, officer):
        page.people.list.choose(shown)
        texts = [
            widget.text()
            for kind in (QLabel, QPushButton)
            for widget in page.findChildren(kind)
            if widget.isVisible() and (kind is QPushButton or widget.buddy())
        ]
        keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), keys
        assert not set(keys) & set("fevmh"), "the menus have these"
