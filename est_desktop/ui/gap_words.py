"""What is missing before a meeting is sent or approved, in words."""

from est_desktop.model.views.completeness import Gap, GapKind
from est_desktop.ui.translation import tr


def gap_words(gap: Gap) -> str:
    """Return a sentence that names the place and what is missing there."""
    words = {
        GapKind.NO_ITEMS: tr("The agenda has no items."),
        GapKind.NOBODY_CALLED: tr("Nobody is called to the meeting."),
        GapKind.NO_PLACE: tr("The place is missing."),
        GapKind.OVER_TIME: tr("The items take {told} minutes more than the meeting has."),
        GapKind.NO_PRESENTER: tr("Item {number} {title}: the presenter is missing."),
        GapKind.NO_PROPOSAL: tr("Item {number} {title}: the proposed decision is missing."),
        GapKind.NO_FILE: tr("Attachment {number} {title}: the file is missing or empty."),
        GapKind.BAD_FILE: "{told}",
        GapKind.SCANNED: "{told}",
        GapKind.NO_REPORT: tr("Situation report missing: {title} ({told})."),
        GapKind.OLD_REPORT: tr(
            "Attachment {number} {title} shows the report as it was. Choose the line to renew it."
        ),
        GapKind.NOBODY_PRESENT: tr("Nobody is noted as present."),
        GapKind.UNCLEAR_ATTENDANCE: tr("Present or not is not noted: {told}."),
        GapKind.NO_OUTCOME: tr("Item {number} {title}: the outcome is missing."),
        GapKind.NO_OWNER: tr("Item {number} {title}: a decision has nobody responsible."),
        GapKind.NO_DUE: tr(
            "Item {number} {title}: a decision has neither a last day nor “no action”."
        ),
    }[gap.kind]
    return words.format(number=gap.number, title=gap.title, told=gap.told)
