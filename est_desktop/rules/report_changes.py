"""What a report says that the one before did not, section by section."""

from collections.abc import Mapping, Sequence
from typing import Final

from est_desktop.model.views.reports import Change, SectionChange

LONG: Final = 2
"""A section that has said the same for so many reports wants a word: does it still hold?"""


def section_changes(
    sections: Sequence[tuple[str, str]], earlier: Sequence[Mapping[str, str]]
) -> tuple[SectionChange, ...]:
    """Return what became of each section since the report before.

    Spaces at the ends of lines and texts make no difference.

    Args:
        sections: Heading and text.
        earlier: The reports before, latest first, each as texts by heading; none: no changes.
    """
    if not earlier:
        return ()
    return tuple(_change(heading, text, earlier) for heading, text in sections)


def _change(heading: str, text: str, earlier: Sequence[Mapping[str, str]]) -> SectionChange:
    before = earlier[0].get(heading, "")
    if not _plain(text):
        return SectionChange(Change.EMPTY, before=before)
    if not _plain(before):
        return SectionChange(Change.NEW, before=before)
    if _plain(before) != _plain(text):
        return SectionChange(Change.CHANGED, before=before)
    same = 0
    for report in earlier:
        if _plain(report.get(heading, "")) != _plain(text):
            break
        same += 1
    return SectionChange(Change.UNCHANGED, same, before)


def _plain(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())
