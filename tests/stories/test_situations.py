"""The situations that a council's papers must stand, in the sample or in what is made of it.

Each is named in its test.
"""

from datetime import date, datetime
from io import BytesIO
from shutil import copytree

import pytest
from pypdf import PdfReader

from est_desktop.actions.finalising import add_correction
from est_desktop.actions.outcomes import add_measure
from est_desktop.actions.people import add_area
from est_desktop.actions.sitting import set_outcome
from est_desktop.cli import main
from est_desktop.model.enums import Outcome
from est_desktop.queries.agenda import agenda, agenda_item
from est_desktop.queries.areas import area_called, area_document
from est_desktop.queries.contacts import areas
from est_desktop.queries.counts import count_table
from est_desktop.queries.measure import measure_view
from est_desktop.queries.measures import measures
from est_desktop.queries.meetings import meeting_list
from est_desktop.queries.minutes import minutes
from est_desktop.rules.sorting import sort_key
from est_desktop.rules.swedish import week
from est_desktop.store.sessions import open_store
from tests.commands import run

__all__ = ["run"]

TODAY = date(2026, 11, 23)
LONG_WORDS = (
    "brottsförebyggandesamordnare", "lokalpolisområdeschefen", "trygghetsvandringspunkter",
    "områdesutvecklingssamordnaren", "samverkansöverenskommelse", "informationssäkerhetsklassning",
    "räddningstjänstförbundsdirektören",
)  # fmt: skip


@pytest.fixture(scope="module")
def filled(tmp_path_factory, qapp):
    """A folder with the sample."""
    folder = tmp_path_factory.mktemp("sample")
    assert main(["demo", "--data-dir", str(folder)]) == 0
    return folder


@pytest.fixture
def home(filled, tmp_path):
    """A copy of it, to change."""
    return copytree(filled, tmp_path / "home")


@pytest.fixture
def printed(run, home, tmp_path):
    """Export a document and return its text on one line, with plain spaces."""

    def export(*what):
        file = tmp_path / "document.pdf"
        code, _, told = run("export", *what, "-o", file, "--data-dir", home)
        assert code == 0, told
        return _text(file.read_bytes())

    return export


@pytest.fixture
def store(home, clock):
    """The sample's database."""
    opened = open_store(home / "est-desktop.db", who="sekreterare", now=clock.now)
    yield opened
    opened.close()


@pytest.fixture
def change(home, clock):
    """Do an action to the sample, and close the file again."""

    def act(action, *arguments):
        opened = open_store(home / "est-desktop.db", who="sekreterare", now=clock.now)
        opened.do("x", lambda session: action(session, *arguments))
        opened.close()

    return act


def _text(data):
    pages = (page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


def meeting_of(store, title):
    told = store.look(lambda rows: meeting_list(rows, TODAY))
    return next(row.id for row in (*told.coming, *told.past) if row.title == title)


def items_of(store, title):
    key = meeting_of(store, title)
    return {row.number: row for row in store.read(lambda s: agenda(s, key)).rows}


def test_1_an_item_added_after_the_dispatch_keeps_number_and_paragraph(printed):
    told = printed("minutes", "--meeting", "2026:7")
    assert "tillfällig lokal Tillkommande · Punkt 12" in told.partition("§ 72 Vattenskada")[2]


def test_2_an_item_withdrawn_after_the_dispatch_leaves_the_others_their_numbers(
    home, printed, change, clock
):
    store = open_store(home / "est-desktop.db", who="", now=clock.now)
    item = items_of(store, "Chefssamråd 2026:8")["10"]
    store.close()
    before = printed("summons", "--meeting", "2026:8")
    change(set_outcome, item.id, Outcome.WITHDRAWN)
    after = printed("summons", "--meeting", "2026:8")
    assert "Utgår" not in before
    assert f"{item.title} Utgår" in after
    told = printed("minutes", "--meeting", "2026:8")
    assert f"§ 82 {item.title} Utgår" in told
    assert "§ 83 Gemensamt budskap" in told


def test_3_an_item_handled_out_of_order_stands_where_it_was_handled(printed):
    told = printed("minutes", "--meeting", "2026:7")
    assert told.index("§ 62 ") < told.index("§ 72 Vatten") < told.index("§ 63 Lägesbild")
    assert "Punkten behandlades i en annan ordning än i dagordningen." in told
    summons = printed("summons", "--meeting", "2026:7")
    assert summons.rindex("Vattenskada") > summons.index("Operativ information")


def test_4_a_replaced_attachment_has_both_versions(store):
    item = items_of(store, "Chefssamråd 2026:7")["7"]
    (paper,) = store.read(lambda s: agenda_item(s, item.id)).attachments
    assert [version.number for version in paper.versions] == [2, 1]
    assert paper.versions[0].sha256 != paper.versions[1].sha256


def test_5_an_attachment_of_180_pages_is_in_the_pack_once(run, home, tmp_path):
    file = tmp_path / "pack.pdf"
    assert run("export", "pack", "--meeting", "2026:8", "-o", file, "--data-dir", home)[0] == 0
    pages = [page.extract_text() for page in PdfReader(file).pages]
    assert len(pages) > 200
    assert [sum(f"sida {page} (180)" in each for each in pages) for page in (18, 180)] == [1, 1]


def test_7_a_locked_attachment_has_a_page_in_its_place(run, home, tmp_path):
    file = tmp_path / "pack.pdf"
    code, out, told = run("export", "pack", "--meeting", "2026:7", "-o", file, "--data-dir", home)
    assert code == 0
    sentence = "Bilaga 11 kunde inte öppnas: filen kräver lösenord."
    assert sentence in (out + told)
    assert sentence in _text(file.read_bytes())


def test_6_a_scanned_attachment_is_in_the_pack_and_is_told_of(run, home, tmp_path):
    file = tmp_path / "pack.pdf"
    code, out, told = run("export", "pack", "--meeting", "2026:6", "-o", file, "--data-dir", home)
    assert code == 0
    assert "Bilaga 11: filen är inte taggad" in (out + told)


def test_8_a_secret_item_has_a_public_heading_and_its_own_is_nowhere(printed, home, run, tmp_path):
    whole = printed("minutes", "--meeting", "2026:7")
    assert "§ 70 Operativ information från polisen" in whole
    assert "18 kap. 1 §" in whole
    file = tmp_path / "public.pdf"
    asked = ("export", "minutes", "--public", "--meeting", "2026:7", "-o", file)
    assert run(*asked, "--data-dir", home)[0] == 0
    told = _text(file.read_bytes())
    assert "§ 70 Information från polisen" in told
    reader = PdfReader(file)
    heads = repr(reader.outline) + repr(reader.metadata)
    assert "Operativ information" not in told + heads


def test_9_people_who_leave_during_an_item_are_told_so(printed):
    told = printed("minutes", "--meeting", "2026:6")
    assert "Enhetschef gata och park (t.o.m. del av punkt 5)" in told
    assert "Områdeschef (ej del av punkt 5)" in told


def test_10_the_vice_chair_leads_when_the_chair_is_away(printed):
    told = printed("minutes", "--meeting", "2026:5")
    assert "Ordförande Stabschef (vice ordförande)" in told


def test_11_those_with_a_conflict_of_interest_are_told_in_the_item_and_the_attendance(printed):
    told = printed("minutes", "--meeting", "2026:7")
    assert "Vd och områdeschef anmäler jäv och deltar inte i handläggningen av punkten." in told
    assert told.count("(ej punkt 12, jäv)") == 2


def test_12_an_adjournment_and_the_real_end_stand_in_the_head(printed):
    told = printed("minutes", "--meeting", "2026:7")
    assert "kl. 09.00–11.45, med ajournering kl. 10.20–10.35" in told


def test_13_a_deadline_that_moved_twice_keeps_all_days_and_reasons(store, clock):
    row = next(r for r in store.read(lambda s: measures(s, TODAY)) if r.number == "Å26-01")
    assert row.overdue
    view = store.read(lambda s: measure_view(s, row.id, clock.now()))
    moves = [(n.old_due, n.new_due, n.text, n.treated_at.paragraph_no) for n in view.notes]
    assert moves == [
        (
            date(2026, 10, 15),
            date(2026, 11, 15),
            "Grävtillstånd och ny leverans i vecka\u00a045.",
            67,
        ),
        (date(2026, 9, 30), date(2026, 10, 15), "Stolpleveransen är försenad.", 57),
    ]


def test_14_a_measure_keeps_the_name_that_its_owner_had(printed, store):
    row = next(r for r in store.read(lambda s: measures(s, TODAY)) if r.number == "Å23-04")
    assert row.owner == "enhetschef på kultur- och fritidskontoret"
    theirs = printed("plan", "--organisation", "Tillväxt- och utvecklingskontoret")
    assert "Å23-04" in theirs
    assert "Å26-07" in theirs


def test_15_a_category_that_was_split_is_told_as_recoded(printed, store):
    told = printed("picture", "--period", "2026-10")
    assert "C1, C2, mot okt 2025: omkodad mellan perioderna" in told
    span = (date(2026, 10, 1), date(2026, 10, 31))
    keys = [row.id for row in store.read(areas)]
    table = store.read(lambda session: count_table(session, keys, span))
    lines = {line.code: line for group in table.groups for line in group.lines}
    assert "C0" not in lines  # an event is not told under the old and the new category
    assert (lines["C1"].year.old.value, lines["C2"].year.old.value) == (24, 16)


def test_16_a_month_with_a_source_missing_names_it_and_flags_the_comparison(printed):
    told = printed("picture", "--period", "2026-09", "--area", "Klockaretorpet")
    assert "F2, mot aug 2026: fritidsgård och mötesplats: Mötesplatsen hade sommarstängt" in told
    assert "Färre rapporter betyder inte färre problem." in told


def test_17_nothing_told_is_not_nought(printed):
    told = printed("picture", "--period", "2026-08", "--area", "Klockaretorpet")
    assert "F2 Oro kring fritids- eller mötesplats saknas" in told
    told = printed("picture", "--period", "2026-10", "--area", "Klockaretorpet")
    assert "D1 Brand i fordon 0" in told


def test_23_an_area_is_called_what_the_list_of_the_day_called_it(store):
    def called(day):
        return store.read(
            lambda s: area_document(s, area_called(s, "Klockaretorpet"), day).summary.held
        ).level

    assert called(date(2021, 10, 11)) == "utsatt område"
    assert called(date(2021, 12, 6)) == "inte på listan"


def test_18_long_words_are_broken_inside_their_column(printed, change):
    for word in LONG_WORDS:
        change(add_measure, None, f"{word} {word}", TODAY)
    told = printed("plan").translate({ord(sign): None for sign in "-\u00ad\u2010 "})
    assert [word for word in LONG_WORDS if told.count(word) < 2] == []


def test_19_names_are_sorted_as_swedish_does_and_keep_their_letters(change, run, home):
    names = ["Zinkgatan", "Ängsvägen", "Åkerstigen", "Örnens väg", "van der-test", "École-test",
             "Ågatan", "Überprojekt", "Alvägen"]  # fmt: skip
    assert sorted(names, key=sort_key) == [
        "Alvägen", "École-test", "van der-test", "Überprojekt", "Zinkgatan", "Ågatan",
        "Åkerstigen", "Ängsvägen", "Örnens väg",
    ]  # fmt: skip
    for name in names:
        change(add_area, name)
    code, _, _ = run("check", "--data-dir", home)
    assert code == 0


def test_20_minutes_that_are_corrected_keep_the_first_version(run, home, tmp_path, change, clock):
    asked = ("--data-dir", home, "--meeting", "2026:6")
    assert run("approve", *asked)[0] == 0
    first = tmp_path / "first.pdf"
    assert run("export", "minutes", *asked, "-o", first)[0] == 0
    assert run("reopen", *asked, "--reason", "rättelse i § 57")[0] == 0
    store = open_store(home / "est-desktop.db", who="", now=clock.now)
    meeting, item = (
        meeting_of(store, "Chefssamråd 2026:6"),
        items_of(store, "Chefssamråd 2026:6")["7"],
    )
    store.close()
    change(add_correction, meeting, item.id, "Stolparna är tretton.", "sekreterare", TODAY)
    assert run("approve", *asked)[0] == 0
    second = tmp_path / "second.pdf"
    assert run("export", "minutes", *asked, "-o", second)[0] == 0
    told = _text(second.read_bytes())
    assert "Stolparna är tretton." in told
    assert "2026-11-23" in told or "23 november 2026" in told
    assert "Stolparna är tretton." not in _text(first.read_bytes())


def test_21_paragraphs_begin_anew_with_the_year(store):
    last = meeting_of(store, "Chefssamråd 2026:9")
    first = meeting_of(store, "Chefssamråd 2027:1")
    assert store.read(lambda s: minutes(s, last)).items[0].paragraph_no == 85
    assert store.read(lambda s: minutes(s, first)).items[0].paragraph_no == 1


def test_22_the_change_from_summer_time_moves_no_clock(store):
    assert {week(date(2026, 10, day)) for day in range(19, 26)} == {"vecka\u00a043"}
    head = store.read(lambda s: agenda(s, meeting_of(store, "Chefssamråd 2026:7"))).head
    assert (head.starts_at, head.minutes) == (datetime(2026, 10, 19, 9), 150)


def test_24_a_decision_passed_on_bears_its_case_number(printed):
    told = printed("minutes", "--meeting", "2026:7")
    section = told.partition("§ 68 ")[2].partition("§ 69 ")[0]
    assert "KS 2026/0412" in section
    assert "registrator" in section


def test_25_a_follow_up_list_of_60_rows_repeats_its_head_and_begins_with_what_is_late(
    change, home, run, tmp_path
):
    for number in range(60):
        change(add_measure, None, f"Åtgärd nummer {number}", TODAY)
    file = tmp_path / "follow.pdf"
    assert run("export", "follow-up", "-o", file, "--data-dir", home)[0] == 0
    pages = [page.extract_text() for page in PdfReader(file).pages]
    told = " ".join(pages)
    assert all(f"Åtgärd nummer {number}" in told for number in range(60))
    assert "örsenad" in told
    assert all("Klart senast" in page for page in pages[1:])
