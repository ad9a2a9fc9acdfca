"""The language of a document: an argument of every document, independent of the screen's."""

from collections.abc import Callable

from est_desktop.model.enums import Purpose

Translate = Callable[[str], str]
"""Gives an English source text in the language of the document."""


def purpose_name(purpose: Purpose, tr: Translate) -> str:
    """Return what an agenda item is for, as printed."""
    names = {
        Purpose.INFORMATION: tr("Information"),
        Purpose.DISCUSSION: tr("Discussion"),
        Purpose.DECISION: tr("Decision"),
        Purpose.FOLLOW_UP: tr("Follow-up"),
        Purpose.FORMALITY: tr("Formality"),
    }
    return names[purpose]
