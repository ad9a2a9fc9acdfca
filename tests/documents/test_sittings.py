"""What happened in a meeting, in its minutes; the running order and the follow-up list."""

from dataclasses import replace
from datetime import date

import pytest

from est_desktop.documents.follow_up import follow_up_pdf
from est_desktop.documents.item_state import conflict_sentence, outcome_sentence, state_word
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.running_order import running_order_pdf
from est_desktop.documents.summons import summons_pdf
from est_desktop.model.enums import Outcome
from est_desktop.model.views.onward import GoneOn
from tests.documents import sittings, views
from tests.documents.reading import check, spoken_words

NBSP = "\u00a0"


@pytest.fixture(scope="module")
def told():
    return plain(minutes_pdf(sittings.minutes(), str))


def plain(pdf):
    return " ".join(spoken_words(check(pdf))).replace(NBSP, " ")


def test_minutes_tell_when_the_meeting_was_and_its_breaks(told):
    assert "kl. 09.04–11.42, adjourned kl. 10.10–10.25 och kl. 11.00–11.05" in told


def test_minutes_without_noted_times_tell_the_planned_ones():
    view = replace(sittings.minutes(), opened_at=None, closed_at=None, breaks=())
    assert "kl. 09.00–11.30" in plain(minutes_pdf(view, str))
    view = replace(view, led_by_vice=True, chair="")
    assert "vice chair" not in plain(minutes_pdf(view, str))


def test_minutes_tell_who_led(told):
    assert "Biträdande kommundirektör (vice chair)" in told


def test_minutes_tell_who_came_and_left(told):
    assert "Säkerhetschef (up to item 5, left at 10.40)" in told
    assert "Representant för nattvandring (from item 3, came at 09.20)" in told
    view = sittings.minutes()
    party = view.parties[0]
    both = replace(party.people[0], arrived=view.breaks[0][0], left=view.breaks[1][0])
    view = replace(view, parties=(replace(party, people=(both,)),))
    assert "Kommundirektör (kl. 10.10–11.00)" in plain(minutes_pdf(view, str))


def test_minutes_tell_what_became_of_each_item(told):
    for sentence in (
        "Kommundirektör: conflict of interest, takes no part in the item.",
        "Kommunpolis och räddningschef: conflict of interest, take no part in the item.",
        "The information is noted.",
        "The item is deferred i väntan på polisens yttrande.",
        "Withdrawn",
        "The item is withdrawn.",
        "There was no time for the item. Den tas upp i januari.",
        "Added item",
        "Sent on: 25 november 2026",
    ):
        assert sentence in told


def test_minutes_tell_where_a_deferred_item_went():
    january = GoneOn(None, "Chefssamråd nr 1", date(2027, 1, 18))
    told = outcome_sentence(Outcome.DEFERRED, "i väntan på yttrande", str, january)
    assert told.replace(NBSP, " ") == (
        "The item is deferred to Chefssamråd nr 1 on måndagen den 18 januari 2027 "
        "i väntan på yttrande."
    )
    waits = outcome_sentence(Outcome.DEFERRED, "", str, GoneOn(None, "", None))
    assert waits == "The item is deferred until further notice."


def test_where_it_went_is_told_beside_a_decision():
    view = sittings.minutes()
    item = next(each for each in view.items if each.decisions)
    item = replace(item, outcome=Outcome.DEFERRED, gone_on=GoneOn(None, "", None))
    told = plain(minutes_pdf(replace(view, items=(item,)), str))
    assert "until further notice" in told
    told = plain(minutes_pdf(replace(view, items=(replace(item, gone_on=None),)), str))
    assert "The item is deferred" not in told


@pytest.mark.parametrize(
    ("outcome", "late", "word"),
    [
        (Outcome.OPEN, False, ""),
        (Outcome.AGREED, True, "Added item"),
        (Outcome.WITHDRAWN, True, "Withdrawn"),
    ],
)
def test_an_item_is_called_late_or_withdrawn(outcome, late, word):
    assert state_word(outcome, str, late=late) == word


def test_what_was_agreed_is_told_by_the_decision_alone():
    assert outcome_sentence(Outcome.AGREED, "skäl", str) == ""
    assert conflict_sentence((), str) == ""


def test_the_summons_tells_what_was_withdrawn_without_its_content():
    view = sittings.summons()
    told = plain(summons_pdf(view, str))
    withdrawn = view.items[1]
    assert f"{withdrawn.title} Withdrawn" in told
    assert "Proposed decision" not in told.split("Withdrawn")[1].split(view.items[2].title)[0]
    assert "Added item · " in told


def test_the_running_order_holds_what_the_chair_needs():
    told = plain(running_order_pdf(sittings.running_order(), str))
    for text in (
        "Internal: for the chair and the secretary. Not to be sent out.",
        "Vice chair Biträdande kommundirektör",
        "Socialdirektör, Socialkontoret",
        "at 09.00 (was 09.12–09.27)",
        "at 09.15 (began 09.27)",
        "at 09.30 (now about 09.42)",
        "Fråga räddningschefen om kostnaden.",
        "Samrådet enas om att",
        "Chefssamråd 2026:7 · § 61 · 12 oktober 2026",
        "Samrådet enas om att arbetsgruppen tar fram en plan.",
        "Kommundirektör: conflict of interest",
    ):
        assert text in told, text


def test_a_plain_running_order_has_no_clock_but_the_planned_one():
    view = sittings.running_order()
    item = replace(view.items[0], expected=None, began=None, ended=None, minutes_planned=0)
    view = replace(view, items=(replace(item, proposed_decision=("Godkänna planen.",)),))
    told = plain(running_order_pdf(view, str))
    assert "at 09.00 · Information" in told
    assert "Samrådet enas om att godkänna planen." in told


def test_the_follow_up_list_tells_each_organisation_what_it_has_to_do():
    view = sittings.follow_up()
    told = plain(follow_up_pdf(view, str))
    assert "on 24 november 2026: 60, of which 9 overdue." in told
    for party in view.parties[:-1]:
        assert party.organisation in told
    assert "Nobody answers for these yet" in told
    assert told.count("Overdue") == 9
    assert "SEKRETESS" in told


def test_a_follow_up_list_of_nothing_says_so():
    view = replace(sittings.follow_up(), parties=(), title="")
    told = plain(follow_up_pdf(view, str))
    assert "0, of which 0 overdue" in told


def test_a_decision_under_a_row_without_number_is_called_a_decision():
    view = sittings.follow_up(1)
    (party,) = view.parties
    view = replace(view, parties=(replace(party, rows=(replace(party.rows[0], number=""),)),))
    assert "Decision " + views.SENTENCES[0][:20] in plain(follow_up_pdf(view, str))
