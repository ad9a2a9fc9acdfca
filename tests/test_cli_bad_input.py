"""Whatever a command is given: one sentence, exit code 3, and nothing is changed or waited for."""

# ruff: noqa: F811 - fixtures that come from other files
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from est_desktop.paths import places
from est_desktop.store.blobs import MOST_BYTES
from est_desktop.store.checking import check
from est_desktop.store.sessions import open_store
from tests.store.conftest import protect, small_disk  # noqa: F401 - fixtures
from tests.test_cli import DONE, REFUSED, ROOT, filled, own, run  # noqa: F401 - fixtures

LONGEST_NAME = 255
READING = (
    ["list", "meetings"],
    ["list", "measures", "--json"],
    ["export", "minutes", "--meeting", "2026:7", "-o", "m.pdf"],
    ["backup", "kopia.db"],
    ["check"],
)
WRITING = (["demo"], ["attach", "--meeting", "2026:8", "--item", "4", "a.pdf"])


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path, monkeypatch):
    folder = tmp_path / "här"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "a.pdf").write_bytes(b"%PDF-1.7")


def refused(told):
    code, out, complaint = told
    assert (code, out) == (REFUSED, "")
    assert "Traceback" not in complaint
    assert complaint.count("\n") == 1
    return complaint


def attach(run, folder, *files):
    arguments = ("attach", "--meeting", "2026:8", "--item", "4", "--data-dir", folder, "--")
    return run(*arguments, *files)


# ---- files to attach --------------------------------------------------------------------------


def nothing_there(folder):
    return folder / "borta.pdf"


def below_a_file(folder):
    return folder / "a.pdf" / "b.pdf"


def broken_link(folder):
    (folder / "länk.pdf").symlink_to(folder / "borta.pdf")
    return folder / "länk.pdf"


def pipe(folder):
    os.mkfifo(folder / "rör.pdf")
    return folder / "rör.pdf"


def device(_folder):
    return "/dev/zero"


def memory(_folder):
    return "/proc/self/mem"


def empty(folder):
    (folder / "tom.pdf").touch()
    return folder / "tom.pdf"


def a_folder(folder):
    (folder / "mapp.pdf").mkdir()
    return folder / "mapp.pdf"


def too_large(folder):
    with (folder / "stor.pdf").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    return folder / "stor.pdf"


def name_too_long(folder):
    return folder / ("x" * LONGEST_NAME + ".pdf")


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices are files on POSIX alone")
@pytest.mark.parametrize(
    "bad",
    [
        nothing_there, below_a_file, broken_link, pipe, device, memory, empty, a_folder,
        too_large, name_too_long,
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_attached_is_refused_at_once(run, own, tmp_path, bad):
    before = places(own).database.read_bytes()
    refused(attach(run, own, "a.pdf", bad(tmp_path)))
    assert run("list", "items", "--meeting", "2026:8", "--data-dir", own)[0] == DONE
    assert check(places(own).database) == ()
    assert len(before) > 0


@pytest.mark.skipif(os.name != "posix", reason="such names are allowed on POSIX alone")
@pytest.mark.parametrize(
    "name",
    [
        b"tv\xc3\xa5\nrader.txt", b"latin\xe5.txt", b"x" * 251 + b".txt", b"   .txt", b"   ",
        "עברית\u202e😀.pdf".encode(), b".dold", b"...", b"-o", b"%n {file}.txt", b"con.txt",
        b"<b>fet.pdf",
    ],
)  # fmt: skip
def test_any_name_that_a_disk_allows_can_be_attached(run, own, name):
    Path(os.fsdecode(name)).write_bytes(b"innehall")
    code, out, complaint = attach(run, own, os.fsdecode(name))
    assert (code, out, complaint) == (DONE, "Bifogade filer till punkt 4: 1\n", "")
    assert check(places(own).database) == ()


# ---- the database -----------------------------------------------------------------------------


def text(database):
    database.write_text("Detta är ingen databas.", encoding="utf-8")


def folder(database):
    database.unlink()
    database.mkdir()


def foreign(database):
    database.unlink()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE annat (a)")


def newer(database):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 6")


def no_version(database):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 0")


def negative_version(database):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = -3")


def no_tables(database):
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (name,) in names:
            if not name.startswith("sqlite_"):
                connection.execute(f'DROP TABLE "{name}"')
        connection.commit()


def cut(database):
    os.truncate(database, 60_000)


def cut_in_its_head(database):
    os.truncate(database, 50)


def overwritten(database):
    with database.open("r+b") as file:
        for page in range(1, 60):
            file.seek(page * 4096)
            file.write(b"\xa5" * 512)


def a_pipe(database):
    database.unlink()
    os.mkfifo(database)


def a_broken_link(database):
    database.unlink()
    database.symlink_to(database.with_name("borta"))
    database.with_name("borta").mkdir()


WHOLE_FOR_SQLITE = (newer, no_version, negative_version, no_tables)
DAMAGED = (cut, cut_in_its_head, overwritten, no_version, negative_version, no_tables)


@pytest.mark.skipif(os.name != "posix", reason="pipes and links are files on POSIX alone")
@pytest.mark.parametrize(
    "harm",
    [
        text, folder, foreign, newer, no_version, negative_version, no_tables, cut,
        cut_in_its_head, overwritten, a_pipe, a_broken_link,
    ],
)  # fmt: skip
@pytest.mark.parametrize("command", [*READING, *WRITING], ids=lambda each: each[0])
def test_a_database_that_cannot_be_used_is_refused_and_left(run, own, harm, command):
    database = places(own).database
    harm(database)
    before = database.read_bytes() if harm not in (a_pipe, folder, a_broken_link) else b""
    if command[0] == "check" and harm in DAMAGED:
        code, out, complaint = run(*command, "--data-dir", own)  # it names each fault on its line
        assert (code, out) == (REFUSED, "")
        assert complaint.startswith("Kontrollen av databasen hittade fel")
    elif command[0] == "backup" and harm in WHOLE_FOR_SQLITE:
        assert run(*command, "--data-dir", own)[0] == DONE  # a copy of it is worth having
    else:
        refused(run(*command, "--data-dir", own))
    if before:
        assert database.read_bytes() == before


@pytest.mark.parametrize("command", [["check"], ["backup", "kopia.db"]])
def test_an_empty_file_is_no_database_to_check_or_copy(run, tmp_path, command):
    places(tmp_path).database.touch()
    assert "ingen databas" in refused(run(*command, "--data-dir", tmp_path))


@pytest.mark.parametrize("command", [*READING, *WRITING], ids=lambda each: each[0])
def test_a_data_folder_that_cannot_be_is_refused(run, tmp_path, command):
    (tmp_path / "fil").write_text("x", encoding="utf-8")
    for there in (tmp_path / "fil", tmp_path / "fil" / "mapp", tmp_path / ("x" * 300)):
        refused(run(*command, "--data-dir", there))


@pytest.mark.parametrize("whole", [False, True], ids=["file", "folder"])
def test_a_protected_database_can_be_read_and_nothing_attached(run, own, protect, whole):
    protect(places(own).database)
    if whole:
        protect(own)
    for command in READING:
        assert run(*command, "--data-dir", own)[0] == DONE, command
    assert "skrivskyddad" in refused(attach(run, own, "a.pdf"))


def test_beside_an_open_window_everything_can_be_read_and_attach_says_who_writes(run, own):
    database = places(own).database
    with closing(open_store(database, who="sekreterare", now=lambda: datetime.now(UTC))):
        for command in READING:
            assert run(*command, "--data-dir", own)[0] == DONE, command
        complaint = refused(attach(run, own, "a.pdf"))
    assert "sekreterare" in complaint


def test_rubbish_in_the_place_of_the_lock_stops_nobody(run, own):
    database = places(own).database
    database.with_name(database.name + ".lock").write_bytes(b"skrap" * 100)
    assert attach(run, own, "a.pdf")[0] == DONE


def test_two_commands_at_once_end_well_or_say_that_the_other_writes(own):
    command = [
        sys.executable,
        "-c",
        "import sys; from est_desktop.cli import main; sys.exit(main())",
    ]
    command += ["attach", "--data-dir", own, "--meeting", "2026:8", "--item", "4"]
    files = [ROOT / "LICENSE", ROOT / "pyproject.toml"]
    at_once = [
        subprocess.Popen([*map(str, command), str(file)], cwd=ROOT, stderr=subprocess.PIPE)
        for file in files
    ]
    told = [process.communicate(timeout=60)[1] for process in at_once]
    codes = [process.returncode for process in at_once]
    assert DONE in codes
    assert set(codes) <= {DONE, REFUSED}
    assert not any(b"Traceback" in each for each in told)
    assert check(places(own).database) == ()


# ---- where things are written ------------------------------------------------------------------


def test_what_is_no_file_is_never_replaced(run, own, tmp_path):
    taken, whole = tmp_path / "mapp", tmp_path / "rör"
    taken.mkdir()
    os.mkfifo(whole)
    for to in (taken, whole, "", ".", "/"):
        refused(run("export", "minutes", "--meeting", "2026:7", "-o", to, "--data-dir", own))
    refused(run("backup", whole, "--data-dir", own))
    assert not whole.is_file()
    assert not list(taken.iterdir())


@pytest.mark.parametrize("to", ["borta/m.pdf", "a.pdf/m.pdf", "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_is_refused(run, filled, to):
    refused(run("export", "summons", "--meeting", "2026:7", "-o", to, "--data-dir", filled))
    refused(run("backup", to, "--data-dir", filled))


def test_the_database_is_never_copied_onto_itself(run, own):
    refused(run("backup", places(own).database, "--data-dir", own))
    assert check(places(own).database) == ()


def test_a_document_goes_to_the_output_when_asked(filled):
    command = ["export", "minutes", "--meeting", "2026:7", "-o", "-", "--data-dir", str(filled)]
    script = "import sys; from est_desktop.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", script, *command], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout[:5], done.stderr) == (DONE, b"%PDF-", b"")


def test_a_full_disk_takes_no_half_document_and_no_half_copy(run, filled, small_disk):
    (small_disk / "fyllnad").write_bytes(bytes(5 * 1024 * 1024 - 16 * 1024))
    for command in (
        ["export", "minutes", "--meeting", "2026:7", "-o", small_disk / "m.pdf"],
        ["backup", small_disk / "kopia.db"],
    ):
        refused(run(*command, "--data-dir", filled))
    assert [file.name for file in small_disk.iterdir()] == ["fyllnad"]


def test_attaching_on_a_full_disk_keeps_nothing(run, filled, small_disk, tmp_path):
    database = places(small_disk).database
    database.write_bytes(places(filled).database.read_bytes())
    large = tmp_path / "stor.bin"
    large.write_bytes(os.urandom(6 * 1024 * 1024))
    assert "full" in refused(attach(run, small_disk, large))
    assert check(database) == ()
    assert run("list", "meetings", "--data-dir", small_disk)[0] == DONE


# ---- what is asked for -------------------------------------------------------------------------


@pytest.mark.parametrize("meeting", ["", "2031:1", "x", "\udce5", "%", "<b>"])
def test_a_meeting_that_is_not_there_is_refused(run, filled, meeting):
    for what in ("items", "measures", "meetings"):
        refused(run("list", what, "--meeting", meeting, "--data-dir", filled))


@pytest.mark.parametrize("item", ["", "99", "4.9", "\udce5", "0", "-1"])
def test_an_item_that_is_not_there_is_refused(run, own, item):
    refused(run("attach", "--meeting", "2026:8", f"--item={item}", "--data-dir", own, "a.pdf"))


def test_a_terminal_that_speaks_no_utf_8_is_no_fault(filled):
    env = {**os.environ, "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    script = "import sys; from est_desktop.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", script, "list", "meetings", "--data-dir", str(filled)],
        cwd=ROOT, env=env, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == DONE
    assert b"Traceback" not in done.stderr
    assert "Chefssamråd" in done.stdout.decode()
