"""What has changed since the last dispatch, in words: for a supplement, and for the window."""

from collections.abc import Sequence

from est_desktop.documents.language import Translate
from est_desktop.model.views.dispatch import Changes, SentItem, SentPaper
from est_desktop.rules.swedish import join_words


def change_lines(changes: Changes, tr: Translate) -> tuple[str, ...]:
    """Return a sentence for each sort of change; none if nothing has changed."""
    told = (
        (changes.added, tr("New items: {list}.")),
        (changes.changed, tr("Changed items: {list}.")),
        (changes.withdrawn, tr("Withdrawn items: {list}.")),
    )
    papers = (
        (changes.new_papers, tr("New attachments: {list}.")),
        (changes.replaced_papers, tr("Replaced or renamed attachments: {list}.")),
        (changes.removed_papers, tr("Attachments taken away: {list}.")),
    )
    lines = [tr("The day, time, place or title of the meeting is another.")] * changes.sitting
    lines += [words.format(list=_items(some, tr)) for some, words in told if some]
    lines += [words.format(list=_papers(some)) for some, words in papers if some]
    lines += [tr("The items come in another order; their numbers are the same.")] * changes.moved
    return tuple(lines)


def _items(items: Sequence[SentItem], tr: Translate) -> str:
    return join_words(
        [f"{item.number} {item.title}" if item.number else tr("a pause") for item in items]
    )


def _papers(papers: Sequence[SentPaper]) -> str:
    return join_words([f"{paper.number} {paper.title}" for paper in papers])
