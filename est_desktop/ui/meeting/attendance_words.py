"""What is said of somebody called to a meeting, in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from est_desktop.model.enums import Capacity, Presence
from est_desktop.model.views.record import AttendanceRow
from est_desktop.rules.swedish import clock
from est_desktop.ui.translation import tr


def presence_word(presence: Presence) -> str:
    """Return what became of an invitation, in a word or two."""
    return {
        Presence.EXPECTED: tr("Called"),
        Presence.PRESENT: tr("Present"),
        Presence.EXCUSED: tr("Apologies"),
        Presence.ABSENT: tr("Absent"),
    }[presence]


def capacity_word(capacity: Capacity) -> str:
    """Return as what somebody takes part, in a word."""
    return {
        Capacity.MEMBER: tr("Member"),
        Capacity.DEPUTY: tr("Deputy"),
        Capacity.CO_OPTED: tr("Co-opted"),
    }[capacity]


def clock_words(row: AttendanceRow) -> str:
    """Return when somebody came late and left early; "" for neither."""
    told = []
    if row.arrived_at:
        told.append(tr("came at {time}").format(time=clock(row.arrived_at.time())))
    if row.left_at:
        told.append(tr("left at {time}").format(time=clock(row.left_at.time())))
    return ", ".join(told)


@dataclass(frozen=True, slots=True)
class AttendanceWords:
    """The words for one meeting's people.

    Attributes:
        roles: What those called are, by person; a deputy is told with the role it stands in for.
        numbers: The printed numbers of the meeting's items.
    """

    roles: Mapping[UUID, str] = field(default_factory=dict)
    numbers: Mapping[UUID, str] = field(default_factory=dict)

    def capacity(self, row: AttendanceRow) -> str:
        """Return as what somebody takes part, "Ersättare för lokalpolisområdeschef"."""
        stands_in_for = self.roles.get(row.deputy_for_id) if row.deputy_for_id else None
        if row.capacity is Capacity.DEPUTY and stands_in_for:
            return tr("Deputy for {role}").format(role=stands_in_for)
        return capacity_word(row.capacity)

    def span(self, row: AttendanceRow) -> str:
        """Return which part of the meeting somebody took part in; empty for the whole."""
        first = self.numbers.get(row.from_item_id) if row.from_item_id else None
        last = self.numbers.get(row.to_item_id) if row.to_item_id else None
        if first and first == last:
            return tr("item {first}").format(first=first)
        if first and last:
            return tr("items {first}–{last}").format(first=first, last=last)
        if first:
            return tr("from item {first}").format(first=first)
        return tr("until item {last}").format(last=last) if last else ""

    def facts(self, row: AttendanceRow) -> str:
        """Return what the line below the role says."""
        capacity = "" if row.capacity is Capacity.MEMBER else self.capacity(row)
        told = (row.name, capacity, self.span(row), clock_words(row), row.note)
        return " · ".join(part for part in told if part)

    def spoken(self, row: AttendanceRow) -> str:
        """Return the whole line for a screen reader, "kommunpolis, närvarande, ledamot …"."""
        parts = (
            row.role,
            presence_word(row.presence).lower(),
            row.name,
            self.capacity(row).lower(),
            self.span(row),
            clock_words(row),
            row.note,
            row.organisation,
        )
        return ", ".join(part for part in parts if part)
