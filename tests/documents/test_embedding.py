"""Files inside a document: found by name, whole, and told what they are."""

import hashlib
from dataclasses import replace

import pikepdf
import pytest

from est_desktop.documents.minutes import minutes_pdf
from tests.documents import golden, views
from tests.documents.reading import Document


@pytest.fixture(scope="module")
def document():
    return Document(golden.minutes_with_files())


def test_what_comes_out_is_what_went_in(document, tmp_path):
    file = tmp_path / "m.pdf"
    file.write_bytes(document.data)
    with pikepdf.open(file) as pdf:
        found = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
    assert found == {
        "händelser per månad.csv": golden.EMBEDDED[0].data,
        "Minnesanteckningar.docx": golden.EMBEDDED[1].data,
        "plan.pdf": golden.EMBEDDED[2].data,
        "plan (2).pdf": golden.EMBEDDED[3].data,
    }


def test_each_says_what_it_is_to_the_document(document):
    specs = [each.get_object() for each in document.root["/AF"]]
    assert [spec["/AFRelationship"] for spec in specs] == [
        "/Data", "/Source", "/Supplement", "/Supplement",
    ]  # fmt: skip
    assert specs[0]["/UF"] == specs[0]["/F"] == "händelser per månad.csv"
    assert specs[0]["/Desc"] == "Händelser per månad, underlag till § 75"
    content = specs[0]["/EF"]["/F"].get_object()
    assert content["/Subtype"] == "/text/csv"
    assert content["/Params"]["/Size"] == len(golden.EMBEDDED[0].data)
    assert content["/Params"]["/ModDate"] == "D:20261031000000Z"
    checksum = hashlib.md5(golden.EMBEDDED[0].data).digest()
    assert content["/Params"]["/CheckSum"].original_bytes == checksum


def test_the_list_of_names_is_sorted_as_readers_search_it(document):
    keys = document.root["/Names"]["/EmbeddedFiles"]["/Names"][::2]
    written = [key.original_bytes for key in keys]
    assert written == sorted(written)


def test_with_files_the_claim_is_the_third_part_of_the_standard(document):
    packet = document.root["/Metadata"].get_data().decode("utf-8")
    assert "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in packet


def test_without_files_there_is_no_trace_of_them():
    document = Document(minutes_pdf(views.minutes(1), str, embedded=()))
    assert not {"/AF", "/Names"} & document.root.keys()
    assert b"<pdfaid:part>2</pdfaid:part>" in document.data


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\rå\\fil.txt", "C_rå_fil.txt"),
        ("", "fil"),
        ("\x00\u202e", "fil"),
        ("(a)\\", "(a)_"),
    ],
)
def test_a_name_is_never_a_path(name, kept):
    odd = replace(golden.EMBEDDED[0], name=name, description="\x00\ud800 (", mime="text/x y#/å")
    document = Document(minutes_pdf(views.minutes(1), str, embedded=[odd]))
    assert document.root["/AF"][0]["/UF"] == kept
    content = document.root["/AF"][0]["/EF"]["/F"].get_object()
    assert content["/Subtype"] == "/application/octet-stream"
