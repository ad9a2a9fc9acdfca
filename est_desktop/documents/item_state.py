"""What became of an item in words: late, withdrawn, deferred, noted, and who stepped aside."""

from collections.abc import Sequence

from est_desktop.documents.language import Translate
from est_desktop.model.enums import Outcome
from est_desktop.model.views.onward import GoneOn
from est_desktop.rules.swedish import capitalised, join_words, long_date


def state_word(outcome: Outcome, tr: Translate, *, late: bool) -> str:
    """Return what stands beside the title: "Utgår", "Tillkommande", or "" for nothing."""
    if outcome is Outcome.WITHDRAWN:
        return tr("Withdrawn")
    return tr("Added item") if late else ""


def outcome_sentence(
    outcome: Outcome, note: str, tr: Translate, gone_on: GoneOn | None = None
) -> str:
    """Return what became of an item that nothing was agreed on; "" where that is told otherwise.

    Args:
        outcome: What became of it.
        note: Why, as typed; may be empty. What begins with a small letter goes on in the sentence.
        tr: The language of the fixed texts.
        gone_on: Where it went when it was deferred.
    """
    sentences = {
        Outcome.NOTED: tr("The information is noted."),
        Outcome.DEFERRED: _deferred(gone_on, tr),
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


def _deferred(gone_on: GoneOn | None, tr: Translate) -> str:
    if gone_on is None:
        return tr("The item is deferred.")
    if gone_on.day is None:
        return tr("The item is deferred until further notice.")
    words = tr("The item is deferred to {meeting} on {day}.")
    return words.format(meeting=gone_on.meeting, day=long_date(gone_on.day))


def conflict_sentence(roles: Sequence[str], tr: Translate) -> str:
    """Return who took no part in an item (jäv); "" for nobody."""
    if not roles:
        return ""
    told = tr("{people}: conflict of interest, takes no part in the item.")
    if len(roles) > 1:
        told = tr("{people}: conflict of interest, take no part in the item.")
    return told.format(people=capitalised(join_words(roles)))
