"""Pages of a pack keep the numbers they were first sent with, whatever comes, grows or goes."""

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.views.dispatch import PackPages, PaperPages
from est_desktop.rules.page_numbers import page_numbers

FIRST = page_numbers(3, [(1, 2), (2, 4)])
PACKS = st.tuples(
    st.integers(1, 5),
    st.dictionaries(st.integers(1, 8), st.integers(1, 30), max_size=6).map(
        lambda papers: sorted(papers.items())
    ),
)


def test_the_first_pack_is_counted_from_one():
    assert FIRST.front == ("1", "2", "3")
    assert FIRST.papers == (("4", "5"), ("6", "7", "8", "9"))
    assert (FIRST.last, FIRST.plain) == (9, True)
    assert FIRST.kept == PackPages(3, (PaperPages(1, 4, 2), PaperPages(2, 6, 4)))


def test_more_first_pages_get_letters_and_fewer_leave_numbers_out():
    more = page_numbers(5, [(1, 2), (2, 4)], FIRST.kept)
    assert more.front == ("1", "2", "3", "3a", "3b")
    fewer = page_numbers(2, [(1, 2), (2, 4)], FIRST.kept)
    assert fewer.front == ("1", "2")
    assert more.papers == fewer.papers == FIRST.papers
    assert (more.last, more.plain, fewer.plain) == (9, False, False)


def test_a_paper_that_grew_or_shrank_moves_no_other():
    grown = page_numbers(3, [(1, 4), (2, 1)], FIRST.kept)
    assert grown.papers == (("4", "5", "5a", "5b"), ("6",))


def test_new_papers_come_last_and_the_numbers_of_those_that_are_gone_stay_empty():
    second = page_numbers(3, [(2, 4), (3, 2)], FIRST.kept)
    assert second.papers == (("6", "7", "8", "9"), ("10", "11"))
    third = page_numbers(3, [(1, 2), (2, 4), (3, 2), (4, 1)], second.kept)
    assert third.papers[0] == ("4", "5")
    assert third.papers[3] == ("12",)


def test_after_z_comes_aa():
    assert page_numbers(1, [(1, 60)], PackPages(1, (PaperPages(1, 2, 30),))).papers[0][-5:] == (
        "31z", "31aa", "31ab", "31ac", "31ad",
    )  # fmt: skip


@given(st.lists(PACKS, min_size=1, max_size=4))
def test_through_all_dispatches_a_number_means_one_page(packs):
    kept, meaning = None, {}
    for front, papers in packs:
        numbers = page_numbers(front, papers, kept)
        assert len(numbers.front) == front
        told = [(("front", place), each) for place, each in enumerate(numbers.front)]
        for (number, pages), of_paper in zip(papers, numbers.papers, strict=True):
            assert len(of_paper) == pages
            told += [((number, place), each) for place, each in enumerate(of_paper)]
        assert len({each for _, each in told}) == len(told)
        for page, each in told:
            assert meaning.setdefault(each, page) == page
        assert (kept is None) <= numbers.plain
        kept = numbers.kept
