"""Named choices, stored by member name; apart from the tables, for rooms without a database."""

from enum import StrEnum


class Purpose(StrEnum):
    """What an agenda item (ärende) is for (syfte)."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"
    FOLLOW_UP = "follow_up"
    FORMALITY = "formality"


class ItemKind(StrEnum):
    """A numbered item, or a row without number such as a pause (paus)."""

    ITEM = "item"
    PAUSE = "pause"


class Presence(StrEnum):
    """What became of a participant's invitation: närvarande, anmält förhinder, frånvarande."""

    EXPECTED = "expected"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class Capacity(StrEnum):
    """As what somebody takes part: ledamot, ersättare, adjungerad."""

    MEMBER = "member"
    DEPUTY = "deputy"
    CO_OPTED = "co_opted"


class MeetingState(StrEnum):
    """How far a meeting has come: utkast, utskickat, genomfört, godkänt, rättat; or not held."""

    DRAFT = "draft"
    SENT = "sent"
    HELD = "held"
    FINAL = "final"
    CORRECTED = "corrected"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


LOCKED = (MeetingState.FINAL, MeetingState.CORRECTED)
"""States in which the minutes are approved: nothing in the meeting changes, see `store.locks`."""


class Outcome(StrEnum):
    """What became of an item: enades om, noterades, bordlades, utgick, hanns inte med."""

    OPEN = "open"
    AGREED = "agreed"
    NOTED = "noted"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    NOT_REACHED = "not_reached"


class Onward(StrEnum):
    """Where a deferred item goes when no meeting is named: nästa möte, ärendebanken."""

    NEXT = "next"
    BACKLOG = "backlog"


class Level(StrEnum):
    """On which level something is worked with: strategisk, taktisk, operativ."""

    STRATEGIC = "strategic"
    TACTICAL = "tactical"
    OPERATIVE = "operative"


class Term(StrEnum):
    """For how long a need or measure reaches: kort sikt, lång sikt."""

    SHORT = "short"
    LONG = "long"


class MeasureKind(StrEnum):
    """How a measure works: on the place (situationell) or on conditions for people (social)."""

    SITUATIONAL = "situational"
    SOCIAL = "social"


class MeasureStatus(StrEnum):
    """How far a measure (åtgärd) has come. Overdue is not stored: it follows from the calendar.

    CLOSED is done and its effect followed (avslutad, effekt följs); ABANDONED is closed without
    being done (avslutad utan genomförande), which needs a reason.
    """

    PROPOSED = "proposed"
    DECIDED = "decided"
    NOT_STARTED = "not_started"
    ONGOING = "ongoing"
    PAUSED = "paused"
    DONE = "done"
    CLOSED = "closed"
    ABANDONED = "abandoned"


ENDED = (MeasureStatus.DONE, MeasureStatus.CLOSED, MeasureStatus.ABANDONED)
"""Statuses in which a measure can no longer be late."""


class InformationClass(StrEnum):
    """How sensitive a meeting's papers are (informationsklass, KLASSA); the program refuses K4."""

    K1 = "k1"
    K2 = "k2"
    K3 = "k3"
    K4 = "k4"


class OrganisationKind(StrEnum):
    """What sort of party (aktör) an organisation is."""

    MUNICIPALITY = "municipality"
    MUNICIPAL_OFFICE = "municipal_office"
    AUTHORITY = "authority"
    RESCUE_SERVICE = "rescue_service"
    HOUSING_COMPANY = "housing_company"
    CONTRACTOR = "contractor"
    CIVIL_SOCIETY = "civil_society"
    OTHER = "other"


class SituationLevel(StrEnum):
    """How an area stands (läge), always with its word: grön, gul, orange, röd."""

    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"


class Trend(StrEnum):
    """Which way a number goes: ökar (tydligt), oförändrat, minskar (tydligt), litet underlag."""

    UP_CLEAR = "up_clear"
    UP = "up"
    UNCHANGED = "unchanged"
    DOWN = "down"
    DOWN_CLEAR = "down_clear"
    SMALL_BASIS = "small_basis"
    NOT_COMPARABLE = "not_comparable"


class Rhythm(StrEnum):
    """How often a report is expected: till varje möte, varje vecka, månad, tertial."""

    MEETING = "meeting"
    WEEK = "week"
    MONTH = "month"
    TERTIAL = "tertial"


class CountKind(StrEnum):
    """Where counts come from: EST reports, or crimes reported to the police (anmälda brott)."""

    EST = "est"
    POLICE = "police"


class Direction(StrEnum):
    """Which way is good for an indicator."""

    HIGHER_IS_BETTER = "higher_is_better"
    LOWER_IS_BETTER = "lower_is_better"
    NEUTRAL = "neutral"


class PeriodKind(StrEnum):
    """How long a period is: dag, vecka, månad, kvartal, tertial, halvår, år, termin, läsår, fri."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    TERTIAL = "tertial"
    HALF_YEAR = "half_year"
    YEAR = "year"
    TERM = "term"
    SCHOOL_YEAR = "school_year"
    FREE = "free"


class ValueState(StrEnum):
    """What is known of a number: värde, prognos, finns inte ännu, litet underlag, uppgift saknas.

    SECRET is known to the source alone; SMALL is told as "fewer than five" without the number.
    """

    NUMBER = "number"
    FORECAST = "forecast"
    NOT_YET = "not_yet"
    SMALL = "small"
    MISSING = "missing"
    SECRET = "secret"  # noqa: S105 - a state, no password


class ImportKind(StrEnum):
    """What the numbers of a file are: counts of events, or values of indicators."""

    COUNTS = "counts"
    INDICATORS = "indicators"
