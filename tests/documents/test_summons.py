"""The summons (kallelse): who is called where and when, to what, and with which papers."""

import io
from dataclasses import replace
from datetime import datetime

import pytest
from PIL import Image

from est_desktop.documents.summons import summons_pdf
from est_desktop.documents.wording import proposal
from tests.documents import views
from tests.documents.reading import check


@pytest.fixture
def read(tr):
    return lambda view: check(summons_pdf(view, tr))


def picture(mode="RGB", kind="PNG", size=(200, 60)):
    made = io.BytesIO()
    Image.new("RGB", size, "#12335c").convert(mode).save(made, kind)
    return made.getvalue()


def with_logo(data):
    view = views.summons(2)
    return replace(view, letterhead=replace(view.letterhead, logo=data, logo_text="Ek och våg"))


def test_the_parts_come_in_their_order(read):
    text = read(views.summons(6)).text
    places = [
        text.index(part)
        for part in (
            "Norrköpings kommun",
            "Kallelse och dagordning",
            "Chefssamråd 2026:8",
            "Chefssamråd kallas till möte måndagen den 23\u00a0november 2026.",
            "Rådhuset, sal Eken",
            "KS 2026/0456",
            "Deltagare",
            "Socialdirektör (has announced absence)",
            "Agenda",
            "Klockslagen är ungefärliga.",
            "Öppnande, närvaro och dagordning",
            "Förslag till beslut",
            "Samrådet enas om att godkänna den gemensamma planen",
            "Bilaga\u00a01 och 2",
            "Bilageförteckning",
            "Please announce absence to the secretary by fredagen den 20\u00a0november 2026.",
            "Norrköping, 16\u00a0november 2026",
        )
    ]
    assert places == sorted(places)


def test_items_have_number_time_and_length_and_pauses_no_number(read):
    document = read(views.summons(6))
    rows = [[kid.text.strip() for kid in row.kids] for row in document.find("TR")]
    opening = next(
        row for row in rows if "Öppnande" in row[2:3] or (row[0] == "1" and len(row) == 4)
    )
    assert opening[:2] == ["1", "09.00"]
    assert opening[3] == "15 min"
    pause = next(row for row in rows if len(row) == 4 and row[2] == "Paus")
    assert pause[0] == ""
    assert any(row[0] == "4.1" for row in rows)


def test_a_row_is_headed_by_its_number(read):
    document = read(views.summons(2))
    headers = [node for node in document.find("TH") if node.attributes.get("/Scope") == "/Row"]
    assert {"1", "2"} <= {node.text.strip() for node in headers}


def test_no_internal_note_can_be_printed():
    assert "internal_note" not in views.SummonsItem.__slots__


@pytest.mark.parametrize(
    ("points", "printed"),
    [
        (("Godkänna planen.",), ("", ("Samrådet enas om att godkänna planen.",))),
        (("EST-rapporten läggs fram.",), ("", ("Samrådet enas om att EST-rapporten läggs fram.",))),
        (("Samrådet noterar.",), ("", ("Samrådet noterar.",))),
        (("anta planen", "följa upp"), ("Samrådet enas om att", ("anta planen", "följa upp"))),
    ],
)
def test_a_proposal_is_a_sentence_or_a_list_behind_its_lead(points, printed):
    assert proposal("Samrådet enas om att", points) == printed


def test_a_meeting_over_two_days_tells_both(read):
    text = read(replace(views.summons(1), ends_at=datetime(2026, 11, 24, 12, 0))).text
    assert "Måndag 23\u00a0november 2026 – tisdag 24\u00a0november 2026" in text


def test_a_logo_is_a_figure_with_a_text(read):
    document = read(with_logo(picture()))
    [figure] = document.find("Figure")
    assert figure.entries["/Alt"] == "Ek och våg"
    assert figure.attributes["/BBox"]


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGBA", "PNG"), ("P", "PNG"), ("1", "PNG"), ("L", "JPEG"), ("CMYK", "JPEG")],
)
def test_any_usual_picture_can_be_the_logo(mode, kind, read):
    assert read(with_logo(picture(mode, kind))).find("Figure")


@pytest.mark.parametrize("data", [b"no picture", picture()[:120]])
def test_a_broken_logo_does_not_stop_the_summons(data, read):
    document = read(with_logo(data))
    assert not document.find("Figure")
    assert "Norrköpings kommun" in document.text


def test_a_huge_logo_is_made_smaller(tr):
    assert len(summons_pdf(with_logo(picture(size=(4000, 3000))), tr)) < 400_000


def test_an_item_longer_than_a_page_goes_on_overleaf(read):
    view = views.summons(3)
    typed = " ".join(views.SENTENCES * 40)
    long = replace(view.items[1], background=(views.paragraph(typed),))
    document = read(replace(view, items=(view.items[0], long, view.items[2])))
    assert typed in [t.replace("\u00a0", " ").replace("\u00ad", "") for t in document.texts("P")]


@pytest.mark.parametrize("count", [0, 1, 12, 100, 1000])
def test_any_number_of_items_is_printed(count, tr):
    data = summons_pdf(views.summons(count), tr)
    if count <= 100:
        check(data)


def test_a_summons_to_nothing_is_still_a_summons(read):
    view = replace(views.summons(0), letterhead=views.Letterhead(), title="", body="", place="",
                   chair="", secretary="", case_number="", parties=(), papers=(),
                   reply_by=None)  # fmt: skip
    assert read(view).texts("H1") == ["Kallelse och dagordning"]
