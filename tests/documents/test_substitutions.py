"""What no font has is shown, said, and told to the author; what no font shows is never drawn."""

from dataclasses import replace

import pytest

from est_desktop.documents.canvas import Canvas
from est_desktop.documents.fonts import Face, FontFault
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.showing import Ink, line_of
from est_desktop.documents.structure import Structure
from est_desktop.documents.summons import summons_pdf
from est_desktop.model.rich_text import Run
from tests.documents import torture, views
from tests.documents.reading import check
from tests.documents.views import paragraph


def told(make, *arguments):
    found = []
    data = make(*arguments, warn=found.append)
    assert data == make(*arguments)
    check(data)
    return found


def item(view, place, **changes):
    items = list(view.items)
    items[place] = replace(items[place], **changes)
    return replace(view, items=tuple(items))


def test_nothing_is_told_of_what_can_be_printed():
    view = item(views.minutes(2), 0, notes=(paragraph("Łódź, Дмитрий, αβγ, → ☎ ☑ Nguyễn"),))
    assert told(minutes_pdf, view, str) == []


def test_the_place_is_the_nearest_heading():
    view = item(views.minutes(3), 1, title="Lägesbild", notes=(paragraph("snö 😀😀 och 中"),))
    view = item(view, 2, title="Polisen 🎉")
    assert told(minutes_pdf, view, str) == [
        ("§\u00a074 Lägesbild", "😀"),
        ("§\u00a074 Lägesbild", "中"),
        ("§\u00a075 Polisen 🎉", "🎉"),
    ]


def test_a_table_and_a_decision_belong_to_their_item():
    view = views.minutes(5)
    decision = replace(view.items[3].decisions[0], points=("Beslut 中",))
    measure = replace(view.items[3].measures[0], text="Åtgärd 😀")
    view = item(view, 3, decisions=(decision,), measures=(measure,))
    assert [each.character for each in told(minutes_pdf, view, str)] == ["中", "😀"]


def test_the_list_of_contents_says_what_its_substitutes_stand_for():
    view = item(views.minutes(14), 0, title="Snö ☃ och 😀")
    assert told(minutes_pdf, view, str) == [("§\u00a073 Snö ☃ och 😀", "😀")]
    document = check(minutes_pdf(view, str))
    line = document.find("TOCI")[1]
    spans = [node.entries["/ActualText"] for node in line.walk() if node.tag == "Span"]
    assert spans == ["😀"]
    assert line.text.split()[-1].isdigit()


def test_before_the_first_heading_there_is_no_place():
    view = views.summons(1)
    view = replace(view, letterhead=replace(view.letterhead, organisation="Kommunen 😀"))
    assert told(summons_pdf, view, str) == [("", "😀")]


def test_what_only_stands_in_the_foot_is_told_too():
    view = replace(views.minutes(1), body="", title="Möte 中")
    assert [each.character for each in told(minutes_pdf, view, str)] == ["中"]


def test_letters_in_the_wrong_order_are_told_of():
    found = told(minutes_pdf, item(views.minutes(1), 0, notes=(paragraph("till שלום"),)), str)
    assert "".join(each.character for each in found) == "שלום"


def test_a_face_that_only_meets_what_it_lacks_is_in_the_file():
    """A paragraph in italics of nothing but emoji still sets the italic face."""
    view = item(views.minutes(1), 0, notes=(paragraph(Run("😀 中", italic=True)),))
    document = check(minutes_pdf(view, str))
    fonts = document.reader.pages[0]["/Resources"]["/Font"]
    assert "/Italic" in fonts


def canvas():
    made = Canvas(Structure(), (200, 200))
    made.begin_page()
    made.begin_artifact()
    return made


def test_a_character_that_the_font_lacks_is_refused():
    made = canvas()
    made.use(Face.REGULAR, ["中"])
    made.end_artifact()
    with pytest.raises(FontFault):
        made.finish(torture.DETAILS)


@pytest.mark.parametrize("font", ["/Helvetica 12 Tf", "/F1 9.5 Tf", "q /Bold 1 Tf"])
def test_a_font_that_is_not_embedded_is_refused(font):
    made = canvas()
    made.write(line_of(made, "text", Ink(Face.REGULAR, 10, "0 0 0"), (0, 0)))
    made.write(f"BT {font} ET")
    made.end_artifact()
    with pytest.raises(FontFault):
        made.finish(torture.DETAILS)


def test_what_is_in_the_file_is_let_through():
    made = canvas()
    made.write(line_of(made, "text /Helvetica 12 Tf", Ink(Face.ITALIC, 10, "0 0 0"), (0, 0)))
    made.end_artifact()
    assert made.finish(torture.DETAILS).startswith(b"%PDF")
