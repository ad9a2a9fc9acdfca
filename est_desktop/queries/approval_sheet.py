"""What the sheet to sign approved minutes on prints (justeringsblad)."""

from uuid import UUID

from sqlmodel import Session

from est_desktop.errors import NotApprovedError
from est_desktop.model.views.minutes import ApprovalSheet
from est_desktop.queries.dispatches import approved_minutes, newest_version


def approval_sheet(session: Session, meeting_id: UUID) -> ApprovalSheet:
    """Return the sheet of the version that is in force.

    Raises:
        NotApprovedError: The minutes are a draft, or open again.
    """
    newest = newest_version(session, meeting_id)
    if newest is None:
        raise NotApprovedError
    return ApprovalSheet(approved_minutes(session, newest.id), newest.file_name, newest.sha256)
