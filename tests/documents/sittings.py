"""Views of an invented meeting in which much happened, for the tests of documents."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from est_desktop.model.enums import ItemKind, Outcome, Purpose
from est_desktop.model.views.follow_up import FollowUpParty, FollowUpRow, FollowUpView
from est_desktop.model.views.minutes import MinutesView
from est_desktop.model.views.running_order import EarlierDecision, RunningItem, RunningOrderView
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.model.views.summons import SummonsView
from tests.documents import views

MARK = Secrecy("18 kap. 1 §", date(2026, 11, 23), "Norrköpings kommun")


def minutes() -> MinutesView:
    """Return minutes of a late meeting with a break, led by the vice chair."""
    view = views.minutes(6)
    bare = {"decisions": (), "measures": ()}
    first, second, third, fourth, fifth, sixth = view.items
    items = (
        replace(
            first,
            conflicts=("kommundirektör",),
            decisions=tuple(
                replace(each, measures=("Å26-04", "Å26-05")) for each in first.decisions
            ),
        ),
        replace(second, **bare, outcome=Outcome.NOTED, conflicts=("kommunpolis", "räddningschef")),
        replace(
            third,
            **bare,
            outcome=Outcome.DEFERRED,
            outcome_note="i väntan på polisens yttrande",
        ),
        replace(fourth, **bare, notes=(), papers=(), paragraph_no=None, outcome=Outcome.WITHDRAWN),
        replace(
            fifth,
            **bare,
            notes=(),
            paragraph_no=None,
            outcome=Outcome.NOT_REACHED,
            outcome_note="Den tas upp i januari.",
        ),
        replace(
            sixth,
            late=True,
            outcome=Outcome.AGREED,
            decisions=tuple(
                replace(each, send_to="vd Hyresbostäder", sent_on=date(2026, 11, 25))
                for each in sixth.decisions
            ),
        ),
    )
    parties = tuple(
        replace(
            party,
            people=tuple(
                replace(person, arrived=time(9, 20) if person.from_item else None)
                if not person.to_item
                else replace(person, left=time(10, 40))
                for person in party.people
            ),
        )
        for party in view.parties
    )
    return replace(
        view,
        chair="biträdande kommundirektör",
        led_by_vice=True,
        opened_at=datetime(2026, 11, 23, 9, 4),
        closed_at=datetime(2026, 11, 23, 11, 42),
        breaks=((time(10, 10), time(10, 25)), (time(11), time(11, 5))),
        parties=parties,
        items=items,
    )


def summons() -> SummonsView:
    """Return a summons in which an item was withdrawn and another was added."""
    view = views.summons(5)
    first, second, *rest = view.items
    withdrawn = replace(second, outcome=Outcome.WITHDRAWN, secrecy=MARK)
    return replace(view, items=(first, withdrawn, *rest[:-1], replace(rest[-1], late=True)))


def running_order() -> RunningOrderView:
    """Return the running order of a meeting that has begun."""
    earlier = EarlierDecision(
        "Chefssamråd 2026:7",
        date(2026, 10, 12),
        "§\u00a061",
        ("Samrådet enas om att arbetsgruppen tar fram en plan.", "Planen redovisas i november."),
        MARK,
    )
    items = []
    starts = views.STARTS
    for place, title in enumerate(views.TITLES[:7]):
        late = starts + timedelta(minutes=12)
        items.append(
            RunningItem(
                id=UUID(int=300 + place),
                number=str(place + 1),
                level=0,
                kind=ItemKind.ITEM,
                title=title,
                purpose=list(Purpose)[place % len(Purpose)],
                presenter="räddningschef, kommunpolis" if place % 2 else "",
                starts=starts.time(),
                minutes_planned=15,
                case_number="",
                proposed_decision=("Godkänna planen.", "Planen följs upp i mars.")
                if place % 3 == 1
                else (),
                internal_note="Fråga räddningschefen om kostnaden.\nHåll tiden: 15 minuter."
                if place % 2
                else "",
                papers=views.papers(2) if place == 1 else (),
                earlier=(earlier,) if place == 3 else (),
                secrecy=MARK if place == 4 else None,
                late=place == 6,
                outcome=Outcome.WITHDRAWN if place == 5 else Outcome.OPEN,
                expected=late.time() if place > 1 else starts.time(),
                began=late.time() if place < 2 else None,
                ended=(late + timedelta(minutes=15)).time() if place == 0 else None,
                conflicts=("kommundirektör",) if place == 3 else (),
            )
        )
        starts += timedelta(minutes=15)
    pause = replace(
        items[0], number="", kind=ItemKind.PAUSE, title="Paus", presenter="", began=None
    )
    return RunningOrderView(
        meeting_id=views.MEETING,
        letterhead=views.LETTERHEAD,
        body="Chefssamråd",
        title="Chefssamråd 2026:8",
        starts_at=views.STARTS,
        ends_at=views.ENDS,
        place="Rådhuset, sal Eken",
        case_number="KS 2026/0456",
        chair="kommundirektör",
        vice_chair="biträdande kommundirektör",
        secretary="sekreterare i chefssamrådet",
        excused=("socialdirektör, Socialkontoret", "räddningschef, Räddningstjänsten"),
        dated_on=views.STARTS.date(),
        decision_lead="Samrådet enas om att",
        items=(*items, pause),
    )


def follow_up(count: int = 60) -> FollowUpView:
    """Return a list with so many rows, in four parts."""
    parts: list[list[FollowUpRow]] = [[], [], [], []]
    today = date(2026, 11, 24)
    for place in range(count):
        decided = place % 3 == 0
        due = None if place % 7 == 6 else today + timedelta(days=place - 10)
        parts[place % 4].append(
            FollowUpRow(
                kind=MarkKind.DECISION if decided else MarkKind.MEASURE,
                id=UUID(int=400 + place),
                number=f"§\u00a0{place + 12}" if decided else f"Å26-{place + 1:02d}",
                text=views.SENTENCES[place % len(views.SENTENCES)],
                organisation="",
                organisation_id=None,
                owner="kommunpolis" if place % 5 else "",
                due_date=due,
                overdue=due is not None and due < today,
                meeting="Chefssamråd 2026:7" if place % 6 else "",
                meeting_id=None,
                item_id=None,
                secrecy=MARK if place == 8 else None,
            )
        )
    names = ("Kommunstyrelsens kontor", "Polismyndigheten", "Hyresbostäder i Norrköping AB", "")
    return FollowUpView(
        letterhead=views.LETTERHEAD,
        body="Chefssamråd",
        title="Chefssamråd",
        dated_on=today,
        parties=tuple(
            FollowUpParty(name, tuple(rows))
            for name, rows in zip(names, parts, strict=True)
            if rows
        ),
    )
