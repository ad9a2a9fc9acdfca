"""The minutes (minnesanteckningar): everything in its place, read aloud in the right order."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.styles import NAVY, operands
from est_desktop.model.enums import Presence
from est_desktop.model.rich_text import Run
from tests.documents import views
from tests.documents.reading import check

ODD = (
    "<b>&amp;</b> {x} %s \\( ) 😀 中文 محمد שלום Дмитрий Nguyễn \x00\x07\u2028ny rad\u2029"
    "\tflik \ue000 \ud800 kom\u00admun ☎ \u202e"
)


@pytest.fixture
def read(tr):
    return lambda view: check(minutes_pdf(view, tr))


def item(view, **changes):
    return replace(view, items=(replace(view.items[0], **changes), *view.items[1:]))


def test_the_parts_come_in_their_order(read):
    document = read(views.minutes(3))
    text = document.text
    places = [
        text.index(part)
        for part in (
            "Norrköpings kommun",
            "Minnesanteckningar",
            "Chefssamråd 2026:8",
            "Måndag 23\u00a0november 2026",
            "kl.\u00a009.00–11.30",
            "§§\u00a073–75",
            "Deltagare",
            "Närvarande",
            "Ersättare",
            "Anmält förhinder",
            "Frånvarande",
            "Adjungerade",
            "§\u00a073\u00a0",
            "Beslut",
            "§\u00a074\u00a0",
            "§\u00a075\u00a0",
            "Bilageförteckning",
            "Approved",
        )
    ]
    assert places == sorted(places)


def test_each_paragraph_is_a_section_with_its_heading_and_a_bookmark(read):
    document = read(views.minutes(3))
    headings = document.texts("H2")
    assert headings[1].startswith("§\u00a073\u00a0 Öppnande")
    titles = [mark.title for mark in document.reader.outline]
    assert titles[1].startswith("§\u00a073 Öppnande")
    assert titles[-1] == "Bilageförteckning"


def test_who_took_part_is_told_with_role_deputy_and_part_of_the_meeting(read):
    text = read(views.minutes(1)).text
    assert "Säkerhetschef (t.o.m. punkt\u00a05)" in text
    assert "Enhetschef fältgrupp och ungdom (för socialdirektören)" in text
    assert "Representant för nattvandring (fr.o.m. punkt\u00a03)" in text


def test_attendance_that_nobody_recorded_is_said_to_be_so(read):
    view = views.minutes(1)
    party = view.parties[0]
    person = replace(party.people[0], presence=Presence.EXPECTED)
    text = read(replace(view, parties=(replace(party, people=(person,)),))).text
    assert "Attendance not recorded" in text
    assert "Närvarande" not in text


def test_a_decision_tells_who_does_it_when_and_who_is_told(read):
    text = read(views.minutes(1)).text
    assert "Ansvarig:\u00a0Räddningstjänsten Östra Götaland, räddningschef" in text
    assert "Klart\u00a0senast:\u00a014\u00a0december 2026" in text
    assert "Skickas\u00a0till:\u00a0lokalpolisområdeschefen" in text


def test_a_decision_that_needs_nothing_says_so(read):
    view = views.minutes(3)
    assert "Ingen åtgärd." in read(replace(view, items=view.items[2:])).text


def test_sub_items_stand_inside_their_paragraph(read):
    view = views.minutes(2)
    sub = replace(view.items[1], level=1, paragraph_no=None, number="1.1")
    document = read(replace(view, items=(view.items[0], sub, view.items[1])))
    assert [text[:5] for text in document.texts("H3") if text[0].isdigit()] == ["1.1\u00a0 "]
    sections = [node for node in document.tree.kids if node.tag == "Sect"]
    inside = [
        [n.tag for n in section.walk() if n.tag in ("H2", "H3", "H4")] for section in sections
    ]
    assert ["H2", "H3", "H3", "H4"] in inside


def test_a_level_without_its_item_does_not_break_the_order_of_headings(read):
    view = views.minutes(2)
    read(item(view, level=2, paragraph_no=None, number="0.0.1"))


def test_bold_italic_lists_and_addresses_are_kept(read):
    notes = (
        views.paragraph("Se ", Run("planen", bold=True), ", ", Run("noga", italic=True), "."),
        views.paragraph("Läs på https://exempelkommun.example/plan, sidan 4."),
        views.numbered("ett"),
        views.numbered("två"),
        views.bullet("under", 2),
        views.numbered("tre"),
    )
    document = read(item(views.minutes(1), notes=notes))
    assert "Se planen, noga." in document.texts("P")
    assert document.texts("Link") == ["https://exempelkommun.example/plan"]
    assert "Läs på https://exempelkommun.example/plan, sidan 4." in document.texts("P")
    assert document.texts("Lbl")[:4] == ["1.", "2.", "–", "3."]


def test_words_stay_apart_at_the_ends_of_lines(read):
    typed = " ".join(views.SENTENCES * 4)
    document = read(item(views.minutes(1), notes=(views.paragraph(typed),)))
    heard = [text.replace("\u00a0", " ").replace("\u00ad", "") for text in document.texts("P")]
    assert typed in heard


def test_a_text_over_many_pages_is_one_paragraph(read):
    typed = " ".join(views.SENTENCES * 60)
    document = read(item(views.minutes(1), notes=(views.paragraph(typed),)))
    assert len(document.pages) > 3
    assert typed in [t.replace("\u00a0", " ").replace("\u00ad", "") for t in document.texts("P")]


def test_contents_come_with_long_minutes_only_and_lead_there(read):
    assert not read(views.minutes(12)).find("TOC")
    document = read(views.minutes(13))
    lines = document.texts("TOCI")
    assert len(lines) == 13 + 2
    assert lines[1].startswith("§\u00a073 Öppnande")
    pages = dict(_headings_with_pages(document))
    for line in lines:
        title, _, page = line.rpartition(" ")
        assert pages[title.strip()] == int(page)
    links = [link for page in document.reader.pages for link in page.get("/Annots", [])]
    assert len(links) == len(lines)


def _headings_with_pages(document):
    for node in document.find("H2"):
        yield node.text.replace("\u00a0 ", " ").strip(), node.page + 1


def test_every_page_tells_its_number_and_their_count_outside_the_text(read):
    document = read(views.minutes(8))
    count = len(document.pages)
    for page in range(count):
        assert f"Sida {page + 1} ({count})" in document.artifacts(page)
    assert "Sida" not in document.text


def test_the_head_of_a_table_is_content_once_and_an_artifact_overleaf(read):
    view = replace(views.minutes(1), papers=views.papers(150))
    document = read(view)
    assert sum(node.text.strip() == "Document" for node in document.find("TH")) == 1
    repeated = [
        page for page in range(len(document.pages)) if "Document" in document.artifacts(page)
    ]
    assert len(repeated) >= 3


def test_no_heading_is_the_last_thing_on_a_page(read):
    document = read(views.minutes(60))
    last = dict(document.leaves)
    assert len(last) == len(document.pages)
    for page, mcid in last.items():
        tag = document.reader.get_object(document.owners[page, mcid])["/S"]
        assert tag not in {"/H1", "/H2", "/H3", "/H4", "/Caption"}


@pytest.mark.parametrize("count", [0, 1, 12, 100])
def test_any_number_of_items_is_printed(count, read):
    document = read(views.minutes(count))
    assert sum(text.startswith("§") for text in document.texts("H2")) == count


def test_a_thousand_items_are_printed(tr):
    assert minutes_pdf(views.minutes(1000), tr).endswith(b"%%EOF\n")


def test_what_was_typed_is_printed_as_typed_or_with_a_visible_substitute(read):
    view = item(
        replace(views.minutes(2), title=ODD, place=ODD, chair=ODD),
        title=ODD,
        presenter=ODD,
        notes=(views.paragraph(ODD, Run(ODD, bold=True)), views.bullet(ODD, 3)),
    )
    document = read(view)
    assert "<b>&amp;</b> {x} %s \\( ) □ □□ محمد שלום Дмитрий Nguyễn" in document.text
    spans = {node.entries["/ActualText"] for node in document.find("Span")}
    assert spans == {"😀", "中文"}


@pytest.mark.parametrize("title", ["W" * 10_000, "ord " * 2500, "x\n" * 300])
def test_a_title_of_ten_thousand_characters_is_printed_whole(title, read):
    document = read(item(views.minutes(2), title=title))
    heading = document.texts("H2")[1]
    assert len(heading.replace(" ", "")) >= len(title.replace(" ", "").replace("\n", ""))


def test_minutes_of_nothing_are_still_minutes(read):
    view = replace(views.minutes(0), letterhead=views.Letterhead(), title="", body="", place="",
                   chair="", secretary="", case_number="", parties=(), papers=())  # fmt: skip
    assert read(view).texts("H1") == ["Minnesanteckningar"]


def test_headings_and_rules_are_drawn_in_the_organisations_colour():
    view = views.minutes()
    ours, theirs = (
        minutes_pdf(replace(view, letterhead=replace(view.letterhead, colour=colour)), str)
        for colour in ("", "#7A1F2B")
    )
    told = [b"".join(page.get_contents().get_data() for page in PdfReader(io.BytesIO(pdf)).pages)
            for pdf in (ours, theirs)]  # fmt: skip
    assert operands("#7A1F2B").encode() in told[1]
    assert NAVY.encode() in told[0]
    assert NAVY.encode() not in told[1]
