"""The control code of approved minutes: one a version, and slips of the finger are found out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.errors import CodeMistypedError
from est_desktop.rules.control_code import ALPHABET, LENGTH, codes_in, control_code, typed_code

CONTENTS = st.text(max_size=40)
PLACES = st.integers(0, LENGTH - 1)


def test_a_code_is_the_same_on_every_computer_and_in_every_year():
    assert control_code('{"version":1}') == "ES2R-DJXF"
    assert control_code('{"version":2}') != control_code('{"version":1}')


def test_what_looks_alike_on_paper_is_in_no_code():
    assert len(set(ALPHABET)) == 32
    assert not set("IO01") & set(ALPHABET)


@given(CONTENTS)
def test_a_code_is_understood_however_it_is_typed(content):
    code = control_code(content)
    assert typed_code(code) == code
    assert typed_code(f" {code.lower().replace('-', ' ')}\n") == code
    assert typed_code(code.replace("-", "–")) == code
    assert codes_in(f"Kontrollkod {code}, sida 1. Kontrollkod\u00a0{code}.") == (code,)


@given(CONTENTS, PLACES, st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_out(content, place, other):
    code = control_code(content).replace("-", "")
    wrong = code[:place] + other + code[place + 1 :]
    if wrong == code:
        return
    with pytest.raises(CodeMistypedError):
        typed_code(wrong)
    assert codes_in(f"{wrong[:4]}-{wrong[4:]}") == ()


@given(CONTENTS, PLACES, PLACES)
def test_two_characters_that_changed_places_are_found_out(content, first, second):
    code = list(control_code(content).replace("-", ""))
    if code[first] == code[second]:
        return
    code[first], code[second] = code[second], code[first]
    with pytest.raises(CodeMistypedError):
        typed_code("".join(code))


@pytest.mark.parametrize("typed", ["", "ES2R", "ES2R-DJXF2", "ES2R-DJXI", "ES2R-DJX0", "Åland"])
def test_what_is_no_code_is_told(typed):
    with pytest.raises(CodeMistypedError):
        typed_code(typed)


def test_other_words_and_numbers_are_no_codes():
    assert codes_in("2026-2027, ABCD-EFGHJ, XES2R-DJXF, KS-2026, es2r-djxf") == ()
