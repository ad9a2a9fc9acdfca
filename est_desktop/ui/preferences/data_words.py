"""What is said of the database: how large it is, its copies, what a check has found."""

from datetime import datetime

from est_desktop.errors import Finding
from est_desktop.rules.swedish import clock, short_date
from est_desktop.store.checking import Findings
from est_desktop.ui.translation import tr


def moment_words(moment: datetime, now: datetime) -> str:
    """Return when something was done, both in local time: "i dag 10.42", "fre 20 nov 2026 16.30".

    Args:
        moment: When it was done.
        now: The present moment.
    """
    days = (now.date() - moment.date()).days
    if days == 0:
        return tr("today at {time}").format(time=clock(moment.time()))
    if days == 1:
        return tr("yesterday at {time}").format(time=clock(moment.time()))
    return tr("{day} at {time}").format(day=short_date(moment.date()), time=clock(moment.time()))


def findings_words(findings: Findings) -> str:
    """Return what a check has found, and what to do about it, in one or two sentences."""
    if not findings:
        return tr("The database is whole: every table, link and paper is as it should be.")
    kinds = [kind for kind, _ in findings]
    told = [
        tr("faults in the file itself: {count}").format(count=kinds.count(Finding.INTEGRITY)),
        tr("broken links: {count}").format(count=kinds.count(Finding.FOREIGN_KEY)),
        tr("damaged papers: {count}").format(count=kinds.count(Finding.BLOB)),
        tr("strange tables: {count}").format(count=kinds.count(Finding.SCHEMA)),
    ]
    order = (Finding.INTEGRITY, Finding.FOREIGN_KEY, Finding.BLOB, Finding.SCHEMA)
    found = ", ".join(text for kind, text in zip(order, told, strict=True) if kind in kinds)
    return tr(
        "The check found faults ({faults}). Do not work on in this database: save a copy of it, "
        "and restore the latest backup that is whole."
    ).format(faults=found)
