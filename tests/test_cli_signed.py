"""A paper that was signed by hand comes back: the command line binds the scan to its version."""

# ruff: noqa: F811 - a fixture that comes from another file

import io
import re

import pypdf
import pytest
from PIL import Image

from est_desktop.paths import RESOURCES
from tests.commands import run  # noqa: F401 - a fixture
from tests.documents import golden
from tests.documents.signing import signed

DONE, REFUSED = 0, 3
MEETING = ("--meeting", "2026:8")
CODE = re.compile(r"Kontrollkod\s(\w{4}-\w{4})")

if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


@pytest.fixture
def est(run, tmp_path):
    """Run a command on sample content in a folder of its own; a meeting in it was held."""
    est = lambda *arguments: run("--data-dir", tmp_path, *arguments)  # noqa: E731
    est("demo")
    assert est("send", *MEETING, "-o", tmp_path / "ut")[0] == DONE
    assert est("hold", *MEETING)[0] == DONE
    return est


@pytest.fixture
def approve(est, tmp_path):
    def approve():
        file = tmp_path / "godkänt.pdf"
        assert est("approve", *MEETING, "-o", file)[0] == DONE
        return file

    return approve


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "skanning.jpg"
    out = io.BytesIO()
    Image.new("RGB", (80, 110), "white").save(out, "JPEG")
    path.write_bytes(out.getvalue())
    return path


def code_of(file):
    pages = [page.extract_text() for page in pypdf.PdfReader(file).pages]
    found = {match for text in pages for match in CODE.findall(text)}
    assert all(CODE.search(text) for text in pages)
    (code,) = found
    return code


def test_a_scan_with_text_is_bound_by_itself(est, approve, tmp_path):
    code = code_of(approve())
    sheet = tmp_path / "justeringsblad.pdf"
    assert est("export", "approval-sheet", *MEETING, "-o", sheet)[0] == DONE
    assert code_of(sheet) == code
    ended, told, _ = est("take-signed", sheet)
    assert ended == DONE
    assert told.startswith("Undertecknat på papper och skannat: ")
    assert told.rstrip().endswith("version 1 av minnesanteckningarna")


def test_a_picture_needs_the_code_from_the_paper(est, approve, photo):
    code = code_of(approve())
    ended, _, complaint = est("take-signed", photo)
    assert ended == REFUSED
    assert complaint.startswith("Ingen kontrollkod hittades i skanning.jpg")
    ended, _, complaint = est("take-signed", photo, "--code", code[:-1])
    assert complaint.startswith(f"{code[:-1]} är ingen kontrollkod. Något tecken är fel")
    assert est("take-signed", photo, "--code", code.lower(), *MEETING)[0] == DONE


def test_a_code_of_another_version_is_refused_and_told_of(est, approve, photo):
    first = code_of(approve())
    est("reopen", *MEETING, "--reason", "Fel datum")
    ended, _, complaint = est("take-signed", photo, "--code", first, *MEETING)
    assert ended == REFUSED
    assert complaint.startswith("Minnesanteckningarna är inte godkända")
    assert code_of(approve()) != first
    ended, _, complaint = est("take-signed", photo, "--code", first, *MEETING)
    assert ended == REFUSED
    assert f"Kontrollkoden {first} hör till version 1 av minnesanteckningarna från" in complaint
    assert "inte till version 2" in complaint


def test_a_file_with_signatures_is_bound_by_them(est, tmp_path):
    to_sign = tmp_path / "skriv under.pdf"
    assert est("export", "minutes", *MEETING, "--signature-fields", "-o", to_sign)[0] == DONE
    back = tmp_path / "underskriven.pdf"
    back.write_bytes(signed(to_sign.read_bytes(), "Ordföranden (prov)"))
    ended, told, _ = est("take-signed", back)
    assert (ended, told) == (
        DONE, "Undertecknad av Ordföranden (prov): skriv under.pdf, version 1\n",
    )  # fmt: skip


def test_what_cannot_be_taken_in_is_refused_in_words(est, tmp_path, approve):
    other = tmp_path / "annan.pdf"
    other.write_bytes(signed(golden.minutes_to_sign(), "Någon (prov)"))
    text = tmp_path / "text.txt"
    text.write_text("hej")
    for file, words in ((other, "Den undertecknade filen"), (text, "")):
        ended, told, complaint = est("take-signed", file)
        assert (ended, told) == (REFUSED, "")
        assert words in complaint
    assert "text.txt togs inte in. Filen är varken en PDF-fil eller en bild" in complaint
