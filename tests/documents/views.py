"""Views of an invented meeting, small and large, for the tests of documents; people are roles."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from est_desktop.model.enums import (
    Capacity,
    ItemKind,
    Level,
    MeasureKind,
    MeasureStatus,
    Outcome,
    Presence,
    Purpose,
    Term,
)
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.action_plan import PlanChange, PlanLine, PlanView
from est_desktop.model.views.carry_over import MatterStop, MatterView
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.minutes import (
    DecisionText,
    MeasureLine,
    MinutesItem,
    MinutesView,
    Participant,
    Party,
)
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import Invited, InvitedParty, Paper, SummonsItem, SummonsView

MEETING = UUID(int=1)
STARTS, ENDS = datetime(2026, 11, 23, 9, 0), datetime(2026, 11, 23, 11, 30)
LETTERHEAD = Letterhead("Norrköpings kommun", "Kommundirektörens stab", place="Norrköping")
TITLES = (
    "Öppnande, närvaro och dagordning",
    "Föregående minnesanteckningar och bevakningslista",
    "Lägesbild oktober: Klockaretorpet, Hageby, Navestad",
    "Pyroteknik inför nyår: gemensam plan",
    "Skolan: närvaro och behörighetsprognos höstterminen",
    "Trygghetsundersökning 2026: resultat per område",
    "Handlingsplan 2026: årsuppföljning, och handlingsplan 2027",
    "Medborgarlöfte 2027: inriktning",
    "Mötesplan och årshjul 2027",
    "Brandskyddsutbildning för trapphusvärdar",
    "Gemensamt budskap till boende",
    "Övriga frågor och nästa möte",
)
SENTENCES = (
    "Räddningschefen och kommunpolisen redovisar erfarenheter från nyår 2025 och Halloween 2026.",
    "EST-rapporterna uppgick till 361 i oktober, mot 347 i september och 395 i oktober 2025.",
    "Störningar i trapphus, pyroteknik, trasig belysning och incidenter vid skola ökar tydligt.",
    "Arbetsgruppen föreslår att brottsförebyggandesamordningsuppdraget förtydligas före nyår.",
    "Samrådet har tidigare behandlat frågan och bett arbetsgruppen om en fördjupad beskrivning.",
    "Kostnaden beräknas till 1 250 000 kronor, varav 400 000 kronor ryms inom beslutad budget.",
    "Fältgruppen har haft samtal med 42 ungdomar under perioden, fler än under föregående månad.",
    "Bostadsbolaget stänger källargångar i de kvarter som anges i bilaga 5.",
)
PEOPLE = (
    ("Kommunstyrelsens kontor", "kommundirektör", Presence.PRESENT, Capacity.MEMBER),
    ("Kommunstyrelsens kontor", "säkerhetschef", Presence.PRESENT, Capacity.MEMBER),
    ("Kommunstyrelsens kontor", "EST-samordnare", Presence.PRESENT, Capacity.MEMBER),
    ("Socialkontoret", "socialdirektör", Presence.EXCUSED, Capacity.MEMBER),
    ("Socialkontoret", "enhetschef fältgrupp och ungdom", Presence.PRESENT, Capacity.DEPUTY),
    ("Polismyndigheten", "lokalpolisområdeschef", Presence.PRESENT, Capacity.MEMBER),
    ("Polismyndigheten", "kommunpolis", Presence.PRESENT, Capacity.MEMBER),
    ("Räddningstjänsten Östra Götaland", "räddningschef", Presence.ABSENT, Capacity.MEMBER),
    ("Hyresbostäder i Norrköping AB", "vd", Presence.PRESENT, Capacity.MEMBER),
    ("Civilsamhället", "representant för nattvandring", Presence.PRESENT, Capacity.CO_OPTED),
)


def paragraph(*runs: str | Run) -> Block:
    """Return a paragraph of plain or ready runs."""
    return Block(
        BlockKind.PARAGRAPH, tuple(run if isinstance(run, Run) else Run(run) for run in runs)
    )


def bullet(text: str, level: int = 1) -> Block:
    """Return an item of a bullet list."""
    return Block(BlockKind.BULLET, (Run(text),), level)


def numbered(text: str, level: int = 1) -> Block:
    """Return an item of a numbered list."""
    return Block(BlockKind.NUMBER, (Run(text),), level)


def papers(count: int) -> tuple[Paper, ...]:
    """Return so many papers."""
    return tuple(
        Paper(number, f"{TITLES[number % len(TITLES)]} (handling)", str(number))
        for number in range(1, count + 1)
    )


def parties() -> tuple[Party, ...]:
    """Return everybody who was called."""
    names = dict.fromkeys(organisation for organisation, *_ in PEOPLE)
    return tuple(
        Party(
            name,
            tuple(
                Participant(
                    role,
                    "",
                    presence,
                    capacity,
                    deputy_for="socialdirektören" if capacity is Capacity.DEPUTY else "",
                    to_item="5" if role == "säkerhetschef" else "",
                    from_item="3" if capacity is Capacity.CO_OPTED else "",
                )
                for organisation, role, presence, capacity in PEOPLE
                if organisation == name
            ),
        )
        for name in names
    )


def minutes_items(count: int, seed: int = 1) -> Iterator[MinutesItem]:
    """Yield so many items with all that items can have."""
    chance = Random(seed)

    def say(least: int, most: int) -> str:
        return " ".join(chance.choice(SENTENCES) for _ in range(chance.randint(least, most)))

    for place in range(count):
        notes = [paragraph(say(3, 5)), paragraph(say(1, 3))]
        if place % 3 == 0:
            notes += [bullet(say(1, 1)), bullet(say(1, 1)), bullet(say(1, 1), 2)]
        if place % 4 == 1:
            notes.append(
                paragraph("Med ", Run("fet", bold=True), " och ", Run("kursiv", italic=True))
            )
        points = tuple(
            f"Samrådet enas om följande: {say(1, 1)}" for _ in range(chance.randint(1, 3))
        )
        decision = DecisionText(
            points,
            "Räddningstjänsten Östra Götaland, räddningschef",
            date(2026, 12, 14) + timedelta(place % 20),
            no_action=False,
            send_to="lokalpolisområdeschefen, vd Hyresbostäder, enhetschef fältgrupp",
        )
        noted = DecisionText(
            ("Samrådet noterar informationen.",), "", None, no_action=True, send_to=""
        )
        measures = tuple(
            MeasureLine(f"Å26-{place + 1:02d}", say(1, 1), "EST-samordnare", date(2027, 1, 18))
            for _ in range(2 if place % 5 == 3 else 0)
        )
        yield MinutesItem(
            id=UUID(int=100 + place),
            number=str(place + 1),
            level=0,
            kind=ItemKind.ITEM,
            paragraph_no=73 + place,
            title=TITLES[place % len(TITLES)],
            purpose=Purpose.DECISION,
            presenter="räddningschef, kommunpolis" if place % 2 else "",
            case_number=f"KS 2026/{400 + place:04d}" if place % 3 else "",
            areas=("Hageby", "Navestad") if place % 4 == 2 else (),
            notes=tuple(notes),
            decisions=(noted if place % 3 == 2 else decision,),
            measures=measures,
            papers=papers(2) if place % 3 == 1 else (),
        )


def minutes(count: int = 3, seed: int = 1) -> MinutesView:
    """Return minutes with so many paragraphs (§)."""
    return MinutesView(
        meeting_id=MEETING,
        letterhead=LETTERHEAD,
        body="Chefssamråd",
        title="Chefssamråd 2026:8",
        starts_at=STARTS,
        ends_at=ENDS,
        place="Rådhuset, sal Eken",
        case_number="KS 2026/0456",
        chair="kommundirektör",
        secretary="sekreterare i chefssamrådet",
        dated_on=STARTS.date(),
        parties=parties(),
        items=tuple(minutes_items(count, seed)),
        papers=papers(min(count, 12)),
    )


def summons_items(count: int, seed: int = 1) -> Iterator[SummonsItem]:
    """Yield so many items, every fourth followed by a sub-item and every sixth by a pause."""
    chance = Random(seed)
    clock = STARTS
    for place in range(count):
        background = " ".join(chance.choice(SENTENCES) for _ in range(chance.randint(1, 4)))
        yield SummonsItem(
            id=UUID(int=200 + place),
            number=str(place + 1),
            level=0,
            kind=ItemKind.ITEM,
            title=TITLES[place % len(TITLES)],
            purpose=list(Purpose)[place % len(Purpose)],
            presenter="räddningschef, kommunpolis" if place % 2 else "",
            starts=clock.time(),
            minutes_planned=15,
            case_number=f"KS 2026/{400 + place:04d}" if place % 3 == 0 else "",
            areas=("Hageby",) if place % 4 == 2 else (),
            background=(paragraph(background),) if place % 3 else (),
            proposed_decision=("Godkänna den gemensamma planen för den 30 december–1 januari.",)
            if place % 3 == 1
            else (),
            papers=papers(2) if place % 3 == 1 else (),
        )
        clock += timedelta(minutes=15)
        if place % 4 == 3:
            yield _row(f"{place + 1}.1", 1, ItemKind.ITEM, "Redovisning från polisen", clock.time())
        if place % 6 == 5:
            yield _row("", 0, ItemKind.PAUSE, "Paus", clock.time())


def _row(number: str, level: int, kind: ItemKind, title: str, starts: time) -> SummonsItem:
    return SummonsItem(
        id=UUID(int=999),
        number=number,
        level=level,
        kind=kind,
        title=title,
        purpose=Purpose.INFORMATION,
        presenter="",
        starts=starts,
        minutes_planned=10,
        case_number="",
        areas=(),
        background=(),
        proposed_decision=(),
        papers=(),
    )


def summons(count: int = 8, seed: int = 1) -> SummonsView:
    """Return a summons with so many items."""
    names = dict.fromkeys(organisation for organisation, *_ in PEOPLE)
    return SummonsView(
        meeting_id=MEETING,
        letterhead=LETTERHEAD,
        body="Chefssamråd",
        title="Chefssamråd 2026:8",
        starts_at=STARTS,
        ends_at=ENDS,
        place="Rådhuset, sal Eken",
        case_number="KS 2026/0456",
        chair="kommundirektör",
        secretary="sekreterare i chefssamrådet",
        reply_by=date(2026, 11, 20),
        dated_on=date(2026, 11, 16),
        decision_lead="Samrådet enas om att",
        parties=tuple(
            InvitedParty(
                name,
                tuple(
                    Invited(role, "", excused=presence is Presence.EXCUSED)
                    for organisation, role, presence, _ in PEOPLE
                    if organisation == name
                ),
            )
            for name in names
        ),
        items=tuple(summons_items(count, seed)),
        papers=papers(min(count, 8)),
    )


def plan(count: int) -> PlanView:
    """An action plan that is compared with a meeting, with every status and change."""
    statuses, changes = tuple(MeasureStatus), tuple(PlanChange)
    lines = tuple(
        PlanLine(
            number=f"Å26-{n + 1:02}",
            text=SENTENCES[n % len(SENTENCES)],
            problem="Mörkt vid gångstråket" if n % 2 else "",
            goal="Fler känner sig trygga" if n % 2 else "",
            areas=("Hageby", "Navestad")[: n % 3],
            owner="enhetschef, Gata och park",
            partners=("Polisen",) if n % 2 else (),
            level=Level.OPERATIVE,
            term=Term.SHORT,
            kind=MeasureKind.SITUATIONAL,
            indicator="",
            start_date=date(2026, 9, 1),
            due_date=date(2026, 11, 13),
            status=statuses[n % len(statuses)],
            overdue=n == 0,
            agreed="Chefssamråd nr 8",
            note="Flyttad i väntan på material." if n % 4 == 1 else "",
            closed_reason="",
            change=changes[n % len(changes)],
        )
        for n in range(count)
    )
    return PlanView(
        "Norrköpings kommun", "", STARTS.date(), lines, ("Hageby",), since="Chefssamråd nr 8"
    )


def matter() -> MatterView:
    """A matter that was deferred, decided in a secret item, and waits in the backlog."""

    def stop(meeting: str, day: date | None, outcome: Outcome, **told: Any) -> MatterStop:
        empty: dict[str, Any] = {
            "paragraph_no": None, "outcome_note": "", "decisions": (), "measures": (),
            "secrecy": None, "number": "", "state": None, "meeting_id": None,
        }  # fmt: skip
        return MatterStop(
            item_id=UUID(int=1),
            meeting=meeting,
            starts_at=datetime.combine(day, time(9)) if day else None,
            title="Belysning vid gångstråket",
            outcome=outcome,
            **empty | told,
        )

    stops = (
        stop(
            "Chefssamråd nr 7", date(2026, 9, 30), Outcome.DEFERRED,
            number="5", paragraph_no=62, outcome_note="Underlaget kom inte fram i tid.",
        ),
        stop(
            "Chefssamråd nr 8", date(2026, 10, 28), Outcome.AGREED, number="4", paragraph_no=70,
            decisions=("Samrådet enas om att byta belysningen.\nKommunen återkommer i mars.",),
            measures=(
                ("Å26-01", "Byt belysningen", MeasureStatus.ONGOING),
                ("Å26-02", "Röj sikten", MeasureStatus.DONE),
            ),
            secrecy=Secrecy("18 kap. 8 §", date(2026, 10, 28), "Norrköpings kommun"),
        ),
        stop("", None, Outcome.OPEN),
    )  # fmt: skip
    return MatterView(
        matter_id=UUID(int=1),
        title="Belysning vid gångstråket",
        body="Chefssamråd",
        case_number="KS 2026/0123",
        dated_on=STARTS.date(),
        letterhead=LETTERHEAD,
        stops=stops,
    )
