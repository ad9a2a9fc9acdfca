"""Reports as papers, and what comes of the words in them."""

from datetime import date, datetime

import pytest

from est_desktop.actions.agenda import duplicate_item
from est_desktop.actions.attachments import StoredPaper
from est_desktop.actions.people import add_area
from est_desktop.actions.report_links import passage_to_item, passage_to_measure, remove_link
from est_desktop.actions.report_papers import ReportPaper, attach_report, renew_report_paper
from est_desktop.actions.reports import (
    NewReport,
    add_report,
    add_section,
    delete_report,
    remove_section,
    set_section_text,
)
from est_desktop.actions.secrecy import set_mark
from est_desktop.errors import ChangedMeanwhileError, EmptyNameError, UnmarkedPassagesError
from est_desktop.model.frozen import fingerprint
from est_desktop.model.views.completeness import GapKind
from est_desktop.model.views.reports import ReportView
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.agenda import agenda_item
from est_desktop.queries.backlog import backlog
from est_desktop.queries.completeness import gaps_before_dispatch
from est_desktop.queries.measure import measure_view
from est_desktop.queries.report_links import links_of_item, links_of_measure
from est_desktop.queries.reports import report_form, report_view
from est_desktop.queries.secrecy import marks_on
from tests.actions.conftest import MOMENT

DAY, NOW = date(2026, 11, 9), datetime(2026, 11, 9, 10)
MARK = Secrecy("18 kap. 1 §", DAY, "Polisen")
PARTLY = Secrecy("18 kap. 1 §", DAY, "Polisen", whole=False)


@pytest.fixture
def hageby(do):
    return do(add_area, "Hageby")


@pytest.fixture
def report(do, police, hageby):
    new = NewReport(police, frozenset({hageby}), date(2026, 10, 1), date(2026, 10, 31), DAY)
    return do(add_report, new)


@pytest.fixture
def section(do, report):
    key = do(add_section, report, "Platser")
    do(set_section_text, key, "Torget är mörkt. ⟦En viss port.⟧")
    return key


@pytest.fixture
def made(read, blob):
    """The report's PDF, as the flow makes it."""

    def make(report):
        view = read(report_view, report)
        stored = StoredPaper("Lägesbild.pdf", blob, fingerprint(ReportView, view))
        return ReportPaper(
            report, "Lägesbild Hageby", stored, lambda s: report_view(s, report) == view
        )

    return make


@pytest.fixture
def old(read, meeting):
    """The papers that the check before a dispatch finds outdated."""
    return lambda: [
        gap.paper_id
        for gap in read(gaps_before_dispatch, meeting, DAY)
        if gap.kind is GapKind.OLD_REPORT
    ]


def test_a_paper_made_out_of_a_report_is_told_when_the_report_has_changed(
    do, read, made, report, items, old
):
    paper = do(attach_report, items[1], made(report), MOMENT)
    assert read(agenda_item, items[1]).attachments[0].title == "Lägesbild Hageby"
    assert old() == []
    do(add_section, report, "Nytt")
    assert old() == [paper]
    (shown,) = read(report_form, report).papers
    assert (shown.item, shown.number, shown.old, shown.sent) == ("2 Lägesbild", 1, True, False)
    do(renew_report_paper, paper, made(report), MOMENT)
    assert old() == []
    assert len(read(agenda_item, items[1]).attachments[0].versions) == 2


def test_a_report_that_changed_while_its_pdf_was_made_is_not_attached(do, made, report, items):
    paper = made(report)
    do(add_section, report, "Nytt")
    with pytest.raises(ChangedMeanwhileError):
        do(attach_report, items[1], paper, MOMENT)


def test_a_copied_item_has_the_paper_of_the_report_too(do, made, report, items, old):
    do(attach_report, items[1], made(report), MOMENT)
    do(duplicate_item, items[1])
    assert old() == []
    do(add_section, report, "Nytt")
    assert len(old()) == 2


def test_a_paper_of_a_secret_report_is_as_secret(do, read, made, report, section, items):
    do(set_mark, MarkKind.REPORT, report, PARTLY)
    do(attach_report, items[1], made(report), MOMENT)
    assert read(agenda_item, items[1]).attachments[0].secrecy == MARK
    do(set_mark, MarkKind.REPORT, report, None)
    kept = read(agenda_item, items[1]).attachments[0].secrecy
    assert kept == MARK, "the paper still holds the words"


def test_a_report_marked_later_makes_its_papers_secret(do, read, made, report, items):
    paper = do(attach_report, items[1], made(report), MOMENT)
    assert read(agenda_item, items[1]).attachments[0].secrecy is None
    do(set_mark, MarkKind.REPORT, report, MARK)
    assert read(agenda_item, items[1]).attachments[0].secrecy == MARK
    do(delete_report, report)
    assert read(marks_on, MarkKind.PAPER, [paper])[paper] == MARK
    assert read(agenda_item, items[1]).attachments


def test_secret_words_without_a_mark_are_not_attached(do, made, report, section, items):
    with pytest.raises(UnmarkedPassagesError):
        do(attach_report, items[1], made(report), MOMENT)


def test_words_become_an_item_on_the_next_draft(do, read, meeting, hageby, report, section):
    item = do(passage_to_item, section, "Torget är mörkt.", NOW)
    view = read(agenda_item, item)
    assert (view.title, view.meeting_id) == ("Torget är mörkt.", meeting)
    assert view.area_ids == {hageby}
    assert view.secrecy is None
    (link,) = read(links_of_item, item)
    assert (link.heading, link.passage) == ("Platser", "Torget är mörkt.")
    assert view.sources == (f"{link.report}, Platser: ”Torget är mörkt.”",)
    assert link.report.endswith("oktober 2026")
    assert read(report_form, report).links[0].meeting == "Chefssamråd 2026:1"


def test_words_become_an_item_in_the_backlog_when_no_meeting_is_drafted(do, read, report, section):
    item = do(passage_to_item, section, "Torget är mörkt.", NOW)
    assert [(row.id, row.title) for row in read(backlog)] == [(item, "Torget är mörkt.")]
    (link,) = read(report_form, report).links
    assert (link.meeting_id, link.meeting, link.label) == (None, "", "Torget är mörkt.")


def test_many_words_get_a_short_title_and_stand_whole_below(do, read, meeting, section):
    words = " ".join(["belysningen"] * 20)
    view = read(agenda_item, do(passage_to_item, section, words, NOW))
    assert view.title.endswith(" …")
    assert len(view.title) <= 122
    assert view.background[0].runs[0].text == words


def test_words_become_a_measure(do, read, hageby, section, report):
    key = do(passage_to_measure, section, "Laga belysningen på torget", DAY)
    view = read(measure_view, key, NOW)
    assert (view.row.text, view.area_ids) == ("Laga belysningen på torget", {hageby})
    (link,) = read(links_of_measure, key)
    assert link.measure_id == key
    assert view.sources == (f"{link.report}, Platser: ”Laga belysningen på torget”",)
    do(remove_link, link.id)
    assert read(links_of_measure, key) == ()


def test_no_words_become_nothing(do, section):
    with pytest.raises(EmptyNameError):
        do(passage_to_measure, section, "⟦ ⟧", DAY)


@pytest.mark.parametrize("action", [passage_to_item, passage_to_measure])
def test_secret_words_take_their_mark_along(do, read, report, section, meeting, action):
    when = NOW if action is passage_to_item else DAY
    kind = MarkKind.ITEM if action is passage_to_item else MarkKind.MEASURE
    with pytest.raises(UnmarkedPassagesError):
        do(action, section, "⟦En viss port.⟧", when)
    do(set_mark, MarkKind.REPORT, report, PARTLY)
    opened = do(action, section, "Torget är mörkt.", when)
    secret = do(action, section, "⟦En viss port.⟧", when)
    assert read(marks_on, kind, [opened, secret]) == {secret: MARK}


def test_what_came_of_a_section_stays_when_it_is_removed(do, read, section, report, meeting):
    item = do(passage_to_item, section, "Torget", NOW)
    do(remove_section, section)
    assert read(agenda_item, item).title == "Torget"
    assert read(links_of_item, item) == ()


def test_a_paper_in_the_backlog_has_no_number(do, read, made, report, section):
    do(set_section_text, section, "")
    item = do(passage_to_item, section, "Torget", datetime(2027, 1, 1))
    do(attach_report, item, made(report), MOMENT)
    (paper,) = read(report_form, report).papers
    assert (paper.meeting_id, paper.meeting, paper.item, paper.number) == (None, "", "Torget", 0)
