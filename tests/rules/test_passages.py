"""Secret passages in plain texts: the signs go with the words, and half a pair hides more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.rich_text import Run
from est_desktop.rules.passages import (
    CLOSE,
    OPEN,
    bare,
    has_passage,
    part_of,
    passages,
    place_of,
    signed,
    toggled,
)

texts = st.text(st.sampled_from(["a", "b", " ", "\n", "å", "𝄞", OPEN, CLOSE]), max_size=20)


def secret_letters(line):
    return [run.secret for run in passages(line) for _ in run.text]


def letters_of(text):
    lines = text.splitlines(keepends=True)
    return [(letter, run.secret) for line in lines for run in passages(line) for letter in run.text]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", ()),
        ("öppet", (Run("öppet"),)),
        ("a⟦b⟧c", (Run("a"), Run("b", secret=True), Run("c"))),
        ("a⟦b", (Run("a"), Run("b", secret=True))),
        ("a⟧b", (Run("a", secret=True), Run("b"))),
        ("⟦a⟦b⟧c⟧d", (Run("abc", secret=True), Run("d"))),
        ("a⟦⟧b", (Run("ab"),)),
    ],
)
def test_what_stands_between_the_signs_is_secret(line, told):
    assert passages(line) == told


@given(texts.filter(lambda text: OPEN in text or CLOSE in text), st.data())
def test_a_sign_that_is_lost_makes_nothing_public(text, data):
    line = text.replace("\n", "")
    at = data.draw(st.sampled_from([n for n, letter in enumerate(line) if letter in OPEN + CLOSE]))
    pair = line.count(OPEN) == line.count(CLOSE)
    balanced = pair and all(
        line[:n].count(OPEN) >= line[:n].count(CLOSE) for n in range(len(line) + 1)
    )
    if balanced:
        before, after = secret_letters(line), secret_letters(line[:at] + line[at + 1 :])
        assert all(now or not was for was, now in zip(before, after, strict=True))


@given(texts, st.data())
def test_a_part_that_is_toggled_becomes_secret_or_public_and_no_word_changes(text, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    first, last = len(bare(text[:start])), len(bare(text[:end]))
    once = toggled(text, start, end)
    assert bare(once) == bare(text)
    part = slice(place_of(once, first), place_of(once, last))
    twice = toggled(once, part.start, part.stop)
    now, then = (
        {secret for letter, secret in letters_of(some)[first:last] if letter.strip()}
        for some in (once, twice)
    )
    assert now in (set(), {True}, {False})
    assert then == {not secret for secret in now}


@given(texts, st.data())
def test_a_part_is_as_secret_alone_as_in_its_text(text, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    first, last = len(bare(text[:start])), len(bare(text[:end]))
    part = letters_of(part_of(text, start, end))
    visible = [each for each in letters_of(text)[first:last] if each[0] != "\n"]
    assert [each for each in part if each[0] != "\n"] == visible
    assert bare(part_of(text, start, end)) == bare(text)[first:last]


@given(texts)
def test_a_line_reads_the_same_when_it_is_written_anew(text):
    for line in text.splitlines():
        assert passages(signed(passages(line))) == passages(line)
        assert "".join(run.text for run in passages(line)) == bare(line)


def test_several_points_are_marked_one_by_one():
    assert toggled("Ett\nTvå", 1, 6) == "E⟦tt⟧\n⟦Tv⟧å"
    assert toggled("E⟦tt⟧\n⟦Tv⟧å", 1, 9) == "Ett\nTvå"
    assert toggled("E⟦t⟧t", 1, 5) == "E⟦tt⟧"
    assert toggled("Ett", 1, 1) == "Ett"
    assert has_passage("Ett\n⟦Tv⟧å")
    assert not has_passage("Ett\nTvå⟦⟧")


def test_a_place_behind_all_letters_is_the_end():
    assert place_of("a⟦b⟧", 2) == 3
    assert place_of("a", 9) == 1
