"""The language of the tests' documents."""

import pytest

SWEDISH = {
    "Summons and agenda": "Kallelse och dagordning",
    "Minutes": "Minnesanteckningar",
    "Decision": "Beslut",
    "Page {page} ({count})": "Sida {page} ({count})",
    "Participants": "Deltagare",
    "Present": "Närvarande",
    "Deputies": "Ersättare",
    "Announced absence": "Anmält förhinder",
    "Absent": "Frånvarande",
    "Co-opted": "Adjungerade",
    "up to item {number}": "t.o.m. punkt {number}",
    "from item {number}": "fr.o.m. punkt {number}",
    "for {role}": "för {role}",
    "Item {number}": "Punkt {number}",
    "Responsible:": "Ansvarig:",
    "Due:": "Klart senast:",
    "Sent to:": "Skickas till:",
    "No action needed.": "Ingen åtgärd.",
    "{body} is called to a meeting on {date}.": "{body} kallas till möte {date}.",
    "The times are approximate.": "Klockslagen är ungefärliga.",
    "Proposed decision": "Förslag till beslut",
    "Attachment {numbers}": "Bilaga {numbers}",
    "List of attachments": "Bilageförteckning",
    "Contents": "Innehåll",
}


@pytest.fixture
def tr():
    """Swedish for the texts that these tests look at; the rest stays as it is in the code."""
    return lambda text: SWEDISH.get(text, text)
