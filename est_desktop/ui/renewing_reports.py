"""A paper that shows a situation report as it was is made anew, in the background."""

from collections.abc import Callable
from uuid import UUID

from est_desktop.actions.report_papers import ReportPaper, renew_report_paper
from est_desktop.errors import UserError
from est_desktop.flows.reporting import report_paper_work
from est_desktop.queries.report_links import report_of_paper
from est_desktop.ui.jobs import Job
from est_desktop.ui.translation import document_language, tr
from est_desktop.ui.workspace import Workspace


def renew_paper(workspace: Workspace, paper_id: UUID, told: Callable[[str], None]) -> None:
    """Put the report as it is now in the place of a paper, and tell of it."""
    report_id = workspace.read(lambda session: report_of_paper(session, paper_id))
    if report_id is None:
        return
    try:
        work = report_paper_work(workspace.store, report_id, document_language())
    except UserError as error:
        workspace.report(error)
        return

    def keep(paper: ReportPaper) -> None:
        moment = workspace.moment()
        _, went = workspace.tried(
            tr("Renew the attachment"),
            lambda session: renew_report_paper(session, paper_id, paper, moment),
        )
        if went:
            told(tr("The attachment shows the report as it is now"))

    Job(work, keep, workspace.report, label=tr("Making the PDF")).start()
