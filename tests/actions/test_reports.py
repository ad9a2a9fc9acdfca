"""Situation reports: begun from a template or the one before, written, deleted."""

from datetime import date

import pytest
from sqlmodel import select

from est_desktop.actions.attachments import StoredPaper
from est_desktop.actions.people import add_area, add_organisation
from est_desktop.actions.report_template import (
    USUAL_HEADINGS,
    ReportDuty,
    add_heading,
    add_usual_headings,
    change_expected,
    change_heading,
    expect_report,
    move_heading,
    remove_expected,
    remove_heading,
)
from est_desktop.actions.reports import (
    NewReport,
    add_report,
    add_report_files,
    add_section,
    delete_report,
    remove_report_file,
    remove_section,
    rename_report_file,
    set_report_areas,
    set_report_level,
    set_report_organisation,
    set_report_period,
    set_report_received,
    set_report_trend,
    set_section_text,
)
from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import (
    EmptyNameError,
    NameTakenError,
    TimesCrossedError,
    UnknownReportError,
)
from est_desktop.model.enums import Rhythm, SituationLevel, Trend
from est_desktop.model.tables import (
    ReportArea,
    ReportFile,
    ReportSection,
    SecrecyMark,
    SituationReport,
)
from est_desktop.model.views.reports import Change
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.reports import (
    expected,
    headings,
    latest_report,
    report_called,
    report_form,
    report_view,
    reports,
)
from tests.actions.conftest import MOMENT

SEPTEMBER = date(2026, 9, 1), date(2026, 9, 30)
OCTOBER = date(2026, 10, 1), date(2026, 10, 31)
NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)
DAY = date(2026, 11, 9)


@pytest.fixture
def hageby(do):
    return do(add_area, "Hageby")


@pytest.fixture
def template(do):
    do(add_heading, "Samlad bedömning")
    do(add_heading, "Platser")


@pytest.fixture
def begin(do, police, hageby, template):
    """Begin a report of the police about Hageby."""

    def run(period=OCTOBER, previous=None):
        return do(add_report, NewReport(police, frozenset({hageby}), *period, DAY, previous))

    return run


@pytest.fixture
def write(do, read):
    """Write a section of a report, by its heading."""

    def run(report, heading, text):
        sections = {part.heading: part.id for part in read(report_view, report).sections}
        do(set_section_text, sections[heading], text)

    return run


def told(read, report):
    return {part.heading: part.text for part in read(report_view, report).sections}


def test_a_new_report_begins_with_the_headings_of_the_template(begin, read):
    view = read(report_view, begin())
    assert [part.heading for part in view.sections] == ["Samlad bedömning", "Platser"]
    assert (view.areas, view.starts, view.ends) == (("Hageby",), *OCTOBER)
    assert (view.level, view.trend, view.received_on) == (None, None, DAY)


def test_a_report_carries_the_texts_of_the_one_before(begin, write, do, read):
    september = begin(SEPTEMBER)
    write(september, "Platser", "Torget")
    do(set_report_level, september, SituationLevel.ORANGE)
    do(add_heading, "Förslag")
    october = begin(OCTOBER, september)
    assert told(read, october) == {"Samlad bedömning": "", "Platser": "Torget", "Förslag": ""}
    assert read(report_view, october).level is None, "a level is judged anew"
    form = read(report_form, october)
    assert form.previous == "september 2026"
    assert [each.change for each in form.changes] == [Change.EMPTY, Change.UNCHANGED, Change.EMPTY]


def test_what_was_unchanged_in_two_reports_is_counted(begin, write, do, read):
    first = begin(SEPTEMBER)
    write(first, "Platser", "Torget")
    second = begin(OCTOBER, first)
    third = begin(NOVEMBER, second)
    assert read(report_form, third).changes[1].unchanged_for == 2
    write(third, "Platser", "Skolan")
    assert read(report_form, third).changes[1].change is Change.CHANGED


def test_the_first_report_has_no_changes(begin, read):
    form = read(report_form, begin())
    assert (form.previous, form.changes) == ("", ())


def test_no_report_ends_before_it_starts(begin, do, police):
    with pytest.raises(TimesCrossedError):
        do(add_report, NewReport(police, frozenset(), OCTOBER[1], OCTOBER[0], DAY))
    report = begin()
    with pytest.raises(TimesCrossedError):
        do(set_report_period, report, OCTOBER[1], OCTOBER[0])


def test_the_head_of_a_report_can_be_changed(begin, do, read):
    report, office, navestad = begin(), do(add_organisation, "RTÖG"), do(add_area, "Navestad")
    do(set_report_period, report, *NOVEMBER)
    do(set_report_received, report, date(2026, 12, 1))
    do(set_report_organisation, report, office)
    do(set_report_level, report, SituationLevel.RED)
    do(set_report_trend, report, Trend.UP_CLEAR)
    do(set_report_areas, report, [*read(report_form, report).area_ids, navestad])
    assert read(report_view, report).areas == ("Hageby", "Navestad")
    do(set_report_areas, report, [navestad])
    view = read(report_view, report)
    assert (view.organisation, view.areas) == ("RTÖG", ("Navestad",))
    assert (view.starts, view.ends, view.received_on) == (*NOVEMBER, date(2026, 12, 1))
    assert (view.level, view.trend) == (SituationLevel.RED, Trend.UP_CLEAR)


def test_a_report_can_have_a_heading_of_its_own_and_lose_one(begin, do, read):
    report = begin()
    section = do(add_section, report, "Våra frågor")
    assert list(told(read, report))[-1] == "Våra frågor"
    first = read(report_view, report).sections[0]
    do(remove_section, first.id)
    assert list(told(read, report)) == ["Platser", "Våra frågor"]
    do(remove_section, section)
    assert list(told(read, report)) == ["Platser"]


def test_files_are_kept_as_they_came(begin, do, read, blob):
    report = begin()
    first, second = do(
        add_report_files,
        report,
        [StoredPaper("Rapport oktober.pdf", blob), StoredPaper(" .pdf", blob)],
        MOMENT,
    )
    do(rename_report_file, first, "Polisens rapport")
    files = read(report_view, report).files
    assert [file.title for file in files] == ["Polisens rapport", ".pdf"]
    assert files[0].file_name == "Rapport oktober.pdf"
    do(remove_report_file, first)
    assert [file.id for file in read(report_view, report).files] == [second]
    assert read(reports)[0].files == 1


def test_deleting_a_report_takes_all_of_it(begin, do, read, store, blob):
    report = begin()
    do(add_report_files, report, [StoredPaper("Rapport.pdf", blob)], MOMENT)
    do(set_mark, MarkKind.REPORT, report, Secrecy("18 kap. 1 §", DAY))
    do(delete_report, report)
    for table in (SituationReport, ReportArea, ReportSection, ReportFile, SecrecyMark):
        assert store.read(lambda s, table=table: s.exec(select(table)).all()) == []
    assert read(report_view, report) is None
    assert read(report_form, report) is None
    store.undo()
    assert read(report_view, report).files


def test_a_report_begun_from_a_deleted_one_goes_on_from_the_one_before(begin, do, read):
    first = begin(SEPTEMBER)
    second = begin(OCTOBER, first)
    third = begin(NOVEMBER, second)
    do(delete_report, second)
    assert read(report_form, third).previous == "september 2026"


def test_reports_are_listed_latest_first_and_can_be_narrowed(begin, do, read, hageby, store):
    october, september = begin(), begin(SEPTEMBER)
    other = do(add_organisation, "RTÖG")
    elsewhere = do(add_report, NewReport(other, frozenset(), *NOVEMBER, DAY))

    def listed(**wanted):
        return [row.id for row in store.read(lambda s: reports(s, **wanted))]

    assert listed() == [elsewhere, october, september]
    assert listed(area_id=hageby) == [october, september]
    assert listed(organisation_id=other) == [elsewhere]
    assert listed(starts=date(2026, 10, 31)) == [elsewhere, october]
    assert listed(ends=date(2026, 10, 1)) == [october, september]


def test_the_latest_report_is_of_the_organisation_and_of_an_area(begin, do, read, police, hageby):
    october, navestad = begin(), do(add_area, "Navestad")
    assert read(latest_report, police, {hageby}, NOVEMBER[0]) == october
    assert read(latest_report, police, (), NOVEMBER[0]) == october
    assert read(latest_report, police, {navestad}, NOVEMBER[0]) is None
    assert read(latest_report, police, {hageby}, OCTOBER[0]) is None


def test_a_report_is_called_by_how_its_id_begins(begin, read):
    report = begin()
    assert read(report_called, str(report)[:8].upper()) == report
    for name in ("", "abc", "zzzzzzzz"):
        with pytest.raises(UnknownReportError):
            read(report_called, name)


def test_the_template_is_filled_once_with_what_is_usual(do, read):
    do(add_usual_headings)
    do(add_usual_headings)
    rows = read(headings)
    assert [(row.title, row.hint) for row in rows] == list(USUAL_HEADINGS)


def test_the_template_is_changed_without_touching_reports(begin, do, read):
    report = begin()
    first, second = read(headings)
    do(move_heading, second.id, 1)
    do(change_heading, first.id, "Läget", "I tre meningar")
    assert [(row.title, row.hint) for row in read(headings)] == [
        ("Platser", ""),
        ("Läget", "I tre meningar"),
    ]
    do(remove_heading, second.id)
    assert [row.title for row in read(headings)] == ["Läget"]
    assert list(told(read, report)) == ["Samlad bedömning", "Platser"]


def test_headings_have_names_of_their_own(do, template, read):
    with pytest.raises(NameTakenError):
        do(add_heading, "Platser")
    with pytest.raises(EmptyNameError):
        do(add_heading, " ")
    row = read(headings)[0]
    do(change_heading, row.id, row.title, "Samma namn går bra")
    with pytest.raises(NameTakenError):
        do(change_heading, row.id, "Platser", "")


def test_who_reports_how_often_is_added_changed_ended_and_removed(do, read, police, hageby):
    key = do(expect_report, ReportDuty(police, hageby, Rhythm.MONTH, DAY))
    (row,) = read(expected)
    assert (row.area, row.rhythm, row.until_day) == ("Hageby", Rhythm.MONTH, None)
    do(change_expected, key, ReportDuty(police, None, Rhythm.WEEK, DAY, date(2026, 12, 31)))
    (row,) = read(expected)
    assert (row.area, row.rhythm, row.until_day) == ("", Rhythm.WEEK, date(2026, 12, 31))
    with pytest.raises(TimesCrossedError):
        do(change_expected, key, ReportDuty(police, None, Rhythm.WEEK, DAY, date(2026, 1, 1)))
    do(remove_expected, key)
    assert read(expected) == ()
