"""The pack for the archive: our own pages, and every paper embedded as it was sent."""

import hashlib

import pikepdf

from est_desktop.documents.pack.building import build_pack
from est_desktop.model.views.pack import PackView
from tests.documents.pack import corpus
from tests.documents.pack.packing import paper
from tests.documents.reading import check
from tests.documents.views import summons

FILES = {
    "läge.pdf": corpus.plain(),
    "låst.pdf": corpus.user_locked(),
    "skräp.pdf": b"\r\nendstream endobj\r\n" * 9,
    "avtal.docx": corpus.word(),
    'a/b:"c".txt': b"text",
}


def embedded(file):
    """Return each embedded file's bytes and facts, by name."""
    found = {}
    with pikepdf.open(file) as pdf:
        names = list(pdf.Root.Names.EmbeddedFiles.Names)
        assert len(pdf.Root.AF) == len(names) // 2
        for name, told in zip(names[::2], names[1::2], strict=True):
            stream = told.EF.F
            kind = str(stream.stream_dict.Subtype)
            found[str(name)] = (stream.read_raw_bytes(), kind, str(told.Desc))
            assert str(told.AFRelationship) == "/Supplement"
            assert int(stream.Params.Size) == len(found[str(name)][0])
            digest = hashlib.md5(found[str(name)][0]).digest()
            assert bytes(stream.Params.CheckSum) == digest
    return found


def test_every_paper_is_there_as_it_was_sent(make):
    pack = make(FILES, archive=True)
    assert sorted(data for data, *_ in embedded(pack.file).values()) == sorted(FILES.values())


def test_files_are_named_after_their_papers(make):
    pack = make(FILES, archive=True)
    assert sorted(embedded(pack.file)) == [
        "Attachment-01-läge.pdf",
        "Attachment-02-låst.pdf",
        "Attachment-03-skräp.pdf",
        "Attachment-04-avtal.docx",
        "Attachment-05-b_c_.txt",
    ]


def test_each_file_says_what_it_is(make):
    found = embedded(make(FILES, archive=True).file)
    _, kind, description = found["Attachment-04-avtal.docx"]
    assert kind.startswith("/application/vnd.openxmlformats")
    assert description == "Attachment 4: Handling 4"


def test_the_pages_list_what_is_embedded(make):
    pack = make(FILES, archive=True)
    text = pack.reader.pages[0].extract_text()
    assert "File: Attachment-04-avtal.docx" in text
    assert "pdfaid:part>3" in pack.reader.xmp_metadata.stream.get_data().decode()
    check(pack.file.read_bytes())


def test_two_readers_agree_on_the_file(make):
    pack = make(FILES, archive=True)
    with pikepdf.open(pack.file) as pdf:
        assert pdf.get_warnings() == []
        assert len(pdf.pages) == pack.report.pages
    found = pack.reader.attachments
    assert len(found) == len(FILES)


def test_a_paper_that_is_withheld_is_not_embedded(tmp_path):
    secret = paper(1, "hemlig.pdf", withheld="Bilaga 1 omfattas av sekretess.")
    out = tmp_path / "pack.pdf"
    told = []
    build_pack(
        PackView(summons(2), (secret,)), lambda _: tmp_path, out, str, lambda *_: None,
        archive=True, notes=told.append,
    )  # fmt: skip
    with pikepdf.open(out) as pdf:
        assert "/Names" not in pdf.Root
    assert b"hemlig.pdf" not in out.read_bytes()
    assert told == ["Bilaga 1 omfattas av sekretess."]
