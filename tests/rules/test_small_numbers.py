"""Nobody can compute back what a public copy leaves out."""

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.small_numbers import Equation, to_hide


def test_a_large_table_is_told_as_it_is():
    assert to_hide({"sum": 20, "a": 8, "b": 12}, [Equation("sum", ("a", "b"))]) == frozenset()


def test_a_small_number_takes_the_next_smallest_with_it():
    sums = [Equation("sum", ("a", "b", "c"))]
    assert to_hide({"sum": 30, "a": 3, "b": 20, "c": 7}, sums) == {"a", "c"}


def test_a_sum_of_one_part_hides_with_it():
    assert to_hide({"sum": 3, "a": 3}, [Equation("sum", ("a",))]) == {"sum", "a"}


def test_two_small_numbers_that_make_a_small_sum_take_a_third():
    sums = [Equation("sum", ("a", "b", "c"))]
    assert to_hide({"sum": 22, "a": 1, "b": 1, "c": 20}, sums) == {"a", "b", "c"}


def test_parts_are_left_out_before_sums():
    sums = [Equation("all", ("sum", "d", "e")), Equation("sum", ("a", "b"))]
    assert to_hide({"all": 44, "sum": 11, "d": 3, "e": 30, "a": 5, "b": 6}, sums) == {"d", "e"}


def test_a_sum_that_is_left_out_is_not_given_away_by_its_parts():
    sums = [Equation("all", ("sum", "d")), Equation("sum", ("a", "b")), Equation("all", ("x", "y"))]
    values = {"all": 14, "sum": 11, "d": 3, "a": 5, "b": 6, "x": 7, "y": 7}
    hidden = to_hide(values, sums)
    assert "d" in hidden
    assert {"all", "sum"} & hidden
    for each in sums:
        assert len(hidden & {each.total, *each.parts}) != 1


def test_a_missing_part_counts_for_nothing():
    assert to_hide({"sum": 3, "a": 3}, [Equation("sum", ("a", "gone"))]) == {"sum", "a"}
    assert to_hide({"a": 7}, [Equation("gone", ("a",))]) == frozenset()


@given(st.lists(st.lists(st.integers(0, 12), min_size=3, max_size=3), min_size=2, max_size=4))
def test_no_small_number_follows_from_the_rest_of_a_table_with_sums(rows):
    values, sums = table(rows)
    hidden = to_hide(values, sums)
    assert {key for key, value in values.items() if value < 5} <= hidden
    for each in sums:
        out = [part for part in each.parts if part in hidden]
        if each.total not in hidden:
            assert len(out) != 1
            assert not out or sum(values[part] for part in out) >= 5
        else:
            assert out
    for key in hidden:
        assert is_free(sums, hidden, key)


def table(rows):
    """Return the numbers of a table with the sums of its rows and columns, and those sums."""
    values = {("cell", r, c): n for r, row in enumerate(rows) for c, n in enumerate(row)}
    values |= {("row", r): sum(row) for r, row in enumerate(rows)}
    values |= {("column", c): sum(row[c] for row in rows) for c in range(3)}
    values["all"] = sum(map(sum, rows))
    lines = range(len(rows))
    sums = [Equation(("row", r), tuple(("cell", r, c) for c in range(3))) for r in lines]
    sums += [Equation(("column", c), tuple(("cell", r, c) for r in lines)) for c in range(3)]
    sums += [Equation("all", tuple(("row", r) for r in lines))]
    sums += [Equation("all", tuple(("column", c) for c in range(3)))]
    return values, sums


def is_free(sums, hidden, key):
    """Tell whether a number does not follow from the sums: its own row would add to their rank."""
    order = sorted(hidden, key=str)
    matrix = [
        [(k in each.parts) - (k == each.total) for k in order]
        for each in sums
        if hidden & {each.total, *each.parts}
    ]
    unit = [int(k == key) for k in order]
    return rank([*matrix, unit]) > rank(matrix)


def rank(matrix):
    prime, rows, found = 1_000_003, [list(row) for row in matrix], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((i for i in range(found, len(rows)) if rows[i][column] % prime), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        inverse = pow(rows[found][column], -1, prime)
        for i in range(found + 1, len(rows)):
            factor = rows[i][column] * inverse % prime
            rows[i] = [(a - factor * b) % prime for a, b in zip(rows[i], rows[found], strict=True)]
        found += 1
    return found
