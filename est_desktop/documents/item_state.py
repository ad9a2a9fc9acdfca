"""What became of an item in words: late, withdrawn, deferred, noted, and who stepped aside."""

from collections.abc import Sequence

from est_desktop.documents.language import Translate
from est_desktop.model.enums import Outcome
from est_desktop.rules.swedish import capitalised, join_words


def state_word(outcome: Outcome, tr: Translate, *, late: bool) -> str:
    """Return what stands beside the title: "Utgår", "Tillkommande", or "" for nothing."""
    if outcome is Outcome.WITHDRAWN:
        return tr("Withdrawn")
    return tr("Added item") if late else ""


def outcome_sentence(outcome: Outcome, note: str, tr: Translate) -> str:
    """Return what became of an item that nothing was agreed on; "" where that is told otherwise.

    Args:
        outcome: What became of it.
        note: Why, as typed; may be empty. What begins with a small letter goes on in the sentence.
        tr: The language of the fixed texts.
    """
    sentences = {
        Outcome.NOTED: tr("The information is noted."),
        Outcome.DEFERRED: tr("The item is deferred."),
        Outcome.WITHDRAWN: tr("The item is withdrawn."),
        Outcome.NOT_REACHED: tr("There was no time for the item."),
    }
    sentence = sentences.get(outcome, "")
    if not (sentence and note):
        return sentence
    ended = note if note[-1] in ".!?" else f"{note}."
    if note[0].islower():
        return f"{sentence.removesuffix('.')} {ended}"
    return f"{sentence} {ended}"


def conflict_sentence(roles: Sequence[str], tr: Translate) -> str:
    """Return who took no part in an item (jäv); "" for nobody."""
    if not roles:
        return ""
    told = tr("{people}: conflict of interest, takes no part in the item.")
    if len(roles) > 1:
        told = tr("{people}: conflict of interest, take no part in the item.")
    return told.format(people=capitalised(join_words(roles)))
