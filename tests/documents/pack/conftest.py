"""Packs for the tests: of everything odd at once, made once."""

import pytest

from tests.documents.pack import corpus
from tests.documents.pack.packing import packed


@pytest.fixture(scope="session")
def odd(tmp_path_factory):
    """Return a pack of all papers, those with pages and those without."""
    return packed({**corpus.PAPERS, **corpus.PAGELESS}, tmp_path_factory.mktemp("pack"))


@pytest.fixture
def make(tmp_path):
    """Return what makes a pack in a folder of this test."""
    return lambda files, **options: packed(files, tmp_path, **options)


@pytest.fixture(scope="session")
def number_of():
    """Return what finds the number of a paper in the large pack."""
    names = [*corpus.PAPERS, *corpus.PAGELESS]
    return lambda name: names.index(name) + 1
