"""The program without a window: what it writes, where, and how it ends."""

# ruff: noqa: F811 - a fixture that comes from another file

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from est_desktop.actions.items import set_notes
from est_desktop.actions.meetings import Sitting, plan_meeting
from est_desktop.actions.series import add_series
from est_desktop.cli import main
from est_desktop.cli.pdf_facts import pdf_facts
from est_desktop.cli.resource_facts import resource_facts
from est_desktop.errors import Finding
from est_desktop.model.rich_text import plain
from est_desktop.paths import RESOURCES, places
from est_desktop.queries.agenda import agenda
from est_desktop.queries.named import meeting_called
from est_desktop.store.checking import check
from est_desktop.store.sessions import open_store
from tests.commands import run  # noqa: F401 - a fixture

ROOT = Path(__file__).parent.parent
SITTING = Sitting(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 11, 30))
DONE, USAGE, REFUSED = 0, 2, 3

if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


@pytest.fixture(scope="session")
def filled(qapp, tmp_path_factory):
    """Return a folder with sample content, made once; nobody may change it."""
    folder = tmp_path_factory.mktemp("exempel åäö")
    assert main(["demo", "--data-dir", str(folder)]) == DONE
    return folder


@pytest.fixture
def own(filled, tmp_path):
    """Return a copy of it, to be changed."""
    folder = tmp_path / "egen mapp"
    folder.mkdir()
    database = places(filled).database
    (folder / database.name).write_bytes(database.read_bytes())
    return folder


def started(*arguments, **options):
    """Run a command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", "import sys; from est_desktop.cli import main; sys.exit(main())"]
        + [str(each) for each in arguments],
        cwd=ROOT, capture_output=True, check=False, **options,
    )  # fmt: skip


# ---- wrong usage ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["print"],
        ["list"],
        ["list", "people"],
        ["export", "minutes", "-o", "m.pdf"],
        ["export", "minutes", "--meeting", "2026:7"],
        ["export", "pack", "--meeting", "2026:7"],
        ["export", "letters", "--meeting", "2026:7", "-o", "a.pdf"],
        ["attach", "--meeting", "2026:8", "--item", "4"],
        ["backup"],
    ],
)
def test_wrong_usage_ends_with_2_and_tells_on_the_error_stream(run, arguments):
    code, out, complaint = run(*arguments)
    assert (code, out) == (USAGE, "")
    assert "usage: est-desktop" in complaint


def test_help_is_in_swedish(run):
    code, out, _ = run("--help")
    assert code == DONE
    assert "fyll en tom databas med exempeldata" in out
    assert run("export", "--help")[0] == DONE


def test_the_version_is_told(run):
    assert run("--version")[:2] == (DONE, "EST Desktop 0.1.0\n")


# ---- sample content ---------------------------------------------------------------------------


def test_a_filled_database_is_not_filled_again(run, own):
    before = places(own).database.read_bytes()
    code, out, complaint = run("demo", "--data-dir", own)
    assert (code, out) == (REFUSED, "")
    assert complaint.startswith("Databasen har redan innehåll")
    assert places(own).database.read_bytes() == before


def test_the_folder_is_made_and_may_be_told_before_the_command(run, tmp_path):
    folder = tmp_path / "ny" / "mapp"
    code, out, _ = run("--data-dir", folder, "demo")
    assert code == DONE
    assert str(places(folder).database) in out
    assert check(places(folder).database) == ()


# ---- lists ------------------------------------------------------------------------------------


def test_meetings_are_listed(run, filled):
    code, out, _ = run("list", "meetings", "--data-dir", filled)
    assert code == DONE
    assert [line.split("  ")[2].split()[1] for line in out.splitlines()] == [
        "2026:5", "2026:6", "2026:7", "2026:8", "2026:9", "2027:1",
    ]  # fmt: skip


def test_one_meeting_is_listed(run, filled):
    _, out, _ = run("list", "meetings", "--meeting", "2026:7", "--data-dir", filled)
    assert [line.split("  ")[2] for line in out.splitlines()] == ["Chefssamråd 2026:7"]


def test_items_are_listed_with_number_time_and_presenter(run, filled):
    _, out, _ = run("list", "items", "--meeting", "2026:6", "--data-dir", filled)
    lines = out.splitlines()
    assert len(lines) == 11
    assert lines[3].split("  ")[0] == "4"
    assert "09.45" in lines[3]
    assert "verksamhetschef grundskola" in lines[3]
    everything = run("list", "items", "--data-dir", filled)[1].splitlines()
    assert len(everything) > len(lines)


def test_measures_are_listed_for_all_or_for_one_meeting(run, filled):
    assert len(run("list", "measures", "--data-dir", filled)[1].splitlines()) == 13
    _, out, _ = run("list", "measures", "--meeting", "2026:6", "--data-dir", filled)
    assert [line.split("  ")[0] for line in out.splitlines()] == ["Å26-02", "Å26-03"]


def test_organisations_are_listed(run, filled):
    assert "räddningschef" in run("list", "organisations", "--data-dir", filled)[1]


def test_a_new_database_has_empty_lists(run, tmp_path):
    for what in ("meetings", "items", "measures", "organisations"):
        assert run("list", what, "--data-dir", tmp_path) == (DONE, "", "")
        assert run("list", what, "--json", "--data-dir", tmp_path) == (DONE, "[]\n", "")


def test_a_file_of_an_older_version_is_brought_to_todays_first(run, tmp_path):
    places(tmp_path).database.touch()
    assert run("list", "meetings", "--data-dir", tmp_path) == (DONE, "", "")
    assert check(places(tmp_path).database) == ()


def test_json_has_plain_fields(run, filled):
    _, out, _ = run("list", "meetings", "--json", "--data-dir", filled)
    meeting = json.loads(out)[3]
    assert meeting["title"] == "Chefssamråd 2026:8"
    assert meeting["starts_at"] == "2026-11-23T09:00:00"
    assert set(meeting) == {
        "id", "title", "series", "starts_at", "ends_at", "place", "areas",
        "items", "papers", "decisions", "measures",
    }  # fmt: skip
    _, out, _ = run("list", "items", "--json", "--meeting", meeting["id"], "--data-dir", filled)
    item = json.loads(out)[3]
    assert (item["number"], item["starts"], item["kind"]) == ("3.1", "09:20:00", "item")
    _, out, _ = run("list", "measures", "--json", "--data-dir", filled)
    measure = json.loads(out)[1]
    assert (measure["due_date"], measure["status"]) == ("2026-11-15", "ongoing")
    _, out, _ = run("list", "organisations", "--json", "--data-dir", filled)
    assert json.loads(out)[1]["people"][0]["role"] == "kommundirektör"


def test_json_is_utf_8_whatever_the_terminal_speaks(filled):
    env = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = started("list", "measures", "--json", "--data-dir", filled, env=env)
    assert json.loads(done.stdout.decode("utf-8"))[1]["number"] == "Å26-01"


def test_a_reader_that_has_seen_enough_is_no_fault(filled):
    script = (
        "import sys; from est_desktop.cli import main; "
        "code = main(sys.argv[1:]); sys.stderr.write(f'ended {code}')"
    )
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-c", script, "list", "measures", "--data-dir", str(filled)],
            cwd=ROOT, stdout=pipe, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"ended 0")


def test_a_list_is_read_beside_a_window_that_writes(run, own):
    database = places(own).database
    with closing(open_store(database, who="sekreterare", now=lambda: datetime.now(UTC))) as window:
        assert not window.read_only
        assert run("list", "meetings", "--data-dir", own)[0] == DONE


# ---- documents --------------------------------------------------------------------------------


def test_minutes_and_summons_are_written(run, filled, tmp_path):
    for what, title in (("minutes", "Minnesanteckningar"), ("summons", "Kallelse och dagordning")):
        file = tmp_path / f"{what} åäö.pdf"
        code, out, _ = run("export", what, "--meeting", "2026:7", "-o", file, "--data-dir", filled)
        assert (code, out) == (DONE, f"Skrev {file}\n")
        reader = PdfReader(file)
        assert reader.metadata.title == f"{title} – Chefssamråd 2026:7"
        assert "Vattenskada i mötesplats" in "".join(page.extract_text() for page in reader.pages)
    assert len(list(tmp_path.iterdir())) == 2


def test_minutes_to_sign_have_fields(run, filled, tmp_path):
    file = tmp_path / "m.pdf"
    asked = ("export", "minutes", "--meeting", "2026:7", "-o", file, "--data-dir", filled)
    assert run(*asked, "--signature-fields")[0] == DONE
    fields = PdfReader(file).get_fields()
    assert [field["/TU"] for field in fields.values()] == [
        "Underskrift: Vid anteckningarna, Biträdande sekreterare i chefssamrådet",
        "Underskrift: Godkänns, Kommundirektör",
    ]
    assert run(*asked)[0] == DONE
    assert PdfReader(file).get_fields() is None


def test_characters_that_cannot_be_printed_are_told_with_their_place(run, own, tmp_path):
    file = tmp_path / "m.pdf"
    with closing(open_store(places(own).database, who="", now=lambda: datetime.now(UTC))) as store:
        meeting_id = store.read(lambda session: meeting_called(session, "2026:7"))
        item_id = store.read(lambda session: agenda(session, meeting_id)).rows[0].id
        store.do("", lambda session: set_notes(session, item_id, plain("Glad 😀")))
    code, out, complaint = run(
        "export", "minutes", "--meeting", "2026:7", "-o", file, "--data-dir", own
    )
    assert (code, out) == (DONE, f"Skrev {file}\n")
    assert complaint.startswith("Några tecken kan inte skrivas ut som de är skrivna. §")
    assert "dagordning: 😀. Resten" in complaint
    assert file.exists()


def test_a_meeting_goes_by_title_designation_id_or_the_beginning_of_the_id(run, filled, tmp_path):
    _, out, _ = run("list", "meetings", "--json", "--data-dir", filled)
    key = json.loads(out)[2]["id"]
    for name in ("2026:8", "Chefssamråd 2026:8", key, key[:8]):
        arguments = ("export", "minutes", "--meeting", name, "-o", tmp_path / "m.pdf")
        assert run(*arguments, "--data-dir", filled)[0] == DONE


def test_an_unknown_meeting_is_refused(run, filled, tmp_path):
    code, out, complaint = run(
        "export", "minutes", "--meeting", "2031:1", "-o", tmp_path / "m.pdf", "--data-dir", filled
    )
    assert (code, out) == (REFUSED, "")
    assert complaint.startswith("Det finns inget möte 2031:1.")
    assert not list(tmp_path.iterdir())


def test_two_meetings_of_one_name_are_refused(run, own, tmp_path):
    with closing(open_store(places(own).database, who="", now=lambda: datetime.now(UTC))) as store:
        series = store.do("", lambda session: add_series(session, "Trygghetsråd"))
        for _ in range(6):
            store.do("", lambda session: plan_meeting(session, series, SITTING))
    code, _, complaint = run(
        "export", "minutes", "--meeting", "2026:6", "-o", tmp_path / "m.pdf", "--data-dir", own
    )
    assert code == REFUSED
    assert complaint.startswith("2 möten heter 2026:6.")


def test_a_folder_that_is_not_there_is_refused(run, filled, tmp_path):
    file = tmp_path / "borta" / "m.pdf"
    code, _, complaint = run(
        "export", "minutes", "--meeting", "2026:7", "-o", file, "--data-dir", filled
    )
    assert code == REFUSED
    assert "m.pdf" in complaint


# ---- the meeting pack -------------------------------------------------------------------------


def test_the_pack_holds_the_summons_and_every_paper(run, filled, tmp_path):
    file = tmp_path / "handlingar.pdf"
    arguments = ("--meeting", "2026:8", "-o", file, "--data-dir", filled)
    code, out, complaint = run("export", "pack", *arguments)
    assert (code, out, complaint) == (DONE, f"Skrev {file}\n", "")
    reader = PdfReader(file)
    assert reader.metadata.title == "Handlingar – Chefssamråd 2026:8"
    assert f"handlingens sida 20 av {len(reader.pages)}" in reader.pages[19].extract_text()
    assert list(tmp_path.iterdir()) == [file]


def test_the_archive_has_the_papers_embedded(run, filled, tmp_path):
    file = tmp_path / "arkiv.pdf"
    arguments = ("--archive", "--meeting", "2026:8", "-o", file, "--data-dir", filled)
    assert run("export", "pack", *arguments)[0] == DONE
    names = sorted(PdfReader(file).attachments)
    assert names[0].startswith("Bilaga-01-")
    assert len(names) == 13


def test_what_a_pack_is_made_of_lies_where_the_next_start_clears_it_away(
    run, filled, tmp_path, monkeypatch
):
    opened, seen = filled / "opened", []

    def watched(_done, _of):
        seen.extend(opened.iterdir())

    monkeypatch.setattr("est_desktop.cli.packing._silent", watched)
    arguments = ("--meeting", "2026:8", "-o", tmp_path / "p.pdf", "--data-dir", filled)
    assert run("export", "pack", *arguments)[0] == DONE
    assert seen
    assert list(opened.iterdir()) == []


def test_the_pack_can_be_written_to_the_output(filled):
    made = started("export", "pack", "--meeting", "2026:7", "-o", "-", "--data-dir", filled)
    assert made.returncode == DONE
    assert made.stdout.startswith(b"%PDF-")
    assert made.stdout.rstrip().endswith(b"%%EOF")


def test_what_is_worth_knowing_of_papers_is_told_one_line_each(run, own, tmp_path):
    broken, html = tmp_path / "trasig.pdf", tmp_path / "sida.pdf"
    broken.write_bytes(b"%PDF-1.7 trasig")
    html.write_bytes(b"<html></html>")
    attached = ("--meeting", "2026:8", "--item", "1", broken, html, "--data-dir", own)
    assert run("attach", *attached)[0] == DONE
    file = tmp_path / "handlingar.pdf"
    arguments = ("--meeting", "2026:8", "-o", file, "--data-dir", own)
    code, _, complaint = run("export", "pack", *arguments)
    assert code == DONE
    assert complaint.splitlines() == [
        "Bilaga 1 kunde inte läsas: filen är skadad. Originalet finns hos sekreteraren.",
        (
            "Bilaga 2 kunde inte visas: filen är av ett slag som inte har sidor. "
            "Originalet finns hos sekreteraren."
        ),
    ]


def test_a_pack_that_cannot_be_written_is_told(run, filled, tmp_path):
    file = tmp_path / "finns inte" / "p.pdf"
    arguments = ("--meeting", "2026:7", "-o", file, "--data-dir", filled)
    code, _, complaint = run("export", "pack", *arguments)
    assert code == REFUSED
    assert "p.pdf" in complaint


# ---- papers -----------------------------------------------------------------------------------


def test_files_are_attached_by_the_printed_number(run, own, tmp_path):
    first, second = tmp_path / "Yttrande åäö.pdf", tmp_path / "Tabell.csv"
    first.write_bytes(b"%PDF-1.7 ett yttrande")
    second.write_bytes(b"a;b\r\n1;2\r\n")
    arguments = ("attach", "--meeting", "2026:8", "--item", "3.2", first, second)
    code, out, _ = run(*arguments, "--data-dir", own)
    assert (code, out) == (DONE, "Bifogade filer till punkt 3.2: 2\n")
    _, out, _ = run("list", "items", "--meeting", "2026:8", "--json", "--data-dir", own)
    assert json.loads(out)[4]["papers"] == 3
    assert check(places(own).database) == ()


def test_nothing_is_attached_when_one_file_is_not_there(run, own, tmp_path):
    first = tmp_path / "Yttrande.pdf"
    first.write_bytes(b"%PDF-1.7")
    arguments = ("attach", "--meeting", "2026:8", "--item", "4", first, tmp_path / "borta.pdf")
    code, _, complaint = run(*arguments, "--data-dir", own)
    assert code == REFUSED
    assert "borta.pdf" in complaint
    _, out, _ = run("list", "items", "--meeting", "2026:8", "--json", "--data-dir", own)
    assert [item["papers"] for item in json.loads(out) if item["number"] == "4"] == [1]


def test_an_item_that_is_not_there_is_refused(run, own, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-1.7")
    arguments = ("attach", "--meeting", "2026:8", "--item", "3.9", file, "--data-dir", own)
    code, _, complaint = run(*arguments)
    assert code == REFUSED
    assert complaint.startswith("Mötet har ingen punkt 3.9.")


def test_nothing_is_attached_while_a_window_writes(run, own, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-1.7")
    database = places(own).database
    with closing(open_store(database, who="sekreterare", now=lambda: datetime.now(UTC))):
        arguments = ("attach", "--meeting", "2026:8", "--item", "4", file, "--data-dir", own)
        assert run(*arguments)[0] == REFUSED


# ---- checks and copies ------------------------------------------------------------------------


def test_a_whole_database_is_said_to_be_whole(run, filled):
    code, out, _ = run("check", "--data-dir", filled)
    assert code == DONE
    assert out.endswith("är hel.\n")


def test_faults_are_told(run, own):
    database = places(own).database
    data = bytearray(database.read_bytes())
    middle = data.rindex(b"%PDF-1.7")
    data[middle + 400 : middle + 500] = bytes(100)
    database.write_bytes(data)
    code, out, complaint = run("check", "--data-dir", own)
    assert (code, out) == (REFUSED, "")
    assert Finding.BLOB in complaint


@pytest.mark.parametrize("command", [["check"], ["backup", "kopia.db"]])
def test_a_database_that_is_not_there_is_refused_and_not_made(run, tmp_path, command):
    folder = tmp_path / "tom"
    folder.mkdir()
    assert run(*command, "--data-dir", folder)[0] == REFUSED
    assert not list(folder.iterdir())


def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(run, tmp_path):
    file = places(tmp_path).database
    file.write_bytes(b"Detta ar ingen databas." * 100)
    for command in (["list", "meetings"], ["check"], ["demo"]):
        assert run(*command, "--data-dir", tmp_path)[0] == REFUSED
    assert file.read_bytes() == b"Detta ar ingen databas." * 100


def test_a_copy_is_whole(run, filled, tmp_path):
    code, out, _ = run("backup", tmp_path, "--data-dir", filled)
    copy = tmp_path / places(filled).database.name
    assert (code, out) == (DONE, f"Skrev och provade {copy}\n")
    assert check(copy) == ()


# ---- the self-test ----------------------------------------------------------------------------


def test_the_self_test_does_the_main_job_and_reports(run, tmp_path):
    keep, report = tmp_path / "utskrifter", tmp_path / "rapport.json"
    code, out, complaint = run("self-test", "--keep", keep, "--report", report)
    assert (code, complaint) == (DONE, "")
    assert "Programmet gör sitt jobb här" in out
    assert {file.name for file in keep.iterdir()} == {"Kallelse.pdf", "Minnesanteckningar.pdf"}
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["well"]
    assert all(told["steps"].values())
    assert {"program", "python", "qt", "platform", "frozen"} <= set(told)
    for name, facts in told["files"].items():
        assert facts["pages"] == len(PdfReader(keep / name).pages)


def test_a_folder_that_cannot_be_made_is_refused(run, tmp_path):
    taken = tmp_path / "upptagen"
    taken.write_bytes(b"")
    code, _, complaint = run("self-test", "--keep", taken)
    assert code == REFUSED
    assert "upptagen" in complaint


def test_the_self_test_leaves_the_users_own_database_alone(run, tmp_path):
    run("self-test", "--data-dir", tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_self_test_says_when_something_is_wrong(run, tmp_path, monkeypatch):
    monkeypatch.setattr("est_desktop.cli.self_test.resource_facts", lambda: {"fonts": False})
    code, _, complaint = run("self-test", "--report", tmp_path / "rapport.json")
    assert code == REFUSED
    assert complaint.startswith("FEL: Typsnitten finns.")
    assert not json.loads((tmp_path / "rapport.json").read_text(encoding="utf-8"))["well"]


def test_the_self_test_reports_what_broke(run, tmp_path, monkeypatch):
    def broken():
        raise RuntimeError("trasig")

    monkeypatch.setattr("est_desktop.cli.self_test.resource_facts", broken)
    report = tmp_path / "rapport.json"
    code, _, complaint = run("self-test", "--report", report)
    assert code == 4
    assert "trasig" in complaint
    assert "trasig" in json.loads(report.read_text(encoding="utf-8"))["traceback"]


def test_the_self_test_ends_when_its_time_is_up():
    script = (
        "import sys, time; import est_desktop.cli.self_test as it; "
        "it.LONGEST = 0.2; it.resource_facts = lambda: time.sleep(30); "
        "from est_desktop.cli import main; sys.exit(main(['self-test']))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, timeout=20)
    assert done.returncode == 5


def test_missing_resources_are_found(tmp_path):
    assert all(resource_facts().values())
    assert not any(resource_facts(tmp_path).values())
    assert not any(resource_facts(tmp_path / "borta").values())


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF", b"<html>", b"stream\nxx\nendstream"])
def test_a_file_that_is_no_good_pdf_is_found(data):
    assert not pdf_facts(data).good


# ---- what it is made of -----------------------------------------------------------------------


def test_no_window_is_loaded(filled):
    script = (
        "import sys; from est_desktop.cli import main; "
        f"main(['list', 'meetings', '--data-dir', {str(filled)!r}]); "
        "sys.exit(any(name in sys.modules for name in ('PySide6.QtWidgets', 'PySide6.QtGui')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, stdout=subprocess.DEVNULL
    )
    assert done.returncode == DONE


def test_a_fault_of_ours_ends_with_1_and_a_traceback(filled):
    script = (
        "import sys; import est_desktop.cli.listing as it; from est_desktop.cli import main; "
        "it.LISTS['meetings'] = None; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "list", "meetings", "--data-dir", str(filled)],
        cwd=ROOT, check=False, capture_output=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"Traceback" in done.stderr


def test_the_archive_form_goes_with_the_pack_alone(run, tmp_path):
    run("--data-dir", tmp_path, "demo")
    out = tmp_path / "x.pdf"
    code, _, told = run(
        "--data-dir", tmp_path, "export", "minutes", "--meeting", "2026:7", "--archive", "-o", out
    )
    assert code == 2
    assert "--archive" in told
    assert not out.exists()


def test_the_action_plan_is_listed_and_printed_with_the_same_filters(run, filled, tmp_path):
    assert len(run("list", "plan", "--data-dir", filled)[1].splitlines()) == 13
    done = run("list", "plan", "--status", "done", "--data-dir", filled)[1].splitlines()
    assert done
    assert all("done" in line for line in done)
    file = tmp_path / "plan.pdf"
    code, _, _ = run("export", "plan", "--overdue", "-o", file, "--data-dir", filled)
    assert code == DONE
    assert file.read_bytes().startswith(b"%PDF")
    assert run("list", "plan", "--area", "Ingenstans", "--data-dir", filled)[0] != DONE


def test_areas_are_listed_and_the_page_of_one_is_written(run, own, tmp_path):
    listed = run("list", "areas", "--data-dir", own)[1].splitlines()
    assert len(listed) == 3
    assert "utsatt område" in listed[1]
    told = json.loads(run("list", "areas", "--json", "--data-dir", own)[1])
    assert told[0]["held"]["source"] == "Polisens lista december 2021"
    file = tmp_path / "område.pdf"
    for more in ((), ("--public",)):
        area = ("--area", told[1]["id"] if more else "hageby")
        assert run("export", "area", *area, *more, "-o", file, "--data-dir", own)[0] == DONE
        assert "Hageby" in PdfReader(file).pages[0].extract_text()
    unknown = run("export", "area", "--area", "Ingenstans", "-o", file, "--data-dir", own)
    assert unknown[0] == REFUSED
    made = started("export", "area", "--area", "Hageby", "-o", "-", "--data-dir", own)
    assert made.stdout.startswith(b"%PDF")
    exported = run("list", "exports", "--data-dir", own)[1]
    assert exported.count(" area ") == 3
