"""Lines to sign on as form fields: found by a signing service, read aloud, and otherwise unseen."""

import pytest

from est_desktop.documents.minutes import minutes_pdf
from tests.documents import golden, views
from tests.documents.reading import Document, check


@pytest.fixture(scope="module")
def document():
    return check(golden.minutes_to_sign())


def fields(document):
    return [each.get_object() for each in document.root["/AcroForm"]["/Fields"]]


def test_there_is_an_empty_field_for_each_who_signs(document):
    assert document.root["/AcroForm"]["/SigFlags"] == 1
    assert [field["/T"] for field in fields(document)] == ["Underskrift1", "Underskrift2"]
    assert {field["/FT"] for field in fields(document)} == {"/Sig"}
    assert not any("/V" in field for field in fields(document))


def test_a_field_says_what_it_is_and_stands_at_its_place_in_the_reading_order(document):
    forms = document.find("Form")
    assert [form.entries["/Alt"] for form in forms] == [field["/TU"] for field in fields(document)]
    assert forms[0].entries["/Alt"] == "Signature: Minutes taken by, Sekreterare i chefssamrådet"
    tags = [(node.tag, node.text) for node in document.tree.walk()][-6:]
    assert [tag for tag, _ in tags] == ["P", "Form", "P", "P", "Form", "P"]


def test_a_field_lies_over_its_line_on_its_page(document):
    page = document.reader.pages[-1]
    for field in fields(document):
        left, bottom, right, top = map(float, field["/Rect"])
        assert field["/P"].get_object() == page
        assert (round(right - left), round(top - bottom)) == (200, 40)
        assert field["/AP"]["/N"]["/BBox"] == [0, 0, 200, 40]
        assert field["/AP"]["/N"].get_data() == b""


def test_a_field_prints_and_is_not_hidden(document):
    assert {field["/F"] for field in fields(document)} == {4}


def test_minutes_have_no_form_unless_they_are_asked_to():
    document = Document(minutes_pdf(views.minutes(3), str))
    assert "/AcroForm" not in document.root
    assert document.find("Form") == []
