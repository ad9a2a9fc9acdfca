"""Queries begin with the same things as actions."""

from tests.actions.conftest import (  # noqa: F401
    blob,
    do,
    items,
    look,
    meeting,
    new_store,
    officer,
    paper,
    police,
    read,
    series,
)
