"""Public copies: nothing secret in any byte of them, and a leak stops the export."""

import io
import zlib
from contextlib import suppress
from dataclasses import replace
from datetime import date
from uuid import UUID

import pikepdf
import pytest

from est_desktop.documents.leaks import find_leaks, needles
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.public import (
    public_minutes_pdf,
    public_summons_pdf,
    refuse_leaks,
)
from est_desktop.documents.summons import summons_pdf
from est_desktop.errors import LeakError
from est_desktop.model.enums import InformationClass
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.minutes import DecisionText, MeasureLine
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import Paper
from est_desktop.rules.public_copy import public_minutes
from tests.documents import views
from tests.documents.reading import Document

MARK = Secrecy("18 kap. 1 §", date(2026, 11, 23), "Norrköpings kommun, kommunstyrelsen")
CANARY = "kanariegul"


def english(text):
    return text


@pytest.fixture
def secret_minutes():
    """Minutes with a word that begins with the canary in every place that can be secret."""
    view = views.minutes()
    first, second, *rest = view.items
    whole = replace(
        first, secrecy=MARK, public_title="Lägesbild", title=f"{CANARY}rubrik",
        presenter=f"{CANARY}föredragande", case_number=f"{CANARY}dnr", areas=(f"{CANARY}område",),
        notes=(Block(BlockKind.PARAGRAPH, (Run(f"Det som {CANARY}text sade."),)),),
        decisions=(DecisionText((f"{CANARY}beslut",), f"{CANARY}ansvar", None, no_action=False,
                                send_to=f"{CANARY}mottagare"),),
        measures=(MeasureLine("Å26-77", f"{CANARY}åtgärd", f"{CANARY}vem", None),),
        papers=(Paper(1, f"{CANARY}bilaga", first.number),),
    )  # fmt: skip
    parts = replace(
        second,
        notes=(Block(BlockKind.BULLET, (Run("Öppet. "), Run(f"{CANARY}stycke", secret=True))),),
        decisions=(DecisionText((f"{CANARY}delbeslut",), "", None, no_action=False, send_to="",
                                secrecy=MARK),),
        measures=(MeasureLine("Å26-78", f"{CANARY}delåtgärd", "", None, MARK),),
        papers=(Paper(2, f"{CANARY}delbilaga", second.number, MARK),),
        secrecy=replace(MARK, whole=False),
    )  # fmt: skip
    items = (whole, parts, *rest)
    return replace(
        view,
        items=items,
        papers=tuple(paper for item in items for paper in item.papers),
        information_class=InformationClass.K3,
    )


def every_byte(pdf):
    """Yield the file as it is, and all its streams and strings, however they are packed."""
    yield pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_bytes()
    at = 0
    while (at := pdf.find(b"stream\n", at)) >= 0:
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(pdf[at + 7 :])
        at += 7


def holds(pdf, word):
    coded = "".join(f"\x00{letter}" for letter in word).encode("latin-1", "replace")
    forms = (word.encode(), word.encode("latin-1", "replace"), word.encode("utf-16-be"), coded)
    return any(form in data for data in every_byte(pdf) for form in forms) or (
        word in Document(pdf).text.replace("\n", "")
    )


def test_no_byte_of_a_public_copy_holds_the_canary(secret_minutes):
    pdf = public_minutes_pdf(secret_minutes, [f"{CANARY}anteckning"], english)
    assert not holds(pdf, CANARY)
    assert holds(minutes_pdf(secret_minutes, english), CANARY)


def test_the_public_copy_says_that_it_is_one_and_what_is_left_out(secret_minutes):
    text = Document(public_minutes_pdf(secret_minutes, [], english)).text
    assert "Public copy" in text
    assert "Lägesbild" in text
    assert text.replace("\xa0", " ").count("[Uppgift borttagen – OSL 18 kap. 1 §]") >= 5
    assert "K3" not in text


def test_the_internal_copy_is_marked_in_text_and_head_of_the_pages_that_bear_it(secret_minutes):
    reading = Document(minutes_pdf(secret_minutes, english))
    text = reading.text.replace("\xa0", " ")
    assert "Offentlighets- och sekretesslagen (2009:400) 18 kap. 1 §" in text
    assert "K3 betydande" in text
    heads = [reading.artifacts(page).replace("\xa0", " ") for page in range(len(reading.pages))]
    marked = ["SEKRETESS OSL 18 kap. 1 §" in head for head in heads]
    assert any(marked)
    plain = Document(minutes_pdf(views.minutes(), english)).text
    assert "SEKRETESS" not in plain


def test_the_contents_of_the_internal_copy_bear_the_mark_of_a_secret_title():
    view = views.minutes(20)
    *first, last = view.items
    whole = replace(view, items=(*first, replace(last, secrecy=MARK)))
    for secrecy, marked in ((MARK, True), (replace(MARK, whole=False), False)):
        items = (*first, replace(last, secrecy=secrecy))
        reading = Document(minutes_pdf(replace(whole, items=items), english))
        assert ("SEKRETESS" in reading.artifacts(0)) is marked
        assert "SEKRETESS" in reading.artifacts(len(reading.pages) - 2) + reading.artifacts(
            len(reading.pages) - 1
        )


def test_a_secret_summons_has_its_public_copy():
    view = views.summons()
    items = (replace(view.items[0], secrecy=MARK, title=f"{CANARY}rubrik"), *view.items[1:])
    whole = replace(view, items=items)
    assert not holds(public_summons_pdf(whole, [], english), CANARY)
    assert holds(summons_pdf(whole, english), CANARY)


def test_equal_data_gives_equal_public_bytes(secret_minutes):
    first, second = (public_minutes_pdf(secret_minutes, [], english) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("place", ["page", "title", "metadata", "attachment", "name", "bookmark"])
def test_a_leak_is_found_wherever_it_is(secret_minutes, place):
    public = public_minutes(secret_minutes)
    leaking = {
        "page": lambda view: replace(view, place=f"Salen {CANARY}text"),
        "bookmark": lambda view: replace(
            view, items=(replace(view.items[0], title=f"{CANARY}text"), *view.items[1:])
        ),
    }.get(place, lambda view: view)
    pdf = minutes_pdf(leaking(public), english)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        if place == "title":
            opened.docinfo["/Title"] = f"Om {CANARY}text"
        elif place == "metadata":
            with opened.open_metadata() as meta:
                meta["dc:rights"] = f"{CANARY}text"
        elif place == "attachment":
            opened.attachments["a.txt"] = f"i en fil: {CANARY}text".encode()
        elif place == "name":
            opened.attachments[f"{CANARY}text.txt"] = b"hej"
        out = io.BytesIO()
        opened.save(out, compress_streams=True)
    with pytest.raises(LeakError) as caught:
        refuse_leaks(out.getvalue(), secret_minutes, public, [], [english("Minutes")])
    assert f"{CANARY}text" in caught.value.places


def test_common_words_are_no_leak_but_a_row_of_them_is():
    allowed = ["Polisen kommer till skolan", "Vi ses på torget i dag", "och sedan"]
    assert needles(["torget", "i dag"], allowed).empty
    assert "polisen ses på skolan" in needles(["Polisen ses på skolan"], allowed).rows


def test_in_others_papers_only_long_rows_and_names_count():
    secret = "Polisen planerar en insats mot källaren på fredag kväll, ABC123 och 19121212-1212"
    sought = needles([secret], ["Allmän text"]).among_strangers()
    assert sought.words == {"abc123", "19121212-1212", "19121212"}
    assert "polisen planerar en insats mot källaren på" in sought.rows
    assert all(len(row.split()) == 7 for row in sought.rows)


def test_short_words_and_months_are_not_searched_for():
    assert needles(["12 november", "på", "fredagen"], []).empty


def test_with_nothing_secret_nothing_is_searched():
    assert find_leaks(b"", needles([], [])) == ()


def test_the_view_of_a_meeting_without_secrets_is_printed_whole():
    view = views.minutes()
    assert public_minutes(view).items == view.items
    assert isinstance(view.meeting_id, UUID)


def test_the_internal_copy_prints_a_passage_in_a_point_without_its_signs():
    view = views.minutes(1)
    point = f"Samrådet enas om att larma ⟦{CANARY}porten⟧."
    decision = DecisionText((point,), "", None, no_action=False, send_to="")
    measure = MeasureLine("Å26-01", f"Larma ⟦{CANARY}dörren⟧", "", None)
    item = replace(view.items[0], decisions=(decision,), measures=(measure,))
    whole = replace(view, items=(item,))
    text = Document(minutes_pdf(whole, english)).text
    assert f"larma {CANARY}porten." in text
    assert "⟦" not in text
    assert not holds(public_minutes_pdf(whole, [], english), CANARY)
