"""Who documents are from, their logo, and recurring wordings."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from est_desktop.queries.letterhead import letterhead, text_modules
from est_desktop.ui.preferences.letterhead_group import LetterheadGroup
from est_desktop.ui.preferences.modules_group import ModulesGroup


@pytest.fixture
def group(workspace, qtbot):
    """The letterhead as it opens."""
    made = LetterheadGroup(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def logo(tmp_path):
    """A small picture in a file."""
    kept = BytesIO()
    Image.new("RGB", (60, 20), "#0B5A7D").save(kept, "PNG")
    path = tmp_path / "logotyp.png"
    path.write_bytes(kept.getvalue())
    return path


def test_the_lines_of_the_letterhead_save_themselves(group, workspace):
    for line, text in (
        (group.organisation, "Norrköpings kommun"),
        (group.unit, "Kommunstyrelsens kontor"),
        (group.place, "Norrköping"),
    ):
        line.line.setText(text)
    group.save_now()
    head = workspace.read(letterhead)
    assert (head.organisation, head.unit, head.place) == (
        "Norrköpings kommun", "Kommunstyrelsens kontor", "Norrköping",
    )  # fmt: skip


def test_a_picture_becomes_the_logo_and_can_be_taken_back(group, workspace, qtbot, logo):
    with qtbot.waitSignal(workspace.done):
        group.use_picture(logo)
    assert workspace.read(letterhead).logo == logo.read_bytes()
    assert group.picture.isVisible()
    group.logo_text.line.setText("Kommunens vapen")
    group.save_now()
    assert workspace.read(letterhead).logo_text == "Kommunens vapen"
    with qtbot.waitSignal(group.removed):
        group.remove_button.click()
    assert workspace.read(letterhead).logo == b""
    assert not group.picture.isVisible()
    workspace.undo()
    assert group.picture.isVisible()


def test_a_file_that_is_no_picture_is_told_and_the_logo_stays(
    group, workspace, qtbot, logo, tmp_path
):
    with qtbot.waitSignal(workspace.done):
        group.use_picture(logo)
    text = tmp_path / "logotyp.jpg"
    text.write_text("inte en bild")
    job = group.use_picture(text)
    qtbot.waitUntil(lambda: bool(group.messages.texts()))
    assert "logotyp.jpg" in group.messages.texts()[0]
    assert job.label
    assert workspace.read(letterhead).logo == logo.read_bytes()


def test_wordings_are_written_changed_ordered_and_removed(workspace, qtbot):
    group = ModulesGroup(workspace)
    qtbot.addWidget(group)
    group.show()
    for text in ("Informationen noterades.", "Frågan bordlades."):
        group.entry.line.setText(text)
        qtbot.keyClick(group.entry.line, Qt.Key.Key_Return)
    group.form.buttons.up.click()
    group.form.text.setPlainText("Frågan bordlades till nästa möte.")
    group.save_now()
    assert [row.text for row in workspace.read(text_modules)] == [
        "Frågan bordlades till nästa möte.", "Informationen noterades.",
    ]  # fmt: skip
    group.form.text.setPlainText("  ")
    group.save_now()
    assert "must be written" in group.form.field.fault
    with qtbot.waitSignal(group.removed):
        group.form.buttons.remove.click()
    assert len(workspace.read(text_modules)) == 1
