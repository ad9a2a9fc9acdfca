"""The public copy of an area's page: made from data without what is secret, see `public_copy`."""

from dataclasses import replace

from est_desktop.model.views.areas import AreaDocument, AreaEntry, EntryKind, MarkedMeasure
from est_desktop.rules.public_copy import without_passages_in
from est_desktop.rules.secrecy import removed


def public_area(view: AreaDocument) -> AreaDocument:
    """Return an area's page without what is secret.

    A level that a secret report told is not told at the head of the page either.
    """
    hidden = {
        (entry.level, entry.ends)
        for entry in view.entries
        if entry.secrecy is not None and entry.kind is EntryKind.REPORT
    }
    summary = view.summary
    if (summary.level, summary.level_on) in hidden:
        summary = replace(summary, level=None, level_on=None, level_source="")
    return replace(
        view,
        summary=summary,
        entries=tuple(map(_entry, view.entries)),
        measures=tuple(map(_measure, view.measures)),
        public_copy=True,
    )


def _entry(entry: AreaEntry) -> AreaEntry:
    secrecy = entry.secrecy
    if secrecy is None:
        title = without_passages_in(entry.title, entry.provision)
        return replace(entry, title=title, provision="", public_title="")
    return replace(
        entry,
        title=entry.public_title or removed(secrecy.provision),
        starts=None,
        ends=None,
        level=None,
        trend=None,
        status=None,
        secrecy=None,
        provision="",
        public_title="",
    )


def _measure(measure: MarkedMeasure) -> MarkedMeasure:
    row, secrecy = measure.row, measure.secrecy
    if secrecy is None:
        text = without_passages_in(row.text, measure.provision)
        return MarkedMeasure(replace(row, text=text), None)
    return MarkedMeasure(
        replace(
            row,
            text=removed(secrecy.provision),
            organisation="",
            owner="",
            start_date=None,
            due_date=None,
            overdue=False,
        ),
        None,
    )
