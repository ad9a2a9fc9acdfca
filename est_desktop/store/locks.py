"""What holds approved minutes still, in the file itself: undo and other programs meet it too.

Frozen text of step 1, like `store.first_tables`. What may still change in a meeting that is final:
its state (it is opened again), whether an item is carried on, which matter it belongs to, when a
decision was sent and what became of it, and marks of secrecy with public titles, since public
copies are made later.
"""

# ruff: noqa: S608 - our own names

REFUSAL = "the minutes are final"
"""What SQLite tells when something of a final meeting would be changed."""

FINAL = "state IN ('FINAL', 'CORRECTED')"
OF_MEETING = f"SELECT 1 FROM meeting WHERE {FINAL} AND id = {{row}}.meeting_id"
OF_ITEM = (
    "SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id "
    f"WHERE m.{FINAL} AND i.id = {{row}}.agenda_item_id"
)
OF_PAPER = (
    "SELECT 1 FROM attachment a JOIN agenda_item i ON i.id = a.agenda_item_id "
    f"JOIN meeting m ON m.id = i.meeting_id WHERE m.{FINAL} AND a.id = {{row}}.attachment_id"
)

HELD: dict[str, tuple[str, tuple[str, ...]]] = {
    "agenda_item": (
        OF_MEETING,
        ("meeting_id", "position", "level", "kind", "title", "purpose", "presenter",
         "minutes_planned", "case_number", "background", "proposed_decision", "internal_note",
         "notes", "paragraph_no", "sent_number", "late", "outcome", "outcome_note",
         "began_at", "ended_at"),
    ),
    "attendance": (
        OF_MEETING,
        ("meeting_id", "person_id", "presence", "capacity", "deputy_for_id", "from_item_id",
         "to_item_id", "note", "arrived_at", "left_at"),
    ),
    "adjournment": (OF_MEETING, ("meeting_id", "begins_at", "ends_at")),
    "correction": (OF_MEETING, ("meeting_id", "agenda_item_id", "made_on", "text", "role")),
    "agenda_item_area": (OF_ITEM, ("agenda_item_id", "area_id")),
    "conflict_of_interest": (OF_ITEM, ("agenda_item_id", "person_id")),
    "attachment": (
        OF_ITEM,
        ("agenda_item_id", "position", "title", "description", "sent_number"),
    ),
    "attachment_version": (OF_PAPER, ("attachment_id", "number", "file_name", "sha256")),
    "decision": (
        OF_ITEM,
        ("agenda_item_id", "position", "text", "organisation_id", "owner", "due_date",
         "no_action", "send_to"),
    ),
}  # fmt: skip
"""Each table that is held: how its meeting is found, and the columns that are."""


def _triggers() -> tuple[str, ...]:
    made = [
        _refuse("meeting_is_final", "UPDATE ON meeting", f"OLD.{FINAL} AND NEW.{FINAL}"),
        _refuse("meeting_final_stays", "DELETE ON meeting", f"OLD.{FINAL}"),
    ]
    for table, (meeting, columns) in HELD.items():
        before, after = (f"EXISTS ({meeting.format(row=row)})" for row in ("OLD", "NEW"))
        differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
        changed = f"({before} OR {after}) AND ({differs})"
        made += [
            _refuse(f"{table}_is_final", f"UPDATE ON {table}", changed),
            _refuse(f"{table}_final_stays", f"DELETE ON {table}", before),
            _refuse(f"{table}_final_gets_none", f"INSERT ON {table}", after),
        ]
    return tuple(made)


def _refuse(name: str, event: str, when: str) -> str:
    return (
        f"CREATE TRIGGER {name} BEFORE {event} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )


FINAL_LOCKS = _triggers()
