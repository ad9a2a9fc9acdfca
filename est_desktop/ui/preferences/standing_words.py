"""What is said of standing items."""

from est_desktop.model.enums import ItemKind, Purpose
from est_desktop.model.views.meetings import StandingRow
from est_desktop.ui.translation import tr
from est_desktop.ui.widgets.two_lines import Lines

SEPARATOR = " · "


def purpose_choices() -> list[tuple[Purpose, str]]:
    """Return every purpose with its word, in the order of the choices."""
    words = {
        Purpose.INFORMATION: tr("Information"),
        Purpose.DISCUSSION: tr("Discussion"),
        Purpose.DECISION: tr("Decision"),
        Purpose.FOLLOW_UP: tr("Follow-up"),
        Purpose.FORMALITY: tr("Formality"),
    }
    return [(purpose, words[purpose]) for purpose in Purpose]


def standing_lines(row: StandingRow) -> Lines:
    """Return what the line of a standing item says."""
    minutes = tr("{minutes} min").format(minutes=row.minutes_planned)
    if row.kind is ItemKind.PAUSE:
        return Lines(row.title, minutes, icon="pause")
    purpose = dict(purpose_choices())[row.purpose]
    parts = (minutes, purpose, row.presenter)
    detail = SEPARATOR.join(part for part in parts if part)
    return Lines(row.title, detail, icon="document_text", inset=row.level > 0)
