"""Letterhead and text modules."""

import pytest

from est_desktop.actions.settings import (
    add_text_module,
    change_text_module,
    move_text_module,
    remove_text_module,
    set_setting,
)
from est_desktop.errors import EmptyNameError, NoColourError, PaleColourError
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.letterhead import letterhead, setting, text_modules


def test_the_letterhead_is_what_was_set(do, read, blob):
    do(set_setting, SettingKey.ORGANISATION, "Norrköpings kommun")
    do(set_setting, SettingKey.UNIT, "Kommundirektörens stab")
    do(set_setting, SettingKey.UNIT, "Staben")
    do(set_setting, SettingKey.LOGO, blob)
    head = read(letterhead)
    assert (head.organisation, head.unit) == ("Norrköpings kommun", "Staben")
    assert head.logo
    do(set_setting, SettingKey.UNIT, "")
    do(set_setting, SettingKey.PLACE, "")
    assert read(setting, SettingKey.UNIT) == ""


def test_text_modules_keep_an_order(do, read):
    keys = [do(add_text_module, text) for text in ("Informationen noteras.", "Punkten utgår.")]
    do(move_text_module, keys[1], 1)
    do(change_text_module, keys[0], "Samrådet noterar informationen.")
    assert [row.text for row in read(text_modules)] == [
        "Punkten utgår.",
        "Samrådet noterar informationen.",
    ]
    do(remove_text_module, keys[1])
    assert len(read(text_modules)) == 1
    with pytest.raises(EmptyNameError):
        do(add_text_module, " ")


def test_a_colour_for_documents_is_kept_if_everybody_can_read_it(do, read):
    do(set_setting, SettingKey.COLOUR, "7a1f2b")
    assert read(letterhead).colour == "#7A1F2B"
    for wrong, error in (("röd", NoColourError), ("#FFCC00", PaleColourError)):
        with pytest.raises(error):
            do(set_setting, SettingKey.COLOUR, wrong)
    assert read(letterhead).colour == "#7A1F2B"
    do(set_setting, SettingKey.COLOUR, " ")
    assert read(letterhead).colour == ""
