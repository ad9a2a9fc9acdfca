"""Sending a meeting (utskick): files first, then all is noted in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from est_desktop.actions.dispatching import Sending
from est_desktop.documents.language import Translate
from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.summons import summons_pdf
from est_desktop.errors import NothingToSendError
from est_desktop.model.frozen import to_json
from est_desktop.model.views.dispatch import SentAgenda, SentFile
from est_desktop.model.views.pack import PackPaper
from est_desktop.queries.dispatches import meeting_life, sent_agenda, supplement
from est_desktop.queries.pack import pack
from est_desktop.rules.file_names import document_name
from est_desktop.store.blobs import Progress, put_bytes, put_file
from est_desktop.store.copying_out import copies_in
from est_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is ready to be sent.

    Attributes:
        version: Which dispatch it will be.
        notes: What is worth knowing of the papers, a sentence each.
    """

    sending: Sending
    version: int
    notes: tuple[str, ...]


def sending_work(  # noqa: PLR0913 -- a dispatch, and one choice an argument
    store: Store,
    meeting_id: UUID,
    folder: Path,
    today: date,
    tr: Translate,
    *,
    recipients: str = "",
    only_new: bool = False,
) -> Callable[[Progress], Prepared]:
    """Read what is sent, now, and return what makes and stores its files: fit for a job.

    Args:
        store: Where the meeting is.
        meeting_id: The meeting.
        folder: For files on the way; it must stay until the work is done.
        today: The day that the summons is dated.
        tr: The language of the fixed texts and of the names of files.
        recipients: Who it goes to, one a line.
        only_new: Make a supplement instead of everything.

    Raises:
        NothingToSendError: A supplement is asked for, and nothing was sent or nothing changed.
    """
    life = store.read(lambda session: meeting_life(session, meeting_id, today))
    agenda = store.read(lambda session: sent_agenda(session, meeting_id, today))
    if only_new:
        view = store.read(lambda session: supplement(session, meeting_id, today))
        if view is None or not (life.changes and life.changes.any):
            raise NothingToSendError
    else:
        view = store.read(lambda session: pack(session, meeting_id, today))
    version = len(life.dispatches) + 1
    file_of = copies_in(store, folder)

    def name(what: str) -> str:
        called = tr("{document} v{number}").format(document=what, number=version)
        return document_name(life.starts_at.date(), life.title, called)

    def open_paper(paper: PackPaper) -> Path:
        return file_of(paper.sha256)

    def work(progress: Progress) -> Prepared:
        notes: list[str] = []
        files, kept = [], agenda
        if not only_new:
            data = summons_pdf(view.summons, tr)
            sha256 = put_bytes(store, data)
            files.append(SentFile("summons", name(tr("Summons")), sha256, len(data)))
        if view.papers or only_new:
            place = folder / "pack.pdf"
            report = build_pack(view, open_paper, place, tr, progress, notes=notes.append)
            kept = replace(agenda, pages=None if only_new else report.numbers)
            stored = put_file(store, place, progress)
            what = tr("Supplement") if only_new else tr("Papers")
            document = "supplement" if only_new else "pack"
            files.append(SentFile(document, name(what), stored.sha256, stored.size))
        return Prepared(
            Sending(
                files,
                to_json(SentAgenda, kept),
                lambda session: sent_agenda(session, meeting_id, today) == agenda,
                recipients,
                only_new,
            ),
            version,
            tuple(notes),
        )

    return work


def mail_text(
    title: str, when: str, files: Sequence[SentFile], tr: Translate, *, only_new: bool
) -> str:
    """Return a text ready to paste into a mail."""
    first = (
        tr("Here is a supplement to the papers for {title}, {when}.")
        if only_new
        else tr("You are called to {title}, {when}. The agenda and the papers are attached.")
    )
    attached = "\n".join(f"– {file.file_name}" for file in files)
    end = tr("Please tell if you cannot come, and who comes in your place.")
    parts = [first.format(title=title, when=when), tr("Attached:") + "\n" + attached]
    return "\n\n".join([*parts, *([] if only_new else [end])])
