"""A page to sign approved minutes on by hand (justeringsblad), bound to their file by its hash."""

from est_desktop.documents.closing import tell_signatures
from est_desktop.documents.comparison import version_fact
from est_desktop.documents.council import council_pdf
from est_desktop.documents.grids import facts
from est_desktop.documents.language import Translate
from est_desktop.documents.letterhead import tell_letterhead
from est_desktop.documents.minutes import control_line, signers
from est_desktop.documents.story import Story
from est_desktop.documents.styles import NOTE, SUBTITLE
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.wording import class_fact, day_line
from est_desktop.model.views.minutes import ApprovalSheet

GROUP = 8
"""So many digits of a hash stand together: they are compared by eye."""


def approval_sheet_pdf(view: ApprovalSheet, tr: Translate, *, warn: Warn | None = None) -> bytes:
    """Return the sheet as a PDF file; equal arguments give equal bytes.

    Args:
        view: What it prints.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.
    """
    return council_pdf(
        view.minutes,
        tr("Approval sheet"),
        tr("To sign the minutes of a meeting of {body} on").format(body=view.minutes.body),
        lambda story: _tell(story, view, tr),
        tr,
        control=control_line(view.minutes, tr),
        warn=warn,
    )


def _tell(story: Story, view: ApprovalSheet, tr: Translate) -> None:
    minutes = view.minutes
    tell_letterhead(story, minutes.letterhead, tr)
    story.heading(1, tr("Approval sheet"))
    story.paragraph(minutes.title, SUBTITLE)
    facts(
        story,
        [
            (tr("Day"), day_line(minutes.starts_at, minutes.ends_at)),
            (tr("Place"), minutes.place),
            (tr("Case number"), minutes.case_number),
            (tr("Information class"), class_fact(minutes.information_class)),
            (tr("Version"), version_fact(minutes, tr)),
            (tr("File"), view.file_name),
            (tr("SHA-256"), _grouped(view.sha256)),
            (tr("Control code"), minutes.control_code),
        ],
    )
    story.paragraph(
        tr(
            "By signing here you approve the minutes in the file named above. The control code "
            "tells which version that is; it also stands at the foot of each page of the minutes."
        )
    )
    for meaning, who in signers(minutes, tr):
        story.gap(24)
        section = story.section()
        tell_signatures(section, [(meaning, who), (tr("Place and date"), "")], tr)
    story.gap(24)
    story.paragraph(
        tr(
            "Scan the signed sheet and take it in with the history of the meeting; the program "
            "asks for the control code if it cannot read it."
        ),
        NOTE,
    )


def _grouped(sha256: str) -> str:
    groups = [sha256[start : start + GROUP] for start in range(0, len(sha256), GROUP)]
    return " ".join(groups)
