"""What looks like personal data, in words; of the data only the beginning is shown."""

from est_desktop.model.views.personal_data import Part, Place, Suspicion, Trace, TraceKind
from est_desktop.ui.translation import tr

SHOWN = {
    TraceKind.PERSONAL_NUMBER: 4,
    TraceKind.PLATE: 3,
    TraceKind.PHONE: 4,
    TraceKind.EMAIL: 3,
    TraceKind.HANDLE: 6,
    TraceKind.FLAT: 20,
    TraceKind.AGE_AND_ADDRESS: 14,
}
"""So many letters are enough to find the words by; a log or a glance gets no more."""


def trace_words(trace: Trace) -> str:
    """Return what the words look like, and how they begin: "a telephone number: 070-…"."""
    what = {
        TraceKind.PERSONAL_NUMBER: tr("a personal identity number"),
        TraceKind.PLATE: tr("a number plate"),
        TraceKind.PHONE: tr("a telephone number"),
        TraceKind.EMAIL: tr("somebody's e-mail address"),
        TraceKind.HANDLE: tr("an account in social media"),
        TraceKind.FLAT: tr("the number of a flat"),
        TraceKind.AGE_AND_ADDRESS: tr("somebody's age, sex and address"),
    }[trace.kind]
    most = SHOWN[trace.kind]
    words = trace.words if len(trace.words) <= most else f"{trace.words[:most].rstrip()}…"
    return f"{what}: {words}"


def person_warning(trace: Trace, more: int = 0) -> str:
    """Return what is told beside a field that holds these words, and so many others."""
    told = tr("Looks like {what}. Describe the place, not the person.")
    sentence = told.format(what=trace_words(trace)).replace("….", "…")
    others = tr("And {count} more in this text.").format(count=more)
    return f"{sentence} {others}" if more else sentence


def suspicion_words(suspicion: Suspicion) -> str:
    """Return a sentence that names the place in a meeting and what the words there look like."""
    told = tr("{place}: looks like {what}")
    return told.format(place=place_words(suspicion.place), what=trace_words(suspicion.trace))


def place_words(place: Place) -> str:
    """Return where a text stands: "Item 4, background"; without its title, which may be long."""
    if place.part is Part.PAPER:
        return tr("Attachment {number}").format(number=place.number)
    if place.part is Part.REPORT:
        return tr("Situation report, {heading}").format(heading=place.title)
    if place.measure_id is not None:
        return tr("Measure {number}").format(number=place.number)
    part = {
        Part.MEETING: tr("the meeting's facts"),
        Part.TITLE: tr("title"),
        Part.PRESENTER: tr("presenter"),
        Part.CASE_NUMBER: tr("case number"),
        Part.BACKGROUND: tr("background"),
        Part.PROPOSAL: tr("proposed decision"),
        Part.NOTES: tr("notes"),
        Part.OUTCOME: tr("reason"),
        Part.DECISION: tr("decision"),
        Part.MEASURE: tr("measure"),
        Part.CORRECTION: tr("correction"),
        Part.ATTENDANCE: tr("attendance"),
    }[place.part]
    if not place.number:
        return part[:1].upper() + part[1:]
    item = tr("Item {number}").format(number=place.number)
    return f"{item}, {part}"
