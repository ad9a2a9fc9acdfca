"""The sample: whole, invented, marked as such, and only for an empty database."""

import re
from datetime import date

import pytest

from est_desktop.actions.attachments import StoredPaper
from est_desktop.actions.people import add_area
from est_desktop.actions.sample import add_sample
from est_desktop.errors import NotEmptyError
from est_desktop.model.enums import Capacity, ItemKind, MeasureStatus, Presence
from est_desktop.model.rich_text import as_plain
from est_desktop.model.sample import read_content, read_papers
from est_desktop.model.views.settings import SettingKey
from est_desktop.paths import RESOURCES
from est_desktop.queries.agenda import agenda, agenda_item
from est_desktop.queries.areas import area_summaries
from est_desktop.queries.contacts import areas, organisations
from est_desktop.queries.letterhead import letterhead, setting, text_modules
from est_desktop.queries.measures import measures
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.minutes import minutes
from est_desktop.queries.personal_data import suspected
from est_desktop.queries.series import all_series
from est_desktop.queries.summons import summons
from tests.actions.conftest import MOMENT

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def content():
    return read_content((RESOURCES / "sample" / "content.json").read_bytes())


@pytest.fixture(scope="module")
def papers():
    return read_papers((RESOURCES / "sample" / "papers.json").read_bytes())


@pytest.fixture
def stored(papers, blob):
    return {paper.key: StoredPaper(paper.file_name, blob) for paper in papers}


@pytest.fixture
def sample(do, content, stored):
    do(add_sample, content, stored, MOMENT)


@pytest.fixture
def meeting_called(sample, look):
    def find(title):
        told = look(meeting_list, TODAY)
        return next(row.id for row in (*told.coming, *told.past) if row.title == title)

    return find


def paragraphs(view):
    return [item.paragraph_no for item in view.items if item.paragraph_no is not None]


def test_it_says_that_it_is_invented(content, sample, read):
    assert content.notice == "Exempeldata – påhittade uppgifter"
    assert read(setting, SettingKey.SAMPLE) == "1"


def test_nobody_is_named(sample, read):
    assert not any(person.name for row in read(organisations) for person in row.people)


def test_it_tells_of_places_and_not_of_persons(sample, read, look):
    """No warning is raised on what a new user sees first."""
    told = look(meeting_list, TODAY)
    assert {read(suspected, row.id) for row in (*told.coming, *told.past)} == {()}


def test_a_database_with_work_in_it_is_left_alone(do, read, content, stored):
    do(add_area, "Hageby")
    with pytest.raises(NotEmptyError):
        do(add_sample, content, stored, MOMENT)
    assert not read(organisations)


def test_it_is_not_put_in_twice(do, content, stored, sample):
    with pytest.raises(NotEmptyError):
        do(add_sample, content, stored, MOMENT)


def test_undo_takes_it_away_and_redo_brings_it_back(store, sample, read):
    before = read(measures, TODAY)
    store.undo()
    assert not read(organisations)
    store.redo()
    assert read(measures, TODAY) == before


def test_documents_are_from_the_municipality(sample, read):
    head = read(letterhead)
    assert (head.organisation, head.place) == ("Norrköpings kommun", "Norrköping")
    assert head.unit == "Kommunstyrelsens kontor, kommundirektörens stab"


def test_the_council_has_a_standing_agenda_and_participants(sample, read):
    (series,) = read(all_series)
    assert (series.name, series.decision_verb) == ("Chefssamråd", "enas om att")
    assert len(series.items) == 10
    assert sum(item.minutes_planned for item in series.items) <= 150
    assert len(series.participant_ids) == 16


def test_four_meetings_are_told_and_two_are_planned(sample, look):
    told = look(meeting_list, TODAY)
    assert [row.title for row in told.coming] == [
        "Chefssamråd 2026:8", "Chefssamråd 2026:9", "Chefssamråd 2027:1",
    ]  # fmt: skip
    assert [row.title for row in told.past] == [
        "Chefssamråd 2026:7", "Chefssamråd 2026:6", "Chefssamråd 2026:5",
    ]  # fmt: skip
    assert all(row.papers for row in (told.coming[0], *told.past[:2]))


def test_held_meetings_have_their_paragraphs_and_the_next_goes_on_from_there(meeting_called, read):
    assert paragraphs(read(minutes, meeting_called("Chefssamråd 2026:6"))) == list(range(51, 61))
    assert paragraphs(read(minutes, meeting_called("Chefssamråd 2026:5"))) == list(range(48, 51))
    treated = paragraphs(read(minutes, meeting_called("Chefssamråd 2026:7")))
    assert sorted(treated) == list(range(61, 73))
    assert paragraphs(read(minutes, meeting_called("Chefssamråd 2026:8"))) == list(range(73, 85))


def test_the_planned_times_fill_each_meeting(meeting_called, read):
    for number in (5, 6, 7, 8):
        view = read(agenda, meeting_called(f"Chefssamråd 2026:{number}"))
        assert view.planned_minutes == view.head.minutes


def test_there_are_pauses_and_sub_items(meeting_called, read):
    held = read(agenda, meeting_called("Chefssamråd 2026:6"))
    assert [row.title for row in held.rows if row.kind is ItemKind.PAUSE] == ["Paus"]
    coming = read(agenda, meeting_called("Chefssamråd 2026:8"))
    assert [row.number for row in coming.rows][2:6] == ["3", "3.1", "3.2", "3.3"]


def test_people_take_part_in_every_way(meeting_called, read):
    view = read(minutes, meeting_called("Chefssamråd 2026:7"))
    people = [person for party in view.parties for person in party.people]
    assert {person.presence for person in people} == {
        Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT,
    }  # fmt: skip
    (deputy,) = [person for person in people if person.capacity is Capacity.DEPUTY]
    assert deputy.deputy_for == "tillväxt- och utvecklingsdirektör"
    co_opted = {
        person.role: person.from_item for person in people if person.capacity is Capacity.CO_OPTED
    }
    assert co_opted["centrumförvaltare"] == "12"
    assert any("jäv" in person.note for person in people)


def test_decisions_are_followed_up_or_need_no_action(meeting_called, read):
    for title in ("Chefssamråd 2026:6", "Chefssamråd 2026:7"):
        view = read(minutes, meeting_called(title))
        for item in view.items:
            for decision in item.decisions:
                assert decision.no_action or (decision.owner and decision.due_date)
    every = [decision for item in view.items for decision in item.decisions]
    assert any(len(decision.points) > 2 for decision in every)
    assert any(decision.send_to for decision in every)


def test_the_plan_has_twelve_measures_and_an_old_one(sample, read):
    rows = read(measures, TODAY)
    this_year = [f"Å26-{number:02d}" for number in range(1, 13)]
    assert [row.number for row in rows] == ["Å23-04", *this_year]
    assert [row.number for row in rows if row.overdue] == ["Å26-01"]
    assert {MeasureStatus.ONGOING, MeasureStatus.DONE, MeasureStatus.CLOSED} <= {
        row.status for row in rows
    }
    assert {row.meeting for row in rows} == {"", "Chefssamråd 2026:6", "Chefssamråd 2026:7"}
    assert all(row.organisation and row.owner and row.due_date for row in rows)


def test_the_classification_of_each_area_is_a_history(sample, read):
    """The lists of 2015 to 2025; what is not confirmed of 2015 is marked as uncertain."""
    today = {row.name: row.held.level for row in read(area_summaries, TODAY)}
    assert today == {
        "Klockaretorpet": "inte på listan",
        "Hageby": "utsatt område",
        "Navestad": "utsatt område",
    }
    then = {row.name: row.held for row in read(area_summaries, date(2016, 5, 1))}
    assert [then[name].uncertain for name in today] == [True, False, True]
    assert {row.held.level for row in read(area_summaries, date(2020, 5, 1))} == {
        "utsatt område", "inte på listan",
    }  # fmt: skip


def test_areas_are_linked(sample, read):
    assert [row.name for row in read(areas)] == ["Klockaretorpet", "Hageby", "Navestad"]
    assert all(row.items > 3 for row in read(areas))


def test_every_item_says_what_it_is_about(content):
    items = [
        item for meeting in content.meetings for item in meeting.items if item.kind is ItemKind.ITEM
    ]
    assert all(item.background or item.level for item in items)
    assert all(item.presenter for item in items)


def test_internal_notes_are_in_no_document(meeting_called, read):
    meeting_id = meeting_called("Chefssamråd 2026:8")
    rows = read(agenda, meeting_id).rows
    notes = [read(agenda_item, row.id).internal_note for row in rows]
    assert sum(map(bool, notes)) == 2
    printed = repr(read(summons, meeting_id, TODAY)) + repr(read(minutes, meeting_id))
    assert not any(note in printed for note in notes if note)


def test_a_paper_that_a_text_names_by_number_belongs_to_the_item(meeting_called, read):
    named = 0
    for title in ("Chefssamråd 2026:6", "Chefssamråd 2026:7", "Chefssamråd 2026:8"):
        for item in read(minutes, meeting_called(title)).items:
            points = [point for decision in item.decisions for point in decision.points]
            for found in re.findall(
                r"[Bb]ilaga\s(\d+)", "\n".join([as_plain(item.notes), *points])
            ):
                assert int(found) in {paper.number for paper in item.papers}
                named += 1
    assert named


def test_papers_are_of_several_types_and_some_have_older_versions(meeting_called, read):
    view = read(agenda, meeting_called("Chefssamråd 2026:8"))
    papers = [paper for row in view.rows for paper in read(agenda_item, row.id).attachments]
    assert len(papers) == 13
    assert {paper.versions[0].file_name.rpartition(".")[2] for paper in papers} == {"pdf", "csv"}
    assert [len(paper.versions) for paper in papers][-1] == 2


def test_every_paper_is_used_once(content, papers):
    used = [
        key
        for meeting in content.meetings
        for item in meeting.items
        for attachment in item.attachments
        for key in attachment.papers
    ]
    assert sorted(used) == sorted(paper.key for paper in papers)


def test_pictures_are_described(content):
    pictures = {
        attachment.description
        for meeting in content.meetings
        for item in meeting.items
        for attachment in item.attachments
        if "skiss" in attachment.title
    }
    assert pictures
    assert all(pictures)


def test_texts_are_set_as_swedish(content):
    told = repr(content)
    for wrong in (r"§ \d", r"\d §", r"kl\. ", r"[“„]", r"\.\.\.", r" - "):
        assert not re.search(wrong, told), wrong


def test_recurring_wordings_come_along(sample, read):
    assert len(read(text_modules)) == 10
