"""Files that veraPDF lets pass though they are read aloud wrongly: our own checks find them."""

import io
import re

import pikepdf
import pytest

from tests.documents import torture
from tests.documents.reading import Document, nesting_faults, order_faults, spoken_words


@pytest.fixture(scope="module")
def spoilt():
    """Return what becomes of a good file."""
    data = torture.pdf()

    def spoil(change):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            change(pdf)
            pdf.save(out)
        return Document(out.getvalue())

    return spoil


def order(pdf):
    """Two elements change places: read aloud in the wrong order, it looks the same."""
    kids = pdf.Root.StructTreeRoot.K.K
    kids[1], kids[2] = kids[2], kids[1]


def marks(pdf):
    """A mark ends outside the text object that it began inside of."""
    change(pdf, lambda data: re.sub(rb"EMC\s+ET", b"ET\nEMC", data))


def spaces(pdf):
    """No space at the end of a line: its last word and the next one's first are read as one."""
    change(pdf, lambda data: data.replace(b"\0 )]TJ\n1 0 0 1", b")]TJ\n1 0 0 1"))


def change(pdf, how):
    for page in pdf.pages:
        page.obj.Contents = pdf.make_stream(how(page.obj.Contents.read_bytes()))


def test_a_good_file_has_no_such_fault(spoilt):
    document = spoilt(lambda pdf: None)
    assert nesting_faults(document) == []
    assert order_faults(document) == []
    assert spoken_words(document) == torture.tell()[2]


def test_a_wrong_order_is_found(spoilt):
    document = spoilt(order)
    assert order_faults(document)
    assert spoken_words(document) != torture.tell()[2]


def test_marks_that_do_not_nest_are_found(spoilt):
    assert nesting_faults(spoilt(marks))


def test_words_that_run_together_are_found(spoilt):
    assert spoken_words(spoilt(spaces)) != torture.tell()[2]
