"""Approving minutes (godkänna): the PDF is made first, then all is noted in one transaction."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlmodel import Session

from est_desktop.actions.finalising import Approving
from est_desktop.documents.language import Translate
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.substitutions import Warn
from est_desktop.model.frozen import to_json
from est_desktop.model.views.dispatch import SentFile
from est_desktop.model.views.minutes import MinutesView
from est_desktop.queries.minutes import minutes
from est_desktop.rules.control_code import control_code
from est_desktop.rules.file_names import document_name
from est_desktop.store.blobs import Progress, put_bytes
from est_desktop.store.store import Store


def approving_work(
    store: Store, meeting_id: UUID, today: date, tr: Translate, warn: Warn | None = None
) -> Callable[[Progress], Approving]:
    """Read the minutes as they will be, now, and return what makes and stores their PDF."""
    view = store.read(lambda session: minutes(session, meeting_id, approving=today))

    content = to_json(MinutesView, view)

    def work(_progress: Progress) -> Approving:
        printed = replace(view, control_code=control_code(content))
        data = minutes_pdf(printed, tr, warn=warn)
        what = tr("{document} v{number}").format(document=tr("Minutes"), number=view.version)
        name = document_name(view.starts_at.date(), view.title, what)
        file = SentFile("minutes", name, put_bytes(store, data), len(data))
        return Approving(file, content, unchanged)

    def unchanged(session: Session) -> bool:
        return minutes(session, meeting_id, approving=today) == view

    return work
