"""Whatever can go wrong for a user is told in words: what happened, what is safe, what to do."""

import inspect
from datetime import date
from pathlib import Path
from types import UnionType
from typing import get_origin

import pytest

from est_desktop import errors as e
from est_desktop.ui.messages import message_for

FILE = Path("mapp") / "bilaga.pdf"
FACTS = {
    Path: FILE,
    str: "30/2",
    int: 4711,
    tuple: ((e.Finding.BLOB, "Karta.pdf"),),
    date: date(2026, 11, 23),
    UnionType: None,
    e.BoundaryFault: e.BoundaryFault.SWAPPED,
}
"""What an error is given for each kind of fact that it carries."""


def leaves(kind):
    below = kind.__subclasses__()
    return [leaf for one in below for leaf in leaves(one)] if below else [kind]


def sample(kind):
    wanted = list(inspect.signature(kind.__init__).parameters.values())[1:]
    facts = [one for one in wanted if one.kind is one.POSITIONAL_OR_KEYWORD]
    return kind(*(FACTS[get_origin(one.annotation) or one.annotation] for one in facts))


KINDS = leaves(e.UserError)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence(kind):
    told = message_for(sample(kind))
    assert told[0].isupper() or told.startswith((FILE.name, str(FILE), "30/2", "4711"))
    assert "{" not in told
    assert len(told) > 20


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_what_the_user_wrote_is_told_back(kind):
    error = sample(kind)
    written = [value for value in vars(error).values() if isinstance(value, str)]
    assert all(fact in message_for(error) for fact in written)


def test_no_two_errors_are_told_alike():
    told = [message_for(sample(kind)) for kind in KINDS]
    assert len(set(told)) == len(told)


def test_every_fault_of_a_boundary_is_told_in_its_own_words():
    told = {message_for(e.BoundaryError(fault)) for fault in e.BoundaryFault}
    assert len(told) == len(e.BoundaryFault)


def test_the_end_of_a_classification_is_told():
    error = e.ClassificationOverlapError("utsatt", date(2023, 12, 1), date(2025, 12, 2))
    assert "2025-12-02" in message_for(error)
