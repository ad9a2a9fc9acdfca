"""Two versions compared: nothing is lost, nothing invented."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.rich_text import plain
from est_desktop.model.views.minutes import CorrectionLine
from est_desktop.rules.comparison import Change, compared, compared_words
from est_desktop.rules.extract import extract
from tests.documents import views

words = st.text(st.sampled_from("ab å.\n"), max_size=20)


@given(words, words)
def test_the_pieces_make_up_both_texts(old, new):
    pieces = compared_words(old, new)
    assert "".join(p.text for p in pieces if p.change is not Change.ADDED) == old
    assert "".join(p.text for p in pieces if p.change is not Change.REMOVED) == new


@given(words)
def test_equal_texts_are_one_piece(text):
    assert [piece.change for piece in compared_words(text, text)] == [Change.SAME] * bool(text)


def test_words_are_compared_whole():
    told = [(p.change.name, p.text) for p in compared_words("den 12 mars", "den 14 mars")]
    assert told == [("SAME", "den "), ("REMOVED", "12"), ("ADDED", "14"), ("SAME", " mars")]


def test_equal_minutes_have_no_changed_part():
    view = views.minutes(4)
    assert not any(part.changed for part in compared(view, view))


def test_each_changed_part_is_told_and_no_other():
    old = views.minutes(4)
    first, second, *rest = old.items
    new = replace(old, items=(replace(first, notes=plain("En rad.\nEn till.")), second, *rest))
    changed = [part for part in compared(old, new) if part.changed]
    assert len(changed) == 1
    gone = replace(old, items=(second, *rest))
    (part,) = [part for part in compared(old, gone) if part.changed]
    assert {piece.change for piece in part.heading} == {Change.REMOVED}
    moved = replace(old, place="Stadshuset")
    assert next(part.changed for part in compared(old, moved))


def test_a_line_that_shares_most_is_told_by_words_and_another_whole():
    old = views.minutes(1)
    (item,) = old.items

    def changed(before, after):
        sides = (replace(item, notes=plain(text)) for text in (before, after))
        one, other = (replace(old, items=(side,)) for side in sides)
        (part,) = [part for part in compared(one, other) if part.changed]
        return [
            [(piece.change.name, piece.text) for piece in line]
            for line in part.lines
            if any(piece.change is not Change.SAME for piece in line)
        ]

    assert changed("Samrådet möts den 12 mars.", "Samrådet möts den 14 mars.") == [
        [("SAME", "Samrådet möts den "), ("REMOVED", "12"), ("ADDED", "14"), ("SAME", " mars.")]
    ]
    assert changed("Alla var där.", "Frågan bordlades i väntan på svar.") == [
        [("REMOVED", "Alla var där.")],
        [("ADDED", "Frågan bordlades i väntan på svar.")],
    ]


def test_an_extract_holds_one_item_with_what_belongs_to_it():
    whole = views.minutes(5)
    items = (whole.items[0], replace(whole.items[1], level=0), replace(whole.items[2], level=1))
    lines = tuple(CorrectionLine(whole.dated_on, item.number, "Fel", "") for item in items)
    view = extract(replace(whole, items=items, corrections=lines), items[1].id)
    assert [item.id for item in view.items] == [items[1].id, items[2].id]
    assert [line.item for line in view.corrections] == [items[1].number, items[2].number]
    assert (view.extract, view.parties, view.title) == (True, whole.parties, whole.title)
    assert extract(replace(whole, items=items), items[0].id).items == (view_item(whole),)


def view_item(whole):
    return extract(whole, whole.items[0].id).items[0]
