"""Office files through the real LibreOffice; skipped on a computer that has none."""

import io
import zipfile

import pytest
from pypdf import PdfReader

from est_desktop.documents.pack.office import as_pdf, converter

pytestmark = pytest.mark.skipif(not converter(), reason="LibreOffice is not on this computer")

TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type=
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""
DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>Lägesbild från Åselstad</w:t></w:r></w:p></w:body></w:document>"""


def docx():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("[Content_Types].xml", TYPES)
        parts.writestr("_rels/.rels", RELATIONS)
        parts.writestr("word/document.xml", DOCUMENT)
    return file.getvalue()


def test_a_text_document_becomes_tagged_pages(tmp_path):
    paper, folder = tmp_path / "Lägesbild å.docx", tmp_path / "made"
    paper.write_bytes(docx())
    folder.mkdir()
    made = as_pdf(paper, paper.name, folder)
    assert made is not None
    pdf = PdfReader(made)
    assert "Lägesbild från Åselstad" in pdf.pages[0].extract_text()
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_what_is_no_document_gives_no_pages(tmp_path):
    paper, folder = tmp_path / "kaos.docx", tmp_path / "made"
    paper.write_bytes(docx()[:200])
    folder.mkdir()
    made = as_pdf(paper, paper.name, folder)
    assert made is None or len(PdfReader(made).pages) >= 1
