"""Lists stand in Swedish order, with numbers by value."""

from functools import cmp_to_key

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.sorting import compare, sort_key

ALPHABET = "aAåÅäÄöÖeéüyvwz09 -"
texts = st.text() | st.text(ALPHABET, max_size=6)


def test_the_alphabet_ends_with_three_letters_of_its_own():
    backwards = [
        "Örnens väg",
        "Ängsvägen",
        "Åkerstigen",
        "Ågatan",
        "Zinkgatan",
        "Überprojekt",
        "van der-test",
        "École-test",
        "Alvägen",
    ]
    assert sorted(backwards, key=sort_key) == backwards[::-1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("nr 9", "nr 10"),
        ("Bilaga 2", "bilaga 11"),
        ("nr 009", "nr 10"),
        ("Åby", "Älvsjö"),
        ("z", "å"),
        ("vad", "wad"),
        ("wad", "xad"),
        ("Zenit", "Øster"),
        ("Ægir", "Ö"),
        ("ab", "abc"),
        ("a b", "ab"),
        ("5", "a"),
        ("ö", "я"),
        ("-", "1"),
    ],
)
def test_what_comes_before_what(first, second):
    assert compare(first, second) == -1
    assert compare(second, first) == 1


def test_capitals_and_marks_do_not_move_a_word():
    assert sorted(["ek", "Éa", "Eb", "ea"], key=sort_key) == ["ea", "Éa", "Eb", "ek"]


def test_a_letter_is_the_same_however_it_is_encoded():
    decomposed = "A\N{COMBINING RING ABOVE}by"
    assert sort_key(decomposed)[0] == sort_key("Åby")[0]


def test_a_very_long_number_is_no_trouble():
    assert compare("9" * 5000, "1" + "0" * 5000) == -1


@given(texts, texts)
def test_only_the_same_text_is_equal(first, second):
    assert (compare(first, second) == 0) == (first == second)
    assert compare(first, second) == -compare(second, first)


@given(texts, texts, texts)
def test_the_order_is_transitive(first, second, third):
    if compare(first, second) <= 0 and compare(second, third) <= 0:
        assert compare(first, third) <= 0


@given(st.lists(texts))
def test_the_key_and_the_comparison_agree(words):
    assert sorted(words, key=sort_key) == sorted(words, key=cmp_to_key(compare))
