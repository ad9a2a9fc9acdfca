"""What a paper says, to the eye and to a screen reader."""

from est_desktop.model.views.agenda import AttachmentRow
from est_desktop.rules.swedish import file_size
from est_desktop.ui.meeting.file_kinds import version_facts
from est_desktop.ui.translation import tr


def number_words(paper: AttachmentRow) -> str:
    """Return a paper's number in the meeting, "Bilaga 4"."""
    return tr("Attachment {number}").format(number=paper.number)


def spoken_paper(paper: AttachmentRow, of: int) -> str:
    """Return what a screen reader says of a paper.

    Args:
        paper: The paper.
        of: How many the item has.
    """
    parts = [
        tr("{number}, row {place} of {of}: {title}").format(
            number=number_words(paper), place=paper.position, of=of, title=paper.title
        )
    ]
    if paper.versions:
        parts.append(version_facts(paper.versions[0]))
    if paper.description:
        parts.append(paper.description)
    return ", ".join(parts)


def whole_size(papers: tuple[AttachmentRow, ...]) -> str:
    """Return how much the papers take together, "5,4 MB"; "" for none."""
    sizes = [paper.versions[0].size for paper in papers if paper.versions]
    return file_size(sum(sizes)) if sizes else ""
