"""What was found in a PDF file of anybody's, in words: the command and the window say the same."""

from est_desktop.documents.language import Translate
from est_desktop.documents.pdf_checking import PdfFault, PdfFinding, PdfReport
from est_desktop.rules.swedish import join_words
from est_desktop.rules.typed import one_line


def report_lines(report: PdfReport, name: str, tr: Translate) -> list[str]:
    """Return what was found in a file, a line each; the first tells what file it is."""
    return [headline(report, name, tr), *findings(report, tr)]


def headline(report: PdfReport, name: str, tr: Translate) -> str:
    """Return what a file is."""
    claims = join_words(list(report.claims)) if report.claims else tr("nothing")
    return tr("{file}: {count} pages, says it is: {claims}").format(
        file=name, count=report.pages, claims=claims
    )


def findings(report: PdfReport, tr: Translate) -> list[str]:
    """Return what is wrong with a file, a line each, or that nothing was found."""
    if not report.findings:
        return [tr("No faults were found. This is not the whole of the standards' rules.")]
    return [f"– {told(finding, tr)}" for finding in report.findings]


def told(finding: PdfFinding, tr: Translate) -> str:
    """Return a finding in the user's language."""
    sentences = {
        PdfFault.DAMAGED: tr("The file is damaged and was repaired to be read."),
        PdfFault.RESTRICTED: tr("The file is protected by a password against changes."),
        PdfFault.UNTAGGED: tr("The file is not tagged, so a screen reader can only guess."),
        PdfFault.NO_TITLE: tr("The file has no title."),
        PdfFault.TITLE_NOT_SHOWN: tr("The reader shows the file's name instead of its title."),
        PdfFault.NO_LANGUAGE: tr("The language is not told."),
        PdfFault.NO_HEADINGS: tr("There are no headings."),
        PdfFault.HEADING_SKIPS: tr("A heading skips a level: {detail}"),
        PdfFault.FIGURE_WITHOUT_TEXT: tr("Pictures without alternative text: {detail}"),
        PdfFault.TABLE_WITHOUT_HEADERS: tr("Tables without header cells: {detail}"),
        PdfFault.FONT_NOT_EMBEDDED: tr("Fonts that are not in the file: {detail}"),
        PdfFault.TEXT_NOT_MARKED: tr("Pages with text that is not tagged: {detail}"),
        PdfFault.TEXT_NOT_REACHED: tr("Pages with text that is not read aloud: {detail}"),
        PdfFault.FIELD_WITHOUT_NAME: tr("Form fields without a description: {detail}"),
        PdfFault.ACTIVE_CONTENT: tr("The file can run programs or scripts: {detail}"),
        PdfFault.FALSE_CLAIM: tr("The file says it is {detail}, but is not."),
        PdfFault.NOT_ALL_CHECKED: tr("Not everything could be checked.")
        if not finding.detail
        else tr("Pages that could not be checked: {detail}"),
    }
    return sentences[finding.fault].format(detail=one_line(finding.detail))
