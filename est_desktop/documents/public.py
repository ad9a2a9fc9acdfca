"""Public copies (offentlig version): made from data without secrets, then searched for them."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

from est_desktop.documents.action_plan import plan_pdf
from est_desktop.documents.language import Translate
from est_desktop.documents.leaks import find_leaks, needles
from est_desktop.documents.metadata import PACKET
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.output_file import replacing
from est_desktop.documents.pack.building import Progress, build_pack
from est_desktop.documents.pack.intake import OpenPaper
from est_desktop.documents.pack.verdict import PackReport
from est_desktop.documents.situation_report import report_pdf
from est_desktop.documents.substitutions import Warn
from est_desktop.documents.summons import agenda_pdf, summons_pdf
from est_desktop.errors import LeakError
from est_desktop.model.views.action_plan import PlanView
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.minutes import MinutesView
from est_desktop.model.views.pack import PackView
from est_desktop.model.views.reports import ReportView
from est_desktop.model.views.summons import SummonsView
from est_desktop.rules.public_copy import (
    days_of,
    public_minutes,
    public_pack,
    public_plan,
    public_report,
    public_summons,
    secret_texts,
    texts_of,
)
from est_desktop.rules.swedish import plain_date, short_date

View = TypeVar("View", SummonsView, MinutesView, ReportView)
MOST_TOLD = 5
"""So many places are told of; more would not be read."""


class FixedWords:
    """Translates as another does, and remembers what was asked: the fixed words of a document.

    Attributes:
        told: Every text given out.
    """

    def __init__(self, tr: Translate) -> None:
        self._tr = tr
        self.told: set[str] = set()

    def __call__(self, text: str) -> str:
        """Return the text in the language of the document."""
        translated = self._tr(text)
        self.told.add(translated)
        return translated


def public_summons_pdf(
    view: SummonsView, inside: Iterable[str], tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return the public copy of a summons.

    Args:
        view: The whole summons.
        inside: What no copy may hold, such as internal notes.
        tr: The language of its fixed texts.
        warn: Is told of each character that cannot be printed as it was written.

    Raises:
        LeakError: The finished file held something secret.
    """
    return _proved(view, public_summons(view), partial(summons_pdf, warn=warn), inside, tr)


def public_agenda_pdf(
    view: SummonsView, inside: Iterable[str], tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return the public copy of the agenda alone; arguments and errors as for the summons."""
    return _proved(view, public_summons(view), partial(agenda_pdf, warn=warn), inside, tr)


def public_minutes_pdf(
    view: MinutesView,
    inside: Iterable[str],
    tr: Translate,
    *,
    signature_fields: bool = False,
    warn: Warn | None = None,
) -> bytes:
    """Return the public copy of minutes; arguments and errors as for the summons and minutes."""
    make = partial(minutes_pdf, signature_fields=signature_fields, warn=warn)
    return _proved(view, public_minutes(view), make, inside, tr)


def public_report_pdf(
    view: ReportView, letterhead: Letterhead, tr: Translate, *, warn: Warn | None = None
) -> bytes:
    """Return the public copy of a situation report; arguments and errors as for the summons."""

    def make(public: ReportView, words: Translate) -> bytes:
        return report_pdf(public, letterhead, words, warn=warn)

    return _proved(view, public_report(view), make, (), tr)


def public_plan_pdf(
    view: PlanView,
    letterhead: Letterhead,
    inside: Iterable[str],
    tr: Translate,
    *,
    warn: Warn | None = None,
) -> bytes:
    """Return the public copy of the action plan; arguments and errors as for the summons.

    Days and counts are no texts of the view: what the copy prints of them may be seen.
    """
    fixed, public = FixedWords(tr), public_plan(view)
    pdf = plan_pdf(public, letterhead, fixed, warn=warn)
    days = (day for line in public.lines for day in (line.start_date, line.due_date) if day)
    counts = map(str, range(len(public.lines) + 1))
    printed = [*map(short_date, days), plain_date(public.dated_on), *counts]
    refuse_leaks(pdf, view, public, inside, [*fixed.told, *printed, *texts_of(letterhead)])
    return pdf


def build_public_pack(  # noqa: PLR0913 -- as for the whole pack
    view: PackView,
    inside: Iterable[str],
    open_paper: OpenPaper,
    out: Path,
    tr: Translate,
    progress: Progress,
    *,
    archive: bool = False,
    notes: Callable[[str], None] = lambda _: None,
    scratch: Path | None = None,
) -> PackReport:
    """Make the public copy of a pack; arguments as for `build_pack`, and `inside` as above.

    Raises:
        LeakError: The finished file held something secret; it is not there.
        OutputError: The file cannot be written.
    """
    fixed, public = FixedWords(tr), public_pack(view)
    with replacing(out) as part:
        report = build_pack(
            public, open_paper, part, fixed, progress, archive=archive, notes=notes, scratch=scratch
        )
        papers = [paper.first_page for paper in report.papers if paper.first_page]
        own = min(papers, default=report.pages + 1) - 1  # in an archive all pages are ours
        step = partial(progress, report.pages, report.pages + 1)
        refuse_leaks(part, view, public, inside, fixed.told, own_pages=own, step=step)
    return report


def refuse_leaks(  # noqa: PLR0913 -- what is searched, and all that tells what is secret
    pdf: bytes | Path,
    whole: object,
    public: object,
    inside: Iterable[str],
    fixed: Iterable[str],
    *,
    own_pages: int | None = None,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Look for what is secret in a finished file.

    Args:
        pdf: The file.
        whole: The view with everything.
        public: The view that was printed.
        inside: What no copy may hold.
        fixed: The fixed words that were printed.
        own_pages: As for `find_leaks`.
        step: As for `find_leaks`.

    Raises:
        LeakError: It holds something secret.
    """
    days = [day.isoformat() for day in days_of(public)]
    allowed = [*texts_of(public), *days, *fixed, PACKET]  # the packet's own words are no secret
    sought = needles([*secret_texts(whole, public), *inside], allowed)
    found = find_leaks(pdf, sought, own_pages, step)
    if found:
        raise LeakError("; ".join(f"{leak.text} ({leak.place})" for leak in found[:MOST_TOLD]))


def _proved(
    whole: View,
    public: View,
    make: Callable[[View, Translate], bytes],
    inside: Iterable[str],
    tr: Translate,
) -> bytes:
    fixed = FixedWords(tr)
    pdf = make(public, fixed)
    refuse_leaks(pdf, whole, public, inside, fixed.told)
    return pdf
