"""What changes or keeps the database: sample content, papers, checks, copies."""

from argparse import Namespace
from pathlib import Path

from sqlmodel import Session

from est_desktop.actions.attachments import StoredPaper, attach_papers
from est_desktop.actions.sample import add_sample, demand_empty
from est_desktop.actions.sample_counts import add_sample_counts
from est_desktop.actions.sample_reports import add_sample_reports
from est_desktop.cli.opening import chosen_places, now, opened
from est_desktop.cli.streams import say
from est_desktop.documents.sample_papers import paper_bytes
from est_desktop.errors import CheckFailedError
from est_desktop.model.sample import read_content, read_papers
from est_desktop.model.sample_counts import read_counts, read_indicators
from est_desktop.model.sample_reports import read_reports
from est_desktop.paths import RESOURCES
from est_desktop.queries.named import item_called, meeting_called
from est_desktop.store.backup import back_up
from est_desktop.store.blobs import put_bytes, put_file
from est_desktop.store.checking import check
from est_desktop.store.store import Store
from est_desktop.ui.translation import tr

SAMPLE = RESOURCES / "sample"


def demo(options: Namespace) -> int:
    """Fill an empty database with sample content.

    Raises:
        NotEmptyError: It has content already.
        StoreError: It cannot be written.
    """
    with opened(options) as store:
        fill_sample(store)
    say(tr("Sample content was added to {file}.").format(file=chosen_places(options).database))
    return 0


def fill_sample(store: Store) -> None:
    """Put the sample into an open, empty store; the window does so too. Takes a second.

    Raises:
        NotEmptyError: It has content already.
        ReadOnlyError: It is only read.
        StoreError: It cannot be written.
    """
    store.read(demand_empty)
    content = read_content((SAMPLE / "content.json").read_bytes())
    papers = {
        paper.key: StoredPaper(
            paper.file_name, put_bytes(store, paper_bytes(paper, content.notice))
        )
        for paper in read_papers((SAMPLE / "papers.json").read_bytes())
    }
    reports = read_reports((SAMPLE / "reports.json").read_bytes())
    counts = read_counts((SAMPLE / "counts.json").read_bytes())
    indicators = read_indicators((SAMPLE / "indicators.json").read_bytes())

    def add(session: Session) -> None:
        add_sample(session, content, papers, now())
        session.flush()
        add_sample_counts(session, counts, indicators)
        session.flush()
        add_sample_reports(session, reports)

    store.do(tr("Add sample content"), add)


def attach(options: Namespace) -> int:
    """Attach files to an agenda item, all of them or none.

    Raises:
        RefusedError: The meeting or the item is not known, or the database is only read.
        FileError: A file cannot be used.
        StoreError: The database cannot be written.
    """
    with opened(options) as store:
        item_id = store.read(
            lambda session: item_called(
                session, meeting_called(session, options.meeting), options.item
            )
        )
        papers = [_stored(store, file) for file in options.files]
        store.do(
            tr("Attach {count} files").format(count=len(papers)),
            lambda session: attach_papers(session, item_id, papers, now()),
        )
    say(tr("Attached to item {item}: {count}").format(item=options.item, count=len(papers)))
    return 0


def check_all(options: Namespace) -> int:
    """Look for faults in the database, without changing it.

    Raises:
        CheckFailedError: There are some.
        StoreError: There is none, or it cannot be read at all.
    """
    database = chosen_places(options).database
    findings = check(database)
    if findings:
        raise CheckFailedError(database, findings)
    say(tr("The database {file} is whole.").format(file=database))
    return 0


def back_up_to(options: Namespace) -> int:
    """Write a whole copy of the database, tried by opening it.

    Raises:
        StoreError: There is none, it cannot be read, or the copy cannot be made.
        OutputDiskFullError: There is no room for the copy.
    """
    copy = back_up(chosen_places(options).database, options.to)
    say(tr("Written and tried: {file}").format(file=copy))
    return 0


def _stored(store: Store, file: Path) -> StoredPaper:
    return StoredPaper(file.name, put_file(store, file, _silent).sha256)


def _silent(done: int, total: int) -> None:
    """Take what progress is told, and tell nobody."""
