"""What is missing before a meeting is sent or approved: its data, and its papers' files."""

from datetime import date
from pathlib import Path
from uuid import UUID

from est_desktop.documents.language import Translate
from est_desktop.documents.pack.looking import faults
from est_desktop.model.enums import LOCKED, MeetingState
from est_desktop.model.views.completeness import Gap, GapKind
from est_desktop.model.views.pack import PackPaper
from est_desktop.queries.agenda import meeting_head
from est_desktop.queries.completeness import gaps_before_approval, gaps_before_dispatch
from est_desktop.queries.pack import pack
from est_desktop.store.blobs import Progress
from est_desktop.store.copying_out import copies_in
from est_desktop.store.store import Store


def missing(  # noqa: PLR0913 -- where things are, and whom to tell
    store: Store,
    meeting_id: UUID,
    folder: Path,
    today: date,
    tr: Translate,
    progress: Progress,
) -> tuple[Gap, ...]:
    """Return what a meeting lacks: before the dispatch, or before the approval once it was held.

    Slow for many papers, since each is opened: fit for a job.

    Args:
        store: Where the meeting is.
        meeting_id: The meeting.
        folder: For copies of papers on the way.
        today: The day that the summons would be dated.
        tr: The language in which it is told why a file cannot be read.
        progress: Is told how many papers have been opened, and may raise to stop.
    """
    state = store.read(lambda session: meeting_head(session, meeting_id)).state
    if state is MeetingState.HELD or state in LOCKED:
        return store.read(lambda session: gaps_before_approval(session, meeting_id))
    gaps = store.read(lambda session: gaps_before_dispatch(session, meeting_id, today))
    view = store.read(lambda session: pack(session, meeting_id, today))
    item_ids = {item.number: item.id for item in view.summons.items if item.number}
    file_of = copies_in(store, folder)

    def open_paper(paper: PackPaper) -> Path:
        progress(paper.number, len(view.papers))
        return file_of(paper.sha256)

    found = tuple(
        Gap(
            GapKind.SCANNED if fault.scanned else GapKind.BAD_FILE,
            item_ids.get(fault.paper.item),
            str(fault.paper.number),
            fault.paper.title,
            fault.told,
        )
        for fault in faults(view, open_paper, tr)
        if fault.paper.size
    )
    return (*gaps, *sorted(found, key=lambda gap: gap.note))
