"""How documents put things: who takes part, when it is, what is proposed."""

from collections.abc import Sequence
from datetime import datetime

from est_desktop.documents.language import Translate
from est_desktop.model.enums import InformationClass
from est_desktop.model.views.summons import Paper
from est_desktop.rules.passages import bare
from est_desktop.rules.secrecy import class_label
from est_desktop.rules.swedish import capitalised, clock, clock_range, day_date, join_words

SEPARATOR = " · "
"""Between facts on one line."""


def person_label(role: str, name: str) -> str:
    """Return the name, if there is one, and the role, beginning with a capital."""
    return capitalised(f"{name}, {role}" if name and role else name or role)


def joined(*facts: str) -> str:
    """Return facts on one line; empty ones are left out."""
    return SEPARATOR.join([fact for fact in facts if fact])


def day_line(starts_at: datetime, ends_at: datetime) -> str:
    """Return the day of a meeting, or its first and last."""
    first, last = capitalised(day_date(starts_at)), day_date(ends_at)
    return first if starts_at.date() == ends_at.date() else f"{first} – {last}"


def time_line(starts_at: datetime, ends_at: datetime) -> str:
    """Return from when to when a meeting goes on."""
    if starts_at.date() == ends_at.date():
        return clock_range(starts_at.time(), ends_at.time())
    return f"kl.\u00a0{clock(starts_at.time())} – kl.\u00a0{clock(ends_at.time())}"


def presenter_line(presenter: str, tr: Translate) -> str:
    """Return who presents an item (föredragande); "" for nobody."""
    return tr("Presenter: {presenter}").format(presenter=presenter) if presenter else ""


def paper_line(papers: Sequence[Paper], tr: Translate) -> str:
    """Return the numbers of an item's papers, "Bilaga 2 och 3"; "" for none."""
    if not papers:
        return ""
    numbers = join_words([str(paper.number) for paper in papers])
    return tr("Attachment {numbers}").format(numbers=numbers)


def class_fact(information_class: InformationClass) -> str:
    """Return the information class as a fact; "" for what is open to all."""
    return "" if information_class is InformationClass.K1 else class_label(information_class)


def proposal(lead: str, points: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """Return what introduces a proposed decision, and its points.

    A point that is a whole sentence, beginning as the lead does ("Samrådet …"), stands alone. A
    single clause is joined with the lead; several follow it as a list.

    Args:
        lead: "Samrådet enas om att".
        points: As typed.
    """
    points = [bare(point) for point in points]
    subject = lead.split(" ")[0].casefold()
    if not lead or any(point.casefold().startswith(subject) for point in points):
        return "", tuple(points)
    if len(points) == 1:
        return "", (f"{lead} {_clause(points[0])}",)
    return lead, tuple(points)


def _clause(point: str) -> str:
    """Return a text as it goes on in a sentence; abbreviations keep their capitals."""
    if len(point) > 1 and point[1].islower():
        return point[:1].lower() + point[1:]
    return point
