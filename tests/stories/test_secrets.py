"""A canary in every secret and internal field of a meeting is in no byte of any public export.

Internal notes reach the chair's running order alone.
"""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlmodel import select

from est_desktop.actions.agenda import add_item
from est_desktop.actions.assessments import Judgement, add_need, judge, link_measure
from est_desktop.actions.attachments import StoredPaper, attach_papers, describe_paper
from est_desktop.actions.follow_up import decision_out_of_proposal, measure_out_of_decision
from est_desktop.actions.items import (
    set_item_areas,
    set_item_background,
    set_item_case_number,
    set_item_internal_note,
    set_item_presenter,
    set_item_proposal,
    set_notes,
)
from est_desktop.actions.meetings import Sitting, add_meeting
from est_desktop.actions.outcomes import Owner, add_decision, add_measure, set_measure_owner
from est_desktop.actions.people import add_area, add_organisation, add_person
from est_desktop.actions.plan import (
    add_note,
    change_status,
    set_measure_areas,
    set_measure_details,
    set_measure_partners,
)
from est_desktop.actions.report_links import passage_to_item, passage_to_measure
from est_desktop.actions.report_papers import attach_report
from est_desktop.actions.reports import NewReport, add_report, add_section, set_section_text
from est_desktop.actions.secrecy import set_mark
from est_desktop.actions.sitting import set_conflicts, set_outcome
from est_desktop.cli.areas import AREA
from est_desktop.cli.exporting import DOCUMENTS, FOLLOW_UP, PACKS, PLAN
from est_desktop.cli.picture import FIGURES
from est_desktop.cli.reports import REPORT
from est_desktop.documents.action_plan import plan_pdf
from est_desktop.documents.approval_sheet import approval_sheet_pdf
from est_desktop.documents.area_page import area_pdf, public_area_pdf
from est_desktop.documents.common_picture import picture_pdf, public_picture_pdf
from est_desktop.documents.comparison import comparison_pdf
from est_desktop.documents.follow_up import follow_up_pdf
from est_desktop.documents.history import history_pdf
from est_desktop.documents.indicators import public_indicators_pdf
from est_desktop.documents.minutes import minutes_pdf
from est_desktop.documents.pack.building import build_pack
from est_desktop.documents.public import (
    build_public_pack,
    public_minutes_pdf,
    public_plan_pdf,
    public_report_pdf,
    public_summons_pdf,
    refuse_leaks,
)
from est_desktop.documents.running_order import running_order_pdf
from est_desktop.documents.situation_report import report_pdf
from est_desktop.documents.summons import agenda_pdf, summons_pdf
from est_desktop.errors import LeakError
from est_desktop.flows.reporting import report_paper_work
from est_desktop.model.enums import MeasureStatus, Outcome
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.tables import (
    Assessment,
    Measure,
    ReportArea,
    ReportSection,
    SituationReport,
)
from est_desktop.model.views.action_plan import MeasureDetails, PlanSearch
from est_desktop.model.views.minutes import ApprovalSheet
from est_desktop.model.views.secrecy import MarkKind, Secrecy
from est_desktop.queries.areas import area_called, area_document
from est_desktop.queries.backlog import matter
from est_desktop.queries.follow_up import follow_up
from est_desktop.queries.letterhead import letterhead
from est_desktop.queries.minutes import minutes
from est_desktop.queries.pack import pack
from est_desktop.queries.picture import common_picture, printed_indicators
from est_desktop.queries.printed_plan import plan_inside_texts, printed_plan
from est_desktop.queries.reports import report_view, reports
from est_desktop.queries.running_order import running_order
from est_desktop.queries.secrecy import inside_texts
from est_desktop.queries.summons import summons
from est_desktop.rules.extract import extract
from est_desktop.rules.passages import CLOSE, OPEN
from est_desktop.rules.public_copy import public_plan, texts_of
from est_desktop.store.blobs import put_bytes
from est_desktop.store.copying_out import copy_out
from tests.actions.conftest import MOMENT
from tests.documents.reading import check, spoken_words
from tests.documents.test_public import CANARY, MARK, holds

DAY = date(2026, 11, 23)
OCTOBER = date(2026, 10, 1), date(2026, 10, 31)
NOON = datetime(2026, 11, 23, 12)


def canary(word):
    return f"{CANARY}{word}"


def text(*runs):
    return (Block(BlockKind.PARAGRAPH, runs),)


@pytest.fixture
def meeting(store):
    """A meeting with a secret item, and one in which a part of everything is secret."""

    def do(action, *arguments):
        return store.do("", lambda session: action(session, *arguments))

    key = do(add_meeting, "Samråd", Sitting(NOON, datetime(2026, 11, 23, 14)))
    secret, partly = do(add_item, key, canary("rubrik")), do(add_item, key, "Öppet ärende")
    for item in (secret, partly):
        do(set_item_internal_note, item, canary("intern"))
    do(set_item_presenter, secret, canary("föredragande"))
    do(set_item_case_number, secret, canary("dnr"))
    do(set_item_proposal, secret, canary("förslag"))
    do(set_item_background, secret, text(Run(canary("underlag"))))
    do(set_notes, secret, text(Run(canary("anteckning"))))
    do(add_decision, secret, canary("beslut"))
    do(set_outcome, secret, Outcome.DEFERRED, canary("skäl"))
    office = do(add_organisation, "Kontoret")
    person = do(add_person, office, canary("jävig"))
    do(set_conflicts, secret, [person])
    measure = do(add_measure, secret, canary("åtgärd"), DAY)
    do(set_measure_owner, measure, Owner(None, canary("ansvarig")))
    do(set_item_background, partly, text(Run("Öppet. "), Run(canary("stycke"), secret=True)))
    do(set_notes, partly, text(Run("Öppet. "), Run(canary("avsnitt"), secret=True)))
    decision = do(add_decision, partly, canary("delbeslut"))
    do(set_item_proposal, partly, f"Öppet förslag, {OPEN}{canary('förslagsdel')}{CLOSE}.")
    taken = do(decision_out_of_proposal, partly)
    stored = StoredPaper(f"{canary('fil')}.txt", put_bytes(store, canary("innehåll").encode()))
    papers = [
        *do(attach_papers, secret, [stored], MOMENT),
        *do(attach_papers, partly, [stored], MOMENT),
    ]
    for paper in papers:
        do(describe_paper, paper, canary("beskrivning"))
    do(set_mark, MarkKind.ITEM, secret, MARK)
    do(set_mark, MarkKind.ITEM, partly, Secrecy("18 kap. 1 §", DAY, whole=False))
    do(set_mark, MarkKind.DECISION, decision, MARK)
    for each in (decision, taken):
        do(measure_out_of_decision, each, DAY)
    do(set_mark, MarkKind.PAPER, papers[1], MARK)
    area = do(add_area, "Hageby")
    for item in (secret, partly):
        do(set_item_areas, item, [area])
    do(set_measure_areas, measure, [area])
    do(judge_area, area)
    _report_secrets(store, do, (office, area), partly)
    return key


def judge_area(session, area):
    reasons = f"Öppet. {OPEN}{canary('bedömning')}{CLOSE}"
    session.add(Assessment(area_id=area, starts=DAY, ends=DAY, reasons=reasons))


@pytest.fixture
def area(store, meeting):
    return store.read(lambda session: area_document(session, area_called(session, "Hageby"), DAY))


def _report_secrets(store, do, who, item):
    """Two situation reports, one of them secret as a whole and attached, its words made an item."""
    for mark in (MARK, Secrecy("18 kap. 1 §", DAY, whole=False)):
        report = do(add_report, NewReport(who[0], frozenset({who[1]}), DAY, DAY, DAY))
        section = do(add_section, report, "Platser")
        do(set_section_text, section, f"Öppet, {OPEN}{canary('lägesbild')}{CLOSE}.")
        do(set_mark, MarkKind.REPORT, report, mark)
        paper = report_paper_work(store, report, str)(lambda _done, _of: None)
        do(attach_report, item, paper, MOMENT)
        do(passage_to_item, section, f"{OPEN}{canary('lyft')}{CLOSE}", NOON)
        do(passage_to_measure, section, f"{OPEN}{canary('lyft')}{CLOSE}", DAY)


@pytest.fixture
def opener(store, tmp_path):
    def open_paper(paper):
        file = tmp_path / paper.sha256
        copy_out(store, paper.sha256, file, lambda _done, _of: None)
        return file

    return open_paper


@pytest.fixture
def inside(store, meeting):
    return store.read(lambda session: inside_texts(session, meeting))


def test_no_public_document_holds_the_canary(store, meeting, inside):
    called = store.read(lambda session: summons(session, meeting, DAY))
    written = store.read(lambda session: minutes(session, meeting))
    assert not holds(public_summons_pdf(called, inside, str), CANARY)
    assert not holds(public_minutes_pdf(written, inside, str), CANARY)
    head = called.letterhead
    for row in store.read(reports):
        view = store.read(lambda session, key=row.id: report_view(session, key))
        assert holds(report_pdf(view, head, str), CANARY)
        assert not holds(public_report_pdf(view, head, str), CANARY)
    for item in written.items:
        public = public_minutes_pdf(extract(written, item.id), inside, str)
        assert not holds(public, CANARY)


@pytest.fixture
def planned(store, meeting):
    """The plan with more that is secret: passages in an open measure, and a marked one."""

    def do(action, *arguments):
        return store.do("", lambda session: action(session, *arguments))

    open_one = do(add_measure, None, f"Byt lampor {OPEN}{canary('plats')}{CLOSE} i höst", DAY)
    do(set_measure_details, open_one, MeasureDetails(goal=f"Ljust {OPEN}{canary('mål')}{CLOSE}"))
    do(add_note, open_one, f"På gång {OPEN}{canary('not')}{CLOSE}", MOMENT)
    marked = do(add_measure, None, canary("märkt"), DAY)
    details = MeasureDetails(problem=canary("problem"), indicator=canary("indikator"))
    do(set_measure_details, marked, details)
    do(set_measure_partners, marked, [do(add_organisation, canary("part"))])
    do(set_measure_areas, marked, [do(add_area, canary("område"))])
    do(add_note, marked, canary("uppföljning"), MOMENT)
    do(change_status, marked, MeasureStatus.ABANDONED, MOMENT, canary("skäl"))
    do(set_mark, MarkKind.MEASURE, marked, MARK)
    return lambda: store.read(
        lambda s: (printed_plan(s, PlanSearch(), DAY), letterhead(s), plan_inside_texts(s))
    )


def test_the_public_plan_holds_no_canary_and_the_internal_one_does(planned):
    """Measures under an item that is secret as a whole are as secret as it."""
    view, head, inside = planned()
    assert inside == (canary("intern"), canary("intern"))
    public = public_plan_pdf(view, head, inside, str)
    assert not holds(public, CANARY)
    internal = plan_pdf(view, head, str)
    for word in ("åtgärd", "plats", "mål", "märkt", "problem", "indikator"):
        assert holds(internal, canary(word)), word
    assert not holds(internal, canary("intern"))
    heard = spoken_words(check(public))
    assert "lampor" in heard
    assert "Å26-01" in heard


def test_the_plan_with_its_secrets_is_refused_as_a_public_copy(planned):
    view, head, inside = planned()
    with pytest.raises(LeakError):
        refuse_leaks(plan_pdf(view, head, str), view, public_plan(view), inside, ())


def test_no_public_page_of_an_area_holds_the_canary(area):
    assert len(area.entries) > 4
    assert not holds(public_area_pdf(area, str), CANARY)


def test_internal_notes_are_in_the_running_order_and_in_no_other_document(store, meeting, area):
    """Not in the internal copies either, which hold all else that is secret."""
    called = store.read(lambda session: summons(session, meeting, DAY))
    written = store.read(lambda session: minutes(session, meeting))
    listed = store.read(lambda session: follow_up(session, DAY))
    script = store.read(lambda session: running_order(session, meeting))
    known = store.read(lambda session: matter(session, written.items[0].id, DAY))
    planned = store.read(lambda session: printed_plan(session, PlanSearch(), DAY))
    internal = canary("intern")
    assert holds(running_order_pdf(script, str), internal)
    others = {
        "agenda": agenda_pdf(called, str),
        "summons": summons_pdf(called, str),
        "minutes": minutes_pdf(written, str),
        "minutes to sign": minutes_pdf(written, str, signature_fields=True),
        "follow-up list": follow_up_pdf(listed, str),
        "history": history_pdf(known, str),
        "area": area_pdf(area, str),
        "plan": plan_pdf(planned, called.letterhead, str),
        "extract": minutes_pdf(extract(written, written.items[0].id), str),
        "comparison": comparison_pdf(replace(written, items=()), written, str),
    }
    for name, pdf in others.items():
        assert holds(pdf, CANARY), name
        assert not holds(pdf, internal), name
    assert internal not in set(texts_of((called, written, listed, area)))
    sheet = approval_sheet_pdf(ApprovalSheet(written, "Minnesanteckningar.pdf", "0" * 64), str)
    assert not holds(sheet, CANARY)  # it tells of no item at all


def test_no_public_picture_holds_the_canary(store, meeting):
    """Secret passages in what is judged and reported, and measures under a secret item."""

    def judged(session):
        area = add_area(session, "Navestad")
        session.flush()
        told = Judgement(reasons=f"Öppet. {OPEN}{canary('bedömning')}{CLOSE}")
        key = judge(session, area, OCTOBER, told)
        session.flush()
        need = add_need(session, key, f"Behov {OPEN}{canary('behov')}{CLOSE}")
        session.flush()
        for measure in session.exec(select(Measure)).all():
            link_measure(session, need, measure.id)
        organisation = add_organisation(session, "Polisen")
        session.flush()
        report = SituationReport(
            organisation_id=organisation, starts=OCTOBER[0], ends=OCTOBER[1], received_on=DAY
        )
        session.add(report)
        session.flush()
        session.add(ReportArea(report_id=report.id, area_id=area))
        text = f"Lugnt. {OPEN}{canary('rapport')}{CLOSE}"
        session.add(ReportSection(report_id=report.id, position=1, heading="Platser", text=text))

    store.do("", judged)
    view = store.read(lambda session: common_picture(session, OCTOBER, DAY))
    assert holds(picture_pdf(view, str), CANARY)
    public = public_picture_pdf(view, str)
    assert not holds(public, CANARY)
    assert holds(public, "Lugnt.")
    for print_it in (picture_pdf, public_picture_pdf):
        assert not holds(print_it(view, str), canary("intern"))
    measured = store.read(lambda session: printed_indicators(session, DAY))
    assert not holds(public_indicators_pdf(measured, str), CANARY)


def test_every_document_has_been_asked():
    """A new one is put into the tests above."""
    assert {*DOCUMENTS, AREA, FOLLOW_UP, PLAN, REPORT, *FIGURES, *PACKS} == {
        "area",
        "picture",
        "indicators",
        "plan",
        "report",
        "agenda",
        "approval-sheet",
        "summons",
        "minutes",
        "extract",
        "comparison",
        "supplement",
        "running-order",
        "history",
        "follow-up",
        "pack",
    }


@pytest.mark.parametrize("archive", [False, True])
def test_no_public_pack_holds_the_canary(store, meeting, inside, opener, tmp_path, archive):
    view = store.read(lambda session: pack(session, meeting, DAY))
    out = tmp_path / "pack.pdf"
    build_public_pack(view, inside, opener, out, str, lambda _done, _of: None, archive=archive)
    assert not holds(out.read_bytes(), CANARY)
    build_pack(view, opener, out, str, lambda _done, _of: None, archive=archive)
    assert holds(out.read_bytes(), CANARY)
    assert not holds(out.read_bytes(), canary("intern"))
