"""Rows of an agenda as a query gives them, for tests of lists alone."""

from datetime import time
from uuid import UUID

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.views.agenda import AgendaRow


def agenda_row(n, title="", **facts):
    """Return row number `n`; `facts` are other values than the usual ones."""
    usual = {
        "id": UUID(int=n),
        "position": n,
        "number": str(n),
        "level": 0,
        "kind": ItemKind.ITEM,
        "title": title or f"Ärende {n}",
        "purpose": Purpose.INFORMATION,
        "presenter": "",
        "minutes_planned": 10,
        "starts": time(9),
        "papers": 0,
        "decisions": 0,
        "measures": 0,
        "noted": False,
    }
    return AgendaRow(**(usual | facts))


def agenda_rows(*numbers):
    return tuple(agenda_row(n) for n in numbers)
