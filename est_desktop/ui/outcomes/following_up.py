"""Changes that the plan's history keeps: a moved last day, a changed status."""

from datetime import date

from PySide6.QtWidgets import QWidget

from est_desktop.actions.outcomes import set_measure_due
from est_desktop.actions.plan import change_status, move_due
from est_desktop.model.enums import MeasureStatus
from est_desktop.model.views.record import MeasureRow
from est_desktop.rules.swedish import short_date
from est_desktop.ui.outcomes.note_sheet import NoteSheet
from est_desktop.ui.translation import tr
from est_desktop.ui.workspace import Workspace


def change_due(
    page: QWidget, workspace: Workspace, row: MeasureRow, due: date | None, merge_key: str
) -> NoteSheet | None:
    """Set a measure's last day; ask for a note in a sheet, which is returned, if it moves."""
    words = tr("Change last day")
    if row.due_date is None:
        workspace.do(words, lambda s: set_measure_due(s, row.id, due), merge_key=merge_key)
        return None
    if due == row.due_date:
        return None
    moment, until = workspace.moment(), short_date(due) if due else tr("no day")
    explained = tr("From {old} to {new}. The old day is kept in the follow-up.")
    return _asked(
        NoteSheet(
            page,
            workspace,
            tr("Why is the last day moved?"),
            explained.format(old=short_date(row.due_date), new=until),
            words,
            lambda session, note: move_due(session, row.id, due, note, moment),
        )
    )


def follow_status(
    page: QWidget, workspace: Workspace, row: MeasureRow, status: MeasureStatus, word: str
) -> NoteSheet | None:
    """Change a measure's status; ask for the reason in a sheet if it is closed without being done.

    Args:
        page: What the sheet lies over.
        workspace: Where the measure is.
        row: The measure.
        status: The new status.
        word: What the user calls it.
    """
    words, moment = tr("Status: {status}").format(status=word), workspace.moment()
    if status is not MeasureStatus.ABANDONED or status is row.status:
        workspace.do(words, lambda session: change_status(session, row.id, status, moment))
        return None
    return _asked(
        NoteSheet(
            page,
            workspace,
            tr("Why is it closed without being done?"),
            tr("The reason is printed in the action plan."),
            words,
            lambda session, note: change_status(session, row.id, status, moment, note),
        )
    )


def _asked(sheet: NoteSheet) -> NoteSheet:
    sheet.open_over(sheet.note)
    return sheet
