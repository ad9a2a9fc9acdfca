"""What the first pages of a pack say of papers that not everybody can read."""

from collections.abc import Iterator, Sequence

from est_desktop.documents.language import Translate
from est_desktop.rules.swedish import join_words


def access_lines(untagged: Sequence[int], scanned: Sequence[int], tr: Translate) -> Iterator[str]:
    """Yield which papers a screen reader cannot follow; nothing if it follows all.

    Args:
        untagged: The numbers of those that have text, but no tags.
        scanned: Of those that are pictures of pages without text.
        tr: The language.
    """
    if untagged:
        told = (
            tr(
                "Attachment {numbers} is not tagged (scanned, for instance) and can be hard to "
                "follow with a screen reader. Ask the secretary for it in another form."
            )
            if len(untagged) == 1
            else tr(
                "Attachments {numbers} are not tagged (scanned, for instance) and can be hard to "
                "follow with a screen reader. Ask the secretary for them in another form."
            )
        )
        yield told.format(numbers=_listed(untagged))
    if scanned:
        told = (
            tr(
                "Attachment {numbers} is scanned without text: a screen reader cannot read it. "
                "Ask the secretary for it in another form."
            )
            if len(scanned) == 1
            else tr(
                "Attachments {numbers} are scanned without text: a screen reader cannot read them. "
                "Ask the secretary for them in another form."
            )
        )
        yield told.format(numbers=_listed(scanned))


def _listed(numbers: Sequence[int]) -> str:
    return join_words([str(number) for number in numbers])
