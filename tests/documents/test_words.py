"""Words: what can be printed of them, and how wide they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.documents.fonts import Face, font
from est_desktop.documents.ties import tied
from est_desktop.documents.words import SUBSTITUTE, Words, clean, encode, words_of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("<b>&amp;</b> {x} %s", "<b>&amp;</b> {x} %s"),
        ("rad\r\nrad\u2028rad\u2029rad\x85rad", "rad\nrad\nrad\nrad\nrad"),
        ("a\tb\u2003c", "a b c"),
        ("§\u00a012", "§\u00a012"),
        ("a\x00b\x07c\x1b\x7f", "abc"),
        ("\ue000privat\uf8ff", "privat"),
        ("kom\u00admun", "kommun"),
        ("a\u030angest", "ångest"),
        ("\ud800udda", "udda"),
        ("\u202evänd\u200f", "vänd"),
    ],
)
def test_a_text_is_made_printable_and_otherwise_left_as_typed(typed, printed):
    assert clean(typed) == printed


@given(st.text())
def test_nothing_is_left_that_cannot_be_printed(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert all(character == "\n" or ord(character) >= 32 for character in cleaned)


@given(st.text(alphabet=st.characters(max_codepoint=0x2FFF), max_size=12))
def test_every_word_can_be_measured_and_shown(text):
    words = words_of(Face.BOLD)
    for word in clean(text).split():
        words.learn(word)
        assert words.widths[word] >= 0
        parts = words.mixed.get(word)
        assert parts or word in words.codes
        for part in parts or ():
            assert all(ord(each) in font(part.face).widths for each in part.shown)


def test_what_no_font_has_gets_a_visible_substitute_that_tells_what_it_was():
    words = words_of(Face.REGULAR)
    words.learn("ja😀中")
    assert [(part.shown, part.actual) for part in words.mixed["ja😀中"]] == [
        ("ja", ""),
        (SUBSTITUTE * 2, "😀中"),
    ]


def test_what_the_typeface_lacks_is_drawn_in_the_fallback():
    words = words_of(Face.REGULAR)
    words.learn("☎א")
    assert {part.face for part in words.mixed["☎א"]} == {Face.FALLBACK}


def test_letters_are_kerned_and_the_width_says_so():
    words = Words(Face.REGULAR, font(Face.REGULAR))
    plain = sum(font(Face.REGULAR).widths[ord(letter)] for letter in "AVA")
    assert words.widths["AVA"] < plain
    assert words.codes["AVA"] != encode("AVA")


def test_words_that_are_too_many_are_forgotten(monkeypatch):
    monkeypatch.setattr("est_desktop.documents.words.MOST_WORDS", 1)
    words = Words(Face.REGULAR, font(Face.REGULAR))
    words.learn("ett")
    words.learn("två")
    words.make_room()
    assert not words.widths
    assert not words.codes


@pytest.mark.parametrize(
    "text",
    ["1 250 000 kronor", "den 23 november", "bilaga 5", "Punkt 4.1", "§ 12", "kl. 09.00", "40 %"],
)
def test_what_belongs_together_is_not_parted(text):
    assert " " not in tied(text).removeprefix("den ")


def test_other_words_may_be_parted():
    assert tied("en plan för 2027 och 3 andra") == "en plan för 2027 och 3 andra"


def test_what_is_known_of_a_word_does_not_change_how_it_is_found():
    fresh = Words(Face.REGULAR, font(Face.REGULAR))
    assert fresh.codes["Tåg"] == words_of(Face.REGULAR).codes["Tåg"]
    with pytest.raises(KeyError):
        fresh.codes["☎"]
