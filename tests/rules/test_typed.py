"""Texts as they are stored."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.typed import UNPRINTABLE, many_lines, one_line, points


def test_a_title_stands_on_one_line_without_spaces_around_it():
    assert one_line("  Lägesbild\noktober\t2026 ") == "Lägesbild oktober 2026"


def test_decomposed_letters_from_other_systems_are_composed():
    assert one_line(unicodedata.normalize("NFD", "Åtgärd för Östra")) == "Åtgärd för Östra"


def test_markup_emoji_and_right_to_left_text_stay_as_typed():
    text = "<b>&amp;</b> 🙂 שלום"
    assert one_line(text) == text


def test_control_characters_become_a_visible_substitute():
    assert one_line("a\x00b\x07c") == f"a{UNPRINTABLE}b{UNPRINTABLE}c"


def test_running_text_keeps_its_lines():
    assert many_lines("ett\r\ntvå\rtre\u2028fyra") == "ett\ntvå\ntre\nfyra"


@given(st.text())
def test_what_is_stored_is_stored_alike_again(text):
    assert one_line(one_line(text)) == one_line(text)
    assert many_lines(many_lines(text)) == many_lines(text)


def test_points_are_lines_with_something_on_them():
    assert points("Ett.\n\n  Två. \n") == ("Ett.", "Två.")
