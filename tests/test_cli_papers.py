"""PDF files that come from elsewhere: what the commands say of them, and how they end."""

# ruff: noqa: F811 - a fixture that comes from another file

import io
import json
from pathlib import Path

import pikepdf
import pytest

from est_desktop.documents.pdf_checking import PdfFault, PdfFinding
from est_desktop.documents.pdf_words import told
from est_desktop.errors import (
    NotPdfError,
    NotSignedError,
    PdfLockedError,
    PdfTooLargeError,
    PdfUnreadableError,
)
from est_desktop.paths import RESOURCES
from est_desktop.ui.messages import message_for
from est_desktop.ui.translation import tr
from tests.commands import run  # noqa: F401 - a fixture
from tests.documents import golden
from tests.documents.signing import signed

DONE, USAGE, REFUSED = 0, 2, 3

if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


@pytest.fixture
def file(tmp_path):
    def write(data, name="fil åäö.pdf"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def test_a_signed_file_is_told_of(run, file):
    once = signed(golden.minutes_to_sign(), "Sekreteraren (prov)")
    twice = file(signed(once, "Ordföranden (prov)", "Underskrift2"))
    code, out, complaint = run("check-signature", twice)
    assert (code, complaint) == (DONE, "")
    first, second, origin, trust = out.splitlines()
    assert first.startswith("Sekreteraren (prov) (Underskrift1), 20")
    assert first.endswith(": håller. Därefter har bara underskrifter lagts till")
    assert second.endswith(": håller, för hela filen")
    assert f"{len(golden.minutes_to_sign())} byte" in origin
    assert trust.startswith("Om certifikaten går att lita på har inte kontrollerats")


def test_a_time_stamp_is_told_instead_of_the_signers_own_clock(run, file):
    stamped = signed(golden.minutes_to_sign(), "Sekreteraren (prov)", stamped=True)
    assert "(Underskrift1), tidsstämplad 20" in run("check-signature", file(stamped))[1]


def test_a_signed_file_that_was_changed_ends_with_3(run, file):
    data = bytearray(signed(golden.minutes_to_sign(), "Sekreteraren (prov)"))
    data[len(golden.minutes_to_sign()) // 2] ^= 1
    code, out, _ = run("check-signature", file(bytes(data)))
    assert code == REFUSED
    assert "håller INTE. Dokumentet eller underskriften har ändrats" in out


def test_signatures_are_told_as_json(run, file):
    path = file(signed(golden.minutes_to_sign(), "Sekreteraren (prov)"))
    code, out, _ = run("check-signature", path, "--json")
    told = json.loads(out)
    assert (code, told["holds"]) == (DONE, True)
    assert told["signatures"][0]["signer"] == "Sekreteraren (prov)"
    assert told["original"]["length"] == len(golden.minutes_to_sign())


def test_what_is_no_signed_file_is_refused_in_words(run, file, tmp_path):
    for path, words in (
        (file(golden.minutes(), "a.pdf"), "Det finns ingen underskrift i a.pdf"),
        (file(b"hej", "b.pdf"), "b.pdf är inte en PDF-fil"),
        (tmp_path / "c.pdf", "c.pdf finns inte eller kan inte läsas"),
    ):
        code, out, complaint = run("check-signature", path)
        assert (code, out) == (REFUSED, "")
        assert complaint.startswith(words)


def test_a_file_of_ours_is_fine(run, file):
    code, out, complaint = run("check-pdf", file(golden.minutes()))
    assert (code, complaint) == (DONE, "")
    assert "uppger sig vara: PDF/UA-1 och PDF/A-2a" in out
    assert "Inga fel hittades" in out


def test_what_is_wrong_with_a_file_is_told_in_words(run, file):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(golden.minutes())) as pdf:
        del pdf.Root["/Lang"]
        pdf.save(out)
    code, told_, _ = run("check-pdf", file(out.getvalue()))
    assert code == REFUSED
    assert "– Språket är inte angivet." in told_
    assert "– Filen uppger sig vara PDF/UA-1 men är det inte." in told_


def test_findings_are_told_as_json(run, file):
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    code, told_, _ = run("check-pdf", "--json", file(out.getvalue()))
    report = json.loads(told_)
    assert code == REFUSED
    assert report["pages"] == 1
    assert {"fault": "untagged", "detail": ""} in report["findings"]


def test_no_file_is_wrong_usage(run):
    for command in ("check-pdf", "check-signature"):
        assert run(command)[0] == USAGE


@pytest.mark.parametrize("fault", PdfFault)
@pytest.mark.parametrize("detail", ["", "1–3", "{x}"])
def test_every_finding_has_words(fault, detail):
    words = told(PdfFinding(fault, detail), tr)
    assert words
    assert not detail or "{detail}" not in words


@pytest.mark.parametrize(
    "error",
    [
        PdfUnreadableError(Path("a.pdf")),
        NotPdfError(Path("a.pdf")),
        PdfLockedError(Path("a.pdf")),
        PdfTooLargeError(Path("a.pdf"), 2, 1),
        NotSignedError(Path("a.pdf")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_refusal_has_words(error):
    assert "a.pdf" in message_for(error)
