"""The next meeting of a series from the last: a preview, or made."""

from argparse import Namespace

from est_desktop.actions.carry_over import NextMeeting, make_next_meeting
from est_desktop.actions.meetings import Sitting
from est_desktop.cli.opening import now, opened, opened_to_read, today
from est_desktop.cli.streams import say
from est_desktop.documents.earlier_text import previous_item, previous_title
from est_desktop.model.views.carry_over import CarryView, Why
from est_desktop.queries.carry_over import carry_over
from est_desktop.queries.earlier import earlier
from est_desktop.queries.named import series_called
from est_desktop.rules.dates import read_date
from est_desktop.rules.swedish import clock_span, short_date
from est_desktop.store.store import Store
from est_desktop.ui.translation import document_language, tr


def next_meeting(options: Namespace) -> int:
    """Print what would follow and what would stay, each with why; with --apply, make it.

    Raises:
        RefusedError: The series is not known, or the date does not exist.
        StoreError: The file cannot be read, or written.
    """
    if not options.apply:
        with opened_to_read(options) as store:
            _tell(_preview(store, options))
        return 0
    with opened(options) as store:
        view = _preview(store, options)
        last = view.previous_id
        previous = None
        if last is not None:
            told = store.read(lambda session: earlier(session, last, today()))
            previous = previous_item(told, now(), document_language())
        wanted = NextMeeting(
            view.series_id,
            Sitting(view.starts_at, view.ends_at, view.place),
            {row.item_id for row in view.follows if not row.standing},
            view.meeting_id,
            previous,
        )
        store.do(tr("Next meeting"), lambda session: make_next_meeting(session, wanted))
        _tell(view)
        say(tr("Made: {meeting}").format(meeting=view.title))
    return 0


def _preview(store: Store, options: Namespace) -> CarryView:
    day = read_date(options.date, today())
    title = previous_title(document_language())
    return store.read(
        lambda session: carry_over(session, series_called(session, options.series), day, title)
    )


def _tell(view: CarryView) -> None:
    times = clock_span(view.starts_at.time(), view.ends_at.time())
    say(", ".join(filter(None, (view.title, short_date(view.starts_at), times, view.place))))
    for heading, rows in ((tr("Follows"), view.follows), (tr("Stays"), view.stays)):
        say(f"{heading}:")
        for row in rows:
            why = "; ".join(filter(None, (why_words(row.verdict.why), row.meeting, row.note)))
            say(f"  {row.number:<5} {row.title} ({why})")
    say(tr("Open measures: {count}").format(count=view.measures))


def why_words(why: Why) -> str:
    """Return why an item follows or stays, within a sentence."""
    words = {
        Why.CARRIED: tr("carried by hand"),
        Why.DEFERRED: tr("deferred"),
        Why.NOT_REACHED: tr("not reached"),
        Why.UNDECIDED: tr("undecided"),
        Why.MEASURE: tr("open measure"),
        Why.STANDING: tr("standing item"),
        Why.WAITING: tr("waits in the backlog"),
        Why.SETTLED: tr("settled"),
        Why.WITHDRAWN: tr("withdrawn"),
        Why.ELSEWHERE: tr("on a later meeting already"),
    }
    return words[why]
