"""A year's meetings by the rule of their series, without a window."""

from argparse import Namespace

from est_desktop.actions.year import plan_year
from est_desktop.cli.opening import opened
from est_desktop.cli.streams import say
from est_desktop.queries.named import series_called
from est_desktop.queries.year import proposed_year
from est_desktop.rules.swedish import day_date, week
from est_desktop.ui.translation import tr
from est_desktop.ui.year_words import remark


def plan_a_year(options: Namespace) -> int:
    """Tell the days that the rule of a series gives in a year; with --apply, make the meetings.

    Raises:
        RefusedError: The series is not known, or has no rule.
        StoreError: The database cannot be used.
    """
    with opened(options) as store:
        series_id = store.read(lambda session: series_called(session, options.series))
        proposed = store.read(lambda session: proposed_year(session, series_id, options.year))
        for row in proposed:
            told = (week(row.day), day_date(row.day), remark(row))
            say("  ".join(part for part in told if part))
        if options.apply:
            days = [row.day for row in proposed]
            made = store.do("", lambda session: plan_year(session, series_id, days))
            say(tr("Meetings made: {count}").format(count=len(made)))
    return 0
