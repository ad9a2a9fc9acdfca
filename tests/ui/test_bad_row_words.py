"""Each reason why a row cannot be taken in is told in words of its own, with its place."""

import pytest

from est_desktop.exchange.rows import BadRow, Reason
from est_desktop.ui.bad_row_words import bad_row_text, column_name, reason_text


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("value", ["Hagby", ""])
def test_every_reason_has_a_sentence(reason, value):
    told = reason_text(BadRow(12, 0, value, reason))
    assert told[0].isupper()
    assert told.endswith(".")
    assert "{" not in told
    assert value in told or reason in (Reason.NO_NAME, Reason.NOT_KEPT)


def test_no_two_reasons_are_told_alike():
    assert len({reason_text(BadRow(1, 0, "x", reason)) for reason in Reason}) == len(Reason)


def test_place_and_nearest_names_are_told():
    bad = BadRow(1200, 0, "Hagby", Reason.UNKNOWN_NAME, ("Hageby", "Haga"))
    told = bad_row_text(bad, ("Område",)).replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith("Row 1 200, Område: Hagby")
    assert "Hageby och Haga" in told
    assert bad_row_text(BadRow(3, -1, "x", Reason.NO_PERIOD), ()).startswith("Row 3: ")


def test_a_column_without_heading_is_called_as_the_spreadsheet_program_calls_it():
    assert [column_name(at, ("", "Antal")) for at in (0, 1, 25, 26, 701, 702)] == [
        "column A", "Antal", "column Z", "column AA", "column ZZ", "column AAA",
    ]  # fmt: skip
