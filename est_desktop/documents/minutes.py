"""The minutes of a council (minnesanteckningar)."""

from collections.abc import Sequence

from est_desktop.documents.attendance import tell_attendance
from est_desktop.documents.closing import tell_papers, tell_signatures
from est_desktop.documents.comparison import version_fact
from est_desktop.documents.council import council_pdf
from est_desktop.documents.embedding import EmbeddedFile
from est_desktop.documents.grids import Column, Grid, facts
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead, tell_public
from est_desktop.documents.minutes_items import tell_items
from est_desktop.documents.story import Story
from est_desktop.documents.styles import NOTE, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import class_fact, day_line, time_line
from est_desktop.model.views.minutes import CorrectionLine, MinutesView
from est_desktop.rules.swedish import (
    capitalised,
    clock_range,
    iso_date,
    join_words,
    paragraph_range,
)

MOST_WITHOUT_CONTENTS = 12
"""Minutes with more paragraphs (§) than this begin with a list of contents."""


def minutes_pdf(
    view: MinutesView,
    tr: Translate,
    *,
    signature_fields: bool = False,
    embedded: Sequence[EmbeddedFile] = (),
    warn: Warn | None = None,
) -> bytes:
    """Return the minutes as a PDF file; equal arguments give equal bytes.

    Args:
        view: What they print.
        tr: The language of their fixed texts.
        signature_fields: Make form fields of the lines to sign on, for a signing service.
        embedded: Files that the document holds; with any, it is PDF/A-3a instead of PDF/A-2a.
        warn: Is told of each character that cannot be printed as it was written.
    """
    subject = tr("Minutes of a meeting of {body}").format(body=view.body)
    return council_pdf(
        view,
        _kind(view, tr),
        subject,
        lambda story: tell_minutes(story, view, tr, signature_fields=signature_fields),
        tr,
        control=control_line(view, tr),
        embedded=embedded,
        warn=warn,
    )


def tell_minutes(
    story: Story, view: MinutesView, tr: Translate, *, signature_fields: bool = False
) -> None:
    """Tell the minutes from top to bottom."""
    tell_letterhead(story, view.letterhead, tr)
    story.heading(1, _kind(view, tr))
    story.paragraph(view.title, SUBTITLE)
    tell_public(story, tr, public=view.public_copy)
    numbers = [item.paragraph_no for item in view.items if item.paragraph_no is not None]
    facts(story, _facts(view, numbers, tr))
    if len(numbers) > MOST_WITHOUT_CONTENTS:
        story.contents(tr("Contents"))
    tell_attendance(story, view.parties, tr)
    tell_items(story, view.items, tr)
    tell_papers(story, view.papers, tr)
    _tell_corrections(story, view.corrections, tr)
    if not view.extract:
        _signatures(story, view, tr, fields=signature_fields)


def control_line(view: MinutesView, tr: Translate) -> str:
    """Return the control code of an approved version, "Kontrollkod 7KQ4-M2XD".

    A draft has none; extracts and public copies are not what was signed, and bear none.
    """
    if not view.control_code or view.extract or view.public_copy:
        return ""
    return tr("Control code {code}").format(code=view.control_code)


def _kind(view: MinutesView, tr: Translate) -> str:
    return tr("Extract of minutes") if view.extract else tr("Minutes")


def _tell_corrections(story: Story, corrections: Sequence[CorrectionLine], tr: Translate) -> None:
    """Tell the corrections (rättelser), each dated; nothing if there are none."""
    if not corrections:
        return
    section = story.section()
    title = tr("Corrections")
    section.heading(2, title, bookmark=title)
    columns = [
        Column(tr("Date"), 70.0),
        Column(tr("Item no."), 48.0),
        Column(tr("Correction"), 1.0),
    ]
    grid = Grid(section, columns)
    for line in corrections:
        text = f"{line.text} ({line.role})" if line.role else line.text
        grid.texts((iso_date(line.made_on), line.item, text), None)
    grid.close()


def _facts(view: MinutesView, numbers: list[int], tr: Translate) -> list[tuple[str, str]]:
    paragraphs = paragraph_range(min(numbers), max(numbers)) if numbers else ""
    return [
        (tr("Day"), day_line(view.starts_at, view.ends_at)),
        (tr("Time"), _time(view, tr)),
        (tr("Place"), view.place),
        (tr("Chair"), _chair(view, tr)),
        (tr("Minutes taken by"), capitalised(view.secretary)),
        (tr("Case number"), view.case_number),
        (tr("Information class"), class_fact(view.information_class)),
        (tr("Paragraphs"), paragraphs),
        (tr("Version"), version_fact(view, tr)),
    ]


def _time(view: MinutesView, tr: Translate) -> str:
    """Return from when to when the meeting was, as far as that is noted, with its breaks."""
    told = time_line(view.opened_at or view.starts_at, view.closed_at or view.ends_at)
    if not view.breaks:
        return told
    breaks = join_words([clock_range(*each) for each in view.breaks])
    return tr("{time}, adjourned {breaks}").format(time=told, breaks=breaks)


def _chair(view: MinutesView, tr: Translate) -> str:
    if view.chair and view.led_by_vice:
        return tr("{person} (vice chair)").format(person=capitalised(view.chair))
    return capitalised(view.chair)


def signers(view: MinutesView, tr: Translate) -> list[tuple[str, str]]:
    """Return who signs the minutes: for each what that means, and who."""
    return [
        (tr("Minutes taken by"), capitalised(view.secretary)),
        (tr("Approved"), capitalised(view.chair)),
    ]


def _signatures(story: Story, view: MinutesView, tr: Translate, *, fields: bool) -> None:
    story.gap(30)
    section = story.section()
    tell_signatures(section, signers(view, tr), tr, fields=fields)
    if told := control_line(view, tr):
        section.gap(10)
        section.paragraph(told, NOTE)
