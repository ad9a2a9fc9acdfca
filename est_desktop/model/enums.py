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
