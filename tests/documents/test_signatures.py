"""A signed file: what holds, what does not, and which export it was made of."""

import hashlib
import io
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from est_desktop.documents import signatures
from est_desktop.documents.signatures import check_signed, offline
from est_desktop.errors import (
    NotPdfError,
    NotSignedError,
    PdfLockedError,
    PdfTooLargeError,
    PdfUnreadableError,
)
from tests.documents import golden
from tests.documents.signing import sealed, signed
from tests.verapdf.validator import faults

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def unsigned():
    return golden.minutes_to_sign()


@pytest.fixture(scope="module")
def once(unsigned):
    return signed(unsigned, "Sekreteraren (prov)")


@pytest.fixture(scope="module")
def twice(once):
    return signed(once, "Ordföranden (prov)", "Underskrift2")


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Whoever asks for the network fails the test."""

    def refuse(*arguments):
        pytest.fail(f"the network was asked for: {arguments}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def look(tmp_path):
    def look_at(data):
        file = tmp_path / "underskriven åäö.pdf"
        file.write_bytes(data)
        return check_signed(file)

    return look_at


def changed(data):
    """Return a file to which a page's text was added after it was signed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    writer.add_stream_to_page(0, writer.add_object(generic.StreamObject(stream_data=b"BT ET")))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_an_intact_signature_tells_who_and_when(look, once):
    found = look(once)
    (signature,) = found.signatures
    assert (signature.field, signature.signer) == ("Underskrift1", "Sekreteraren (prov)")
    assert abs((datetime.now(UTC) - signature.signed_at).total_seconds()) < 600
    assert signature.intact
    assert signature.covers_file
    assert signature.holds
    assert found.holds


def test_the_file_that_was_sent_to_sign_is_known_again(look, unsigned, once, twice):
    for data in (once, twice):
        original = look(data).original
        assert original.length == len(unsigned)
        assert original.sha256 == hashlib.sha256(unsigned).hexdigest()
        assert look(data).was(hashlib.sha256(unsigned).hexdigest().upper())
        assert not look(data).was(hashlib.sha256(b"another").hexdigest())


def test_a_second_signature_leaves_the_first_as_good_as_it_was(look, twice):
    first, second = look(twice).signatures
    assert (first.field, second.field) == ("Underskrift1", "Underskrift2")
    assert second.signer == "Ordföranden (prov)"
    assert (first.covers_file, second.covers_file) == (False, True)
    assert first.holds
    assert second.holds


def test_a_byte_that_was_changed_is_found(look, once, unsigned):
    place = len(unsigned) // 2
    damaged = once[:place] + bytes([once[place] ^ 1]) + once[place + 1 :]
    found = look(damaged)
    assert [signature.intact for signature in found.signatures] == [False]
    assert not found.holds
    assert not found.was(hashlib.sha256(unsigned).hexdigest())


def test_a_signature_that_was_changed_is_found(look, once):
    place = once.rindex(b"/Contents <") + 2000
    damaged = once[:place] + (b"0" if once[place : place + 1] != b"0" else b"1") + once[place + 1 :]
    assert not look(damaged).holds


def test_what_was_changed_after_signing_is_told(look, once):
    (signature,) = look(changed(once)).signatures
    assert signature.intact, "what was signed is still there"
    assert not signature.covers_file
    assert not signature.only_additions
    assert not signature.holds


def test_a_change_between_two_signatures_breaks_the_first(look, once):
    first, second = look(signed(changed(once), "Ordföranden (prov)", "Underskrift2")).signatures
    assert not first.holds
    assert second.holds


def test_bytes_hung_on_at_the_end_are_not_covered(look, once):
    (signature,) = look(once + b"\n% more\n").signatures
    assert not signature.covers_file
    assert not signature.holds


def test_a_file_that_was_prepared_before_it_was_signed_is_still_known(look, unsigned):
    found = look(signed(changed(unsigned), "Sekreteraren (prov)"))
    assert found.original.sha256 != hashlib.sha256(unsigned).hexdigest()
    assert found.was(hashlib.sha256(unsigned).hexdigest())


def test_a_time_stamp_tells_when_at_the_latest(look, unsigned, once):
    assert look(once).signatures[0].stamped_at is None
    (signature,) = look(signed(unsigned, "Sekreteraren (prov)", stamped=True)).signatures
    assert abs((datetime.now(UTC) - signature.stamped_at).total_seconds()) < 600
    assert signature.holds


def test_a_time_stamp_over_the_whole_file_changes_nothing(look, unsigned, twice):
    found = look(sealed(twice))
    assert [signature.covers_file for signature in found.signatures] == [False, False]
    assert found.holds
    assert found.was(hashlib.sha256(unsigned).hexdigest())


def test_a_signed_file_keeps_what_it_claims(twice, tmp_path, pytestconfig):
    file = tmp_path / "signed.pdf"
    file.write_bytes(twice)
    found = faults([("ua1", file), ("2a", file)], pytestconfig.cache.mkdir("verapdf"))
    assert {key: rules for key, rules in found.items() if rules} == {}


@pytest.mark.parametrize("data", [b"", b"hej", b"PK\x03\x04", b"%PDF-1.7\n" + bytes(5000)])
def test_what_is_no_pdf_file_is_refused(look, data):
    with pytest.raises(NotPdfError):
        look(data)


def test_a_file_without_a_signature_is_refused(look, unsigned):
    for data in (unsigned, golden.minutes()):
        with pytest.raises(NotSignedError):
            look(data)


def test_an_encrypted_file_is_refused(look, unsigned):
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(PdfLockedError):
        look(out.getvalue())


def test_a_file_that_is_not_there_is_refused(tmp_path):
    for path in (tmp_path / "none.pdf", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(PdfUnreadableError):
            check_signed(path)


def test_a_huge_file_is_refused_unread(tmp_path):
    file = tmp_path / "huge.pdf"
    with file.open("wb") as out:
        out.write(b"%PDF-1.7\n")
        out.truncate(signatures.MOST_BYTES + 1)  # takes no room on the disk
    with pytest.raises(PdfTooLargeError) as refused:
        check_signed(file)
    assert refused.value.size == signatures.MOST_BYTES + 1


@pytest.mark.parametrize("part", range(1, 12))
def test_half_a_file_is_refused_or_does_not_hold(look, twice, part):
    try:
        found = look(twice[: len(twice) * part // 12])
    except (NotPdfError, NotSignedError):
        return
    assert not found.holds


def test_bytes_thrown_over_each_other_are_refused_or_do_not_hold(look, once):
    for step in range(40):
        place = len(once) * step // 40
        try:
            found = look(once[:place] + b"\xff<<[(" * 9 + once[place + 45 :])
        except (NotPdfError, NotSignedError, PdfLockedError):
            continue
        assert not found.holds


def test_nothing_is_fetched():
    assert not offline().fetching_allowed
    assert offline().certificate_registry.fetcher is None


@pytest.mark.parametrize(
    ("modules", "libraries"),
    [
        ("est_desktop.app, est_desktop.ui.opening", ("pyhanko", "pikepdf", "sqlmodel")),
        ("est_desktop.cli", ("pyhanko",)),
    ],
)
def test_large_libraries_are_not_there_when_the_program_starts(modules, libraries):
    code = f"import sys, {modules}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not [name for name in done.stdout.split() if name.startswith(libraries)]
