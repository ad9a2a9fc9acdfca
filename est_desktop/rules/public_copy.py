"""The public copy of a document (offentlig version): made from data without what is secret.

Nothing is ever covered: what is secret is not in the view that is printed. A whole item that is
secret keeps its number, times and public title; its content becomes one line of neutral length. A
paper, decision or measure keeps its number; a passage becomes a few words in its text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from est_desktop.model.enums import InformationClass, ItemKind, Outcome
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.action_plan import PlanLine, PlanView
from est_desktop.model.views.minutes import DecisionText, MeasureLine, MinutesItem, MinutesView
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.model.views.reports import ReportView
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import Paper, SummonsItem, SummonsView
from est_desktop.rules.passages import bare, passages
from est_desktop.rules.secrecy import removed, withheld

PLAN_TEXTS = ("text", "problem", "goal", "indicator", "note", "closed_reason")
"""What is written in a measure, where passages may be secret."""
SECRET_LINE = PlanLine(
    number="", text="", problem="", goal="", areas=(), owner="", partners=(), level=None,
    term=None, kind=None, indicator="", start_date=None, due_date=None, status=None,
    overdue=False, agreed="", note="", closed_reason="",
)  # fmt: skip
"""What the plan tells of a measure that is secret: nothing."""
Item = TypeVar("Item", SummonsItem, MinutesItem)


def public_summons(view: SummonsView) -> SummonsView:
    """Return the summons without what is secret."""
    items = tuple(_summons_item(item) for item in inherited(view.items))
    return replace(view, items=items, **_of_all(items))


def public_minutes(view: MinutesView) -> MinutesView:
    """Return the minutes without what is secret."""
    inner = list(inherited(view.items))
    secret = {item.number for item in inner if item.secrecy is not None}
    items = tuple(_minutes_item(item) for item in inner)
    open_lines = tuple(line for line in view.corrections if line.item not in secret)
    return replace(view, items=items, corrections=open_lines, **_of_all(items))


def public_plan(view: PlanView) -> PlanView:
    """Return the action plan without what is secret: a measure that is keeps its number."""
    return replace(view, lines=tuple(map(_plan_line, view.lines)), public_copy=True)


def public_pack(view: PackView) -> PackView:
    """Return the pack without what is secret: a page takes the place of a secret paper."""
    marks = {
        paper.number: paper.secrecy
        for item in inherited(view.summons.items)
        for paper in item.papers
    }
    summons = public_summons(view.summons)
    titles = {item.number: item.title for item in summons.items}
    papers = []
    for paper in view.papers:
        secrecy = paper.secrecy or marks.get(paper.number)
        open_paper = replace(paper, item_title=titles.get(paper.item, ""), secrecy=None)
        papers.append(_withheld(open_paper, secrecy) if secrecy else open_paper)
    return PackView(summons, tuple(papers), before=view.before)


def public_report(view: ReportView) -> ReportView:
    """Return a situation report without what is secret.

    Who reports, about where and when stays, so that it can be seen that there is a report. Files
    that came with it are told of by their titles, unless all of it is secret.
    """
    secrecy = view.secrecy
    open_view = replace(view, secrecy=None, public_copy=True)
    if secrecy is None or not secrecy.whole:
        provision = secrecy.provision if secrecy else ""
        sections = tuple(
            replace(section, text=without_passages_in(section.text, provision))
            for section in view.sections
        )
        return replace(open_view, sections=sections)
    line = replace(view.sections[0], text=removed(secrecy.provision)) if view.sections else None
    return replace(
        open_view,
        level=None,
        trend=None,
        sections=(line,) if line else (),
        files=(),
    )


def _withheld(paper: PackPaper, secrecy: Secrecy) -> PackPaper:
    return replace(
        paper,
        title=removed(secrecy.provision),
        description="",
        file_name="",
        size=0,
        sha256="",
        withheld=withheld(paper.number, secrecy.provision),
    )


def secret_texts(whole: object, public: object) -> tuple[str, ...]:
    """Return the texts that a view holds and its public copy does not, longest first."""
    told = set(texts_of(public))
    printed = {bare(text) for text in texts_of(whole)}
    secret = {text for text in printed if text.strip() and text not in told}
    return tuple(sorted(secret, key=lambda text: (-len(text), text)))


def is_marked(view: object) -> bool:
    """Tell whether anything in a view bears a mark of secrecy."""
    if isinstance(view, Secrecy):
        return True
    if is_dataclass(view):
        return any(is_marked(getattr(view, field.name)) for field in fields(view))
    return isinstance(view, tuple) and any(is_marked(part) for part in view)


def texts_of(view: object) -> Iterator[str]:
    """Yield every text in a view, but for marks of secrecy, which are meant to be seen."""
    if isinstance(view, Secrecy | Enum):
        return
    if isinstance(view, str):
        yield str(view)
    elif is_dataclass(view):
        for field in fields(view):
            yield from texts_of(getattr(view, field.name))
    elif isinstance(view, tuple | list | frozenset):
        for part in view:
            yield from texts_of(part)


def days_of(view: object) -> Iterator[date]:
    """Yield every day and moment in a view: what is printed of an open day is no secret."""
    if isinstance(view, date):
        yield view
    elif is_dataclass(view):
        for field in fields(view):
            yield from days_of(getattr(view, field.name))
    elif isinstance(view, tuple | list | frozenset):
        for part in view:
            yield from days_of(part)


def _of_all(items: Sequence[SummonsItem | MinutesItem]) -> dict[str, Any]:
    """Return what is alike in every public copy of a document."""
    return {
        "papers": tuple(paper for item in items for paper in item.papers),
        "information_class": InformationClass.K1,
        "public_copy": True,
    }


def _hidden(item: Item, secrecy: Secrecy) -> Item:
    """Return an item that is secret as a whole, but for what its kind alone has."""
    return replace(
        item,
        title=item.public_title or removed(secrecy.provision),
        presenter="",
        case_number="",
        areas=(),
        **_unmarked(item),
    )


def _unmarked(item: SummonsItem | MinutesItem) -> dict[str, Any]:
    papers = tuple(map(_paper, item.papers))
    return {"papers": papers, "secrecy": None, "public_title": ""}


def inherited(items: Sequence[Item]) -> Iterator[Item]:
    """Yield the items, each with the mark that is on it or on what it belongs to.

    Sub-items of an item that is secret as a whole are as secret as it, and so are its papers.
    """
    marks = inherited_marks([(item.kind, item.level, item.secrecy) for item in items])
    for item, own in zip(items, marks, strict=True):
        yield replace(item, secrecy=own, papers=tuple(_marked(each, own) for each in item.papers))


def inherited_marks(
    rows: Sequence[tuple[ItemKind, int, Secrecy | None]],
) -> tuple[Secrecy | None, ...]:
    """Return for each row, of a kind, level and mark, its own mark or that of what it is under."""
    over: tuple[int, Secrecy] | None = None
    marks = []
    for kind, level, own in rows:
        if over is not None and level <= over[0]:
            over = None
        if over is None and own is not None and own.whole and kind is ItemKind.ITEM:
            over = (level, own)
        marks.append(over[1] if over is not None and not (own is not None and own.whole) else own)
    return tuple(marks)


def _marked(paper: Paper, item: Secrecy | None) -> Paper:
    over = item if item is not None and item.whole else None
    return replace(paper, secrecy=paper.secrecy or over)


def _summons_item(item: SummonsItem) -> SummonsItem:
    secrecy = item.secrecy
    if secrecy is None or not secrecy.whole:
        provision = secrecy.provision if secrecy else ""
        background = _without_passages(item.background, provision)
        proposal = tuple(_without_signs(point, provision) for point in item.proposed_decision)
        return replace(item, background=background, proposed_decision=proposal, **_unmarked(item))
    background = _line(removed(secrecy.provision)) if item.public_title else ()
    return replace(_hidden(item, secrecy), background=background, proposed_decision=())


def _minutes_item(item: MinutesItem) -> MinutesItem:
    secrecy = item.secrecy
    if secrecy is None or not secrecy.whole:
        provision = secrecy.provision if secrecy else ""
        return replace(
            item,
            notes=_without_passages(item.notes, provision),
            decisions=tuple(_decision(decision, provision) for decision in item.decisions),
            measures=tuple(_measure(measure, provision) for measure in item.measures),
            **_unmarked(item),
        )
    notes = _line(removed(secrecy.provision))
    return replace(
        _hidden(item, secrecy),
        notes=notes,
        decisions=(),
        measures=(),
        outcome=item.outcome if item.outcome is Outcome.WITHDRAWN else Outcome.OPEN,
        outcome_note="",
        gone_on=None,
        conflicts=(),
    )


def _paper(paper: Paper) -> Paper:
    if paper.secrecy is None:
        return paper
    return replace(paper, title=removed(paper.secrecy.provision), secrecy=None)


def _decision(decision: DecisionText, provision: str) -> DecisionText:
    if decision.secrecy is None:
        points = tuple(_without_signs(point, provision) for point in decision.points)
        return replace(decision, points=points)
    text = removed(decision.secrecy.provision)
    return DecisionText((text,), owner="", due_date=None, no_action=False, send_to="")


def _measure(measure: MeasureLine, provision: str) -> MeasureLine:
    if measure.secrecy is None:
        return replace(measure, text=_without_signs(measure.text, provision))
    return MeasureLine(measure.number, removed(measure.secrecy.provision), "", None)


def _plan_line(line: PlanLine) -> PlanLine:
    secrecy = line.secrecy
    if secrecy is not None and secrecy.whole:
        return replace(
            SECRET_LINE, number=line.number, text=removed(secrecy.provision), change=line.change
        )
    provision = secrecy.provision if secrecy else ""
    told: dict[str, Any] = {
        name: "\n".join(_without_signs(each, provision) for each in text.split("\n"))
        for name, text in ((name, getattr(line, name)) for name in PLAN_TEXTS)
    }
    return replace(line, secrecy=None, **told)


def _line(text: str) -> tuple[Block, ...]:
    return (Block(BlockKind.PARAGRAPH, (Run(text),)),)


def _without_passages(blocks: Sequence[Block], provision: str) -> tuple[Block, ...]:
    """Return running text with each secret passage as a few words; so many blocks as before."""
    return tuple(replace(block, runs=_told(block.runs, provision)) for block in blocks)


def _without_signs(line: str, provision: str) -> str:
    """Return a line of plain text with each secret passage as a few words."""
    return "".join(run.text for run in _told(passages(line), provision))


def without_passages_in(text: str, provision: str) -> str:
    """Return plain text of many lines with each secret passage as a few words."""
    return "\n".join(_without_signs(line, provision) for line in text.splitlines())


def _told(some: Sequence[Run], provision: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    for run in some:
        if not run.secret:
            runs.append(run)
        elif not (runs and runs[-1].secret):
            runs.append(Run(removed(provision), secret=True))
    return tuple(replace(run, secret=False) for run in runs)
