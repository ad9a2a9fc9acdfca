"""Whatever a text holds, every page shows it and both documents print it."""

from datetime import date, datetime

import pytest

from est_desktop.actions import agenda, items, meetings, outcomes, people, series, settings
from est_desktop.actions.attachments import StoredPaper, attach_papers, describe_paper, rename_paper
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.summons import summons_pdf
from est_desktop.model.rich_text import plain
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.minutes import minutes
from est_desktop.queries.summons import summons
from est_desktop.store.blobs import put_bytes
from est_desktop.ui.translation import document_language

TEXTS = {
    "long": "Lång" * 2500,
    "one word": "x" * 10_000,
    "control": "A\x00B\x01C\x1b[31mD\x7fE\x9f",
    "marks": '<b>&amp;</b> <para> <br/> &nbsp; <a href="x"> <img src="x">',
    "emoji": "👨‍👩‍👧‍👦 🇸🇪 👍🏽 ❤️ 🏳️‍🌈",
    "combining": "Z" + "\u0301\u0302\u0303" * 200 + " o\u0308",
    "right to left": "עברית العربية \u202etfel\u202c \u2067x\u2069",
    "zero width": "a\u200bb\u200dc\ufeffd\u2060e",
    "separators": "rad\u2028två\u2029tre\x85fyra\x0bfem\tsex",
    "lone surrogates": "x\ud800y\udfffz",
    "other scripts": "漢字かな 한국어 ไทย देवनागरी 𝔘𝔫𝔦 ∑∫√",
    "no characters": "\ufffe\uffff\U0010ffff\ue000 !",
    "nothing to see": "\u200b",
}
SITTING = meetings.Sitting(datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 11), "Rådhuset")


def fill(store, text):
    """Write a text into everything that takes one; return the meeting."""

    def do(action, *arguments):
        return store.do("", lambda session: action(session, *arguments))

    body = do(series.add_series, text)
    do(series.set_series_words, body, text, text)
    do(series.set_series_case_number, body, text)
    meeting = do(meetings.plan_meeting, body, SITTING)
    for change in (meetings.rename_meeting, meetings.set_meeting_place):
        do(change, meeting, text)
    do(meetings.set_meeting_case_number, meeting, text)
    item = do(agenda.add_item, meeting, text)
    for change in (
        items.set_item_presenter, items.set_item_case_number, items.set_item_proposal,
        items.set_item_internal_note,
    ):  # fmt: skip
        do(change, item, text)
    do(items.set_item_background, item, plain(text))
    do(items.set_notes, item, plain(text))
    do(outcomes.set_decision_recipients, do(outcomes.add_decision, item, text), text)
    do(outcomes.add_measure, item, text, date(2026, 11, 1))
    organisation = do(people.add_organisation, text)
    person = do(people.add_person, organisation, text)
    do(people.change_person, person, text, text, text)
    do(items.set_item_areas, item, [do(people.add_area, text)])
    do(settings.add_text_module, text)
    for key in (SettingKey.ORGANISATION, SettingKey.UNIT, SettingKey.PLACE, SettingKey.LOGO_TEXT):
        do(settings.set_setting, key, text)
    stored = StoredPaper(text[:250], put_bytes(store, b"inget papper"))
    (paper,) = do(attach_papers, item, [stored], datetime(2026, 11, 1).astimezone())
    do(rename_paper, paper, text)
    do(describe_paper, paper, text)
    do(settings.set_setting, SettingKey.LOGO, put_bytes(store, b"\x89PNG ingen bild"))
    return meeting


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_page_shows_it_and_both_documents_print_it(open_window, qtbot, text):
    desk = open_window()
    store = desk.workspace.store
    meeting = fill(store, text)
    for section in ("overview", "meetings", "plan", "contacts", "preferences"):
        desk.open_section(section)
        desk.shell.grab()
    for tab in range(3):
        desk.open_meeting(meeting, tab)
        desk.shell.grab()
    words, today = document_language(), desk.workspace.today()
    for printed in (
        summons_pdf(store.read(lambda s: summons(s, meeting, today)), words),
        minutes_pdf(store.read(lambda s: minutes(s, meeting)), words),
    ):
        assert printed.startswith(b"%PDF-")
