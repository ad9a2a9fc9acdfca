"""Situation reports as papers: the PDF is made first, then it is attached in one transaction."""

from collections.abc import Callable
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.attachments import StoredPaper
from est_desktop.actions.report_papers import ReportPaper
from est_desktop.documents.language import Translate
from est_desktop.documents.situation_report import report_pdf
from est_desktop.documents.substitutions import Warn
from est_desktop.errors import UnknownReportError
from est_desktop.model.frozen import fingerprint
from est_desktop.model.views.reports import ReportView
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.reports import report_view
from est_desktop.rules.file_names import document_name
from est_desktop.rules.report_periods import period_words
from est_desktop.store.blobs import Progress, put_bytes
from est_desktop.store.store import Store


def paper_title(view: ReportView, tr: Translate) -> str:
    """Return what the paper is called: "Lägesbild Hageby, oktober 2026, Polismyndigheten"."""
    about = ", ".join([*view.areas, period_words(view.starts, view.ends), view.organisation])
    return f"{tr('Situation report')} {about}"


def report_name(view: ReportView, tr: Translate, what: str = "") -> str:
    """Return what the file of a report is called; `what` marks the copy."""
    kind = tr("Situation report")
    title = ", ".join([*view.areas, period_words(view.starts, view.ends)])
    return document_name(view.ends, f"{title}, {view.organisation}", what or kind)


def report_paper_work(
    store: Store, report_id: UUID, tr: Translate, warn: Warn | None = None
) -> Callable[[Progress], ReportPaper]:
    """Read a report, now, and return what makes and stores its PDF: fit for a job.

    What it returns goes to `actions.report_papers`, which refuses it if the report has changed.

    Raises:
        UnknownReportError: The report is gone.
    """
    view, head = store.read(lambda session: (report_view(session, report_id), letterhead(session)))
    if view is None:
        raise UnknownReportError(str(report_id))

    def work(_progress: Progress) -> ReportPaper:
        data = report_pdf(view, head, tr, warn=warn)
        stored = StoredPaper(
            report_name(view, tr), put_bytes(store, data), fingerprint(ReportView, view)
        )
        return ReportPaper(report_id, paper_title(view, tr), stored, unchanged)

    def unchanged(session: Session) -> bool:
        return report_view(session, report_id) == view

    return work
