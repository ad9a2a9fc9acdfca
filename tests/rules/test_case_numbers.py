"""Case numbers and the pattern they are compared with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.case_numbers import example, fits


@pytest.mark.parametrize(
    ("case_number", "pattern"),
    [
        ("KS 2026/0412", "KS ####/####"),
        ("KS 2026/7", "KS ####/*"),
        ("ks 2026/412", "KS ####/*"),
        ("  KS  2026/412 ", "KS ####/*"),
        ("KS\N{NO-BREAK SPACE}2026/412", "KS ####/*"),
        ("KS-612/2008", "KS-*/####"),
        ("", "KS ####/*"),
        ("whatever", ""),
        ("1.2.3", "#.#.#"),
    ],
)
def test_what_fits(case_number, pattern):
    assert fits(case_number, pattern)


@pytest.mark.parametrize(
    ("case_number", "pattern"),
    [
        ("KS 2026-412", "KS ####/*"),
        ("KS 26/412", "KS ####/*"),
        ("KS 2026/", "KS ####/*"),
        ("BUN 2026/412", "KS ####/*"),
        ("KS 2026/412 dpl 7", "KS ####/*"),
        ("1x2", "#.#"),
    ],
)
def test_what_does_not_fit(case_number, pattern):
    assert not fits(case_number, pattern)


@pytest.mark.parametrize(
    ("pattern", "told"),
    [("KS ####/####", "KS 2026/1234"), ("KS ####/*", "KS 2026/123"), ("#-##", "1-23"), ("", "")],
)
def test_an_example_of_a_pattern(pattern, told):
    assert example(pattern, 2026) == told


@given(st.text(alphabet="KSDnr #*/-.:", max_size=30))
def test_the_example_always_fits(pattern):
    assert fits(example(pattern, 2026), pattern)
