"""Figures of others: the same number in many spellings, and what stands in place of one."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.rules.numbers_in_text import (
    Amount,
    AmountKind,
    DecimalSign,
    FigureFault,
    NoFigureError,
    read_amount,
)

BELOW_FIVE = Amount(AmountKind.SMALL, Decimal(5))
AUTO, COMMA, POINT = DecimalSign.AUTO, DecimalSign.COMMA, DecimalSign.POINT


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        (
            "1234,5|1 234,5|1\N{NO-BREAK SPACE}234,5|1.234,5|1,234.5|1'234,5|+1234,5|1234,50",
            "1234.5",
        ),
        ("12|12 %|12%|12 st|12 procent|12 elever|012|12,0", "12"),
        ("3,2 st|3.2|3,20", "3.2"),
        ("-3|\N{MINUS SIGN}3|–3|- 3", "-3"),
        ("0|00|0,0", "0"),
        (",5|.5|0.5", "0.5"),
        ("1 234 567|1.234.567|1234567", "1234567"),
        ("0.125|0,125", "0.125"),
        ("5.|5,", "5"),
        ("1234.567", "1234.567"),
    ],
)
def test_one_number_in_many_forms(texts, number):
    for text in texts.split("|"):
        assert read_amount(f" {text} ") == Amount(AmountKind.NUMBER, Decimal(number)), text


@pytest.mark.parametrize(
    ("texts", "amount"),
    [
        ("<5|< 5|färre än 5|Mindre än 5 st|under 5|1–4|1-4|0–4|≤4|högst 4", BELOW_FIVE),
        ("litet underlag|för få", Amount(AmountKind.SMALL)),
        ("|-|–|..|.|…|saknas|Uppgift saknas|#N/A|#SAKNAS!", Amount(AmountKind.MISSING)),
        ("x|X|sekretess|SEKR.", Amount(AmountKind.SECRET)),
    ],
)  # fmt: skip
def test_what_stands_in_place_of_a_number_is_never_nought(texts, amount):
    for text in texts.split("|"):
        assert read_amount(text) == amount, text


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("ca 12", FigureFault.NO_NUMBER),
        ("hej", FigureFault.NO_NUMBER),
        ("12 (5)", FigureFault.NO_NUMBER),
        ("1 23", FigureFault.NO_NUMBER),
        ("1,5,6", FigureFault.NO_NUMBER),
        ("1234 567", FigureFault.NO_NUMBER),
        ("2026-01", FigureFault.NO_NUMBER),
        ("#DIV/0!", FigureFault.NO_NUMBER),
        ("12*", FigureFault.UNKNOWN_UNIT),
        ("12 äpplen", FigureFault.UNKNOWN_UNIT),
        ("<5 äpplen", FigureFault.UNKNOWN_UNIT),
        ("1.234", FigureFault.EITHER_WAY),
        ("1234567890123456", FigureFault.TOO_LONG),
        ("1" * 61, FigureFault.TOO_LONG),
    ],
)
def test_what_is_no_figure_is_refused_with_the_reason(text, fault):
    with pytest.raises(NoFigureError) as refused:
        read_amount(text)
    assert refused.value.fault is fault


def test_the_sign_of_decimals_can_be_told():
    assert read_amount("1.234", COMMA).number == 1234
    assert read_amount("1.234", POINT).number == Decimal("1.234")
    assert read_amount("1,234", POINT).number == 1234
    assert read_amount("1,234", COMMA).number == Decimal("1.234")


@given(st.decimals(-(10**9), 10**9, places=2))
def test_a_number_is_read_as_it_is_printed_in_swedish(number):
    printed = f"{number:,.2f}".replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")
    assert read_amount(printed).number == number
    assert read_amount(f"{number:,.2f}", POINT).number == number


@given(st.text(max_size=70) | st.from_regex(r"[-0-9,. <%x]{1,20}", fullmatch=True))
def test_any_text_is_an_amount_or_refused(text):
    for sign in DecimalSign:
        try:
            amount = read_amount(text, sign)
        except NoFigureError:
            continue
        assert (amount.number is not None) or amount.kind is not AmountKind.NUMBER
