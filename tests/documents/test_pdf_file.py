"""The file itself: what it says of itself, its fonts, and that equal data gives equal bytes."""

import gc
import hashlib
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from est_desktop.documents.colour_profile import srgb_profile
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.summons import summons_pdf
from tests.documents import views
from tests.documents.reading import Document

ROOT = Path(__file__).parent.parent.parent
IN_ANOTHER_PROCESS = """
import gc
import hashlib
from est_desktop.documents.minutes import minutes_pdf
from tests.documents import views
print(hashlib.sha256(minutes_pdf(views.minutes(14), str)).hexdigest())
"""


@pytest.fixture(scope="module")
def document():
    return Document(minutes_pdf(views.minutes(14), str))


def objects(document):
    reader = document.reader
    return [reader.get_object(number) for number in range(1, reader.trailer["/Size"])]


def test_equal_views_give_equal_bytes():
    first = minutes_pdf(views.minutes(14), str)
    summons_pdf(views.summons(20, seed=5), str)
    minutes_pdf(replace(views.minutes(2, seed=9), title="Något helt annat: ☎😀 AVAWA"), str)
    assert minutes_pdf(views.minutes(14), str) == first


def test_another_process_makes_the_same_bytes():
    done = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_PROCESS], cwd=ROOT, capture_output=True, check=True
    )
    digest = hashlib.sha256(minutes_pdf(views.minutes(14), str)).hexdigest()
    assert done.stdout.decode().strip() == digest


def test_threads_may_ask_for_documents_at_the_same_time():
    wanted = [views.minutes(6, seed) for seed in range(4)]
    alone = [minutes_pdf(view, str) for view in wanted]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda view: minutes_pdf(view, str), wanted)) == alone


def test_the_file_is_marked_as_tagged_and_names_its_language_and_title(document):
    assert document.root["/MarkInfo"]["/Marked"]
    assert document.root["/Lang"] == "sv-SE"
    assert document.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert document.reader.metadata.title == "Minutes – Chefssamråd 2026:8"
    assert document.reader.metadata.author == "Norrköpings kommun"


def test_the_packet_says_the_same_as_the_information_dictionary(document):
    packet = document.root["/Metadata"].get_data().decode("utf-8")
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert document.reader.metadata.title in packet
    assert "2026-11-23T00:00:00+00:00" in packet
    assert document.reader.metadata["/CreationDate"] == "D:20261123000000Z"


def test_markup_in_a_title_is_only_text_in_the_packet():
    view = replace(views.minutes(1), title="<rdf:li> & \x00]]>")
    document = Document(minutes_pdf(view, str))
    packet = document.root["/Metadata"].get_data().decode("utf-8")
    assert "&lt;rdf:li&gt; &amp; ]]&gt;" in packet


def test_every_font_is_embedded(document):
    fonts = [each for each in objects(document) if _is(each, "/Font")]
    descriptors = [each for each in objects(document) if _is(each, "/FontDescriptor")]
    assert {font["/Subtype"] for font in fonts} == {"/Type0", "/CIDFontType2"}
    assert len(descriptors) * 2 == len(fonts)
    assert all("/FontFile2" in each for each in descriptors)


def test_unicode_maps_keep_to_a_hundred_lines_a_section(document):
    for font in objects(document):
        if _is(font, "/Font") and "/ToUnicode" in font:
            text = font["/ToUnicode"].get_data().decode("ascii")
            for count, section in re.findall(r"(\d+) beginbfchar\n(.*?)\nendbfchar", text, re.S):
                assert int(count) == len(section.splitlines()) <= 100


def test_a_line_break_stands_before_every_endstream(document):
    assert document.data.count(b"endstream") == document.data.count(b"\nendstream\nendobj")


def test_colours_have_a_meaning(document):
    profile = document.root["/OutputIntents"][0]["/DestOutputProfile"].get_data()
    assert profile == srgb_profile()
    assert profile[36:40] == b"acsp"
    assert int.from_bytes(profile[:4], "big") == len(profile)


def _is(told, kind):
    return hasattr(told, "get") and told.get("/Type") == kind


def test_the_garbage_collector_is_left_as_it_was():
    minutes_pdf(views.minutes(1), str)
    assert gc.isenabled()
    gc.disable()
    try:
        minutes_pdf(views.minutes(1), str)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_other_programs_find_the_text_by_the_unicode_maps(document):
    text = "".join(page.extract_text() for page in document.reader.pages)
    assert "Kommunstyrelsens kontor" in text
    assert "Räddningstjänsten Östra Götaland" in text


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="needs poppler's pdfinfo")
def test_another_reader_hears_the_same_in_the_same_order(document, tmp_path):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(document.data)
    done = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    heard = " ".join(re.findall(r'^ *"(.*)"$', done.stdout.decode("utf-8"), re.M)).split()
    assert heard == document.tree.spoken().replace("\u00ad", "").split()
