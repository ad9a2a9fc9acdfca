"""The life of a meeting on the command line, from the check to the second version."""

# ruff: noqa: F811 - a fixture that comes from another file

import io
import re
from contextlib import closing
from datetime import UTC, date, datetime

import pikepdf
import pypdf
import pytest
from PIL import Image

from est_desktop.actions.plan import Adopted, adopt_plan
from est_desktop.paths import RESOURCES
from est_desktop.store.blobs import put_bytes
from est_desktop.store.sessions import open_store
from tests.commands import expect_no_reports, run  # noqa: F401 - a fixture

DONE, MISSING, USAGE, REFUSED = 0, 1, 2, 3
DAY, MOMENT = date(2026, 11, 23), datetime(2026, 11, 23, 9, tzinfo=UTC)
MEETING = ("--meeting", "2026:8")

if not (RESOURCES / "translations" / "sv.qm").exists():
    pytest.skip("`make translations` first", allow_module_level=True)


@pytest.fixture
def est(run, tmp_path):
    """Run a command on sample content in a folder of its own."""
    run("--data-dir", tmp_path, "demo")
    expect_no_reports(tmp_path)
    return lambda *arguments: run("--data-dir", tmp_path, *arguments)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "ut"


def text_of(file):
    return " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def test_a_meeting_goes_from_check_to_second_version(est, out, tmp_path):
    assert est("check", *MEETING) == (DONE, "Ingenting saknas.\n", "")
    code, told, _ = est("send", *MEETING, "-o", out, "--recipients", "kommundirektören")
    assert code == DONE
    assert sorted(file.name for file in out.iterdir()) == [
        "2026-11-23 Chefssamråd 2026-8 – Handlingar v1.pdf",
        "2026-11-23 Chefssamråd 2026-8 – Kallelse v1.pdf",
    ]
    assert "Du kallas till Chefssamråd 2026:8, måndag 23 november" in told.replace("\u00a0", " ")

    nothing = est("export", "supplement", *MEETING, "-o", tmp_path / "k.pdf")
    assert nothing[0] == REFUSED
    assert nothing[2].startswith("Det finns inget att komplettera")
    late = tmp_path / "Sen handling.pdf"
    late.write_bytes((out / "2026-11-23 Chefssamråd 2026-8 – Kallelse v1.pdf").read_bytes())
    assert est("attach", *MEETING, "--item", "4", late)[0] == DONE
    assert est("export", "supplement", *MEETING, "-o", tmp_path / "k.pdf")[0] == DONE
    assert "Nya bilagor: 14 Sen handling." in text_of(tmp_path / "k.pdf")
    assert est("send", "--supplement", *MEETING, "-o", out)[0] == DONE
    assert (out / "2026-11-23 Chefssamråd 2026-8 – Komplettering v2.pdf").exists()

    too_early = est("approve", *MEETING)
    assert too_early[0] == REFUSED
    assert "eftersom mötet är utskickat" in too_early[2]
    assert est("hold", *MEETING)[0] == DONE
    assert est("check", *MEETING)[0] == MISSING
    first = tmp_path / "v1.pdf"
    assert est("approve", *MEETING, "-o", first)[0] == DONE
    assert "Version 1, godkänd" in text_of(first).replace("\u00a0", " ")
    again = tmp_path / "igen.pdf"
    assert est("export", "minutes", *MEETING, "-o", again)[0] == DONE
    assert again.read_bytes() == first.read_bytes()
    code, _, complaint = est("attach", *MEETING, "--item", "4", late)
    assert code == REFUSED
    assert complaint.startswith("Minnesanteckningarna är godkända")

    none = est("export", "comparison", *MEETING, "-o", tmp_path / "j.pdf")
    assert none[0] == REFUSED
    assert est("reopen", *MEETING, "--reason", "Bilaga saknades")[0] == DONE
    assert est("attach", *MEETING, "--item", "4", late)[0] == DONE
    assert est("approve", *MEETING)[0] == DONE
    assert est("export", "comparison", *MEETING, "-o", tmp_path / "j.pdf")[0] == DONE
    assert "[tillagt: 15 Sen handling]" in text_of(tmp_path / "j.pdf")
    wrong = est("export", "comparison", *MEETING, "--new", "7", "-o", tmp_path / "x.pdf")
    assert "ingen version 7" in wrong[2]
    assert est("export", "comparison", *MEETING, "--public", "-o", tmp_path / "x")[0] == USAGE


def places(file):
    """Return what the strip above each page of the papers says of its place, by its label."""
    reader = pypdf.PdfReader(file)
    return {
        label: told[1]
        for label, page in zip(reader.page_labels, reader.pages, strict=True)
        if (told := re.search(r"andlingens\ssida\s(\w+)\sav", page.extract_text()))
    }


def test_the_second_dispatch_keeps_the_page_numbers_of_the_first(est, out, tmp_path):
    assert est("send", *MEETING, "-o", out)[0] == DONE
    (first,) = out.glob("*Handlingar v1.pdf")
    late = tmp_path / "Sen handling.pdf"
    late.write_bytes(next(out.glob("*Kallelse v1.pdf")).read_bytes())
    assert est("attach", *MEETING, "--item", "1", *[late] * 12)[0] == DONE
    assert est("send", "--supplement", *MEETING, "-o", out)[0] == DONE
    assert est("send", *MEETING, "-o", out)[0] == DONE
    (third,) = out.glob("*Handlingar v3.pdf")
    before, now = places(first), places(third)
    papers = {label for label in before if label.startswith("Bil")}
    assert {label: now[label] for label in papers} == {label: before[label] for label in papers}
    highest = max(int(before[label]) for label in papers)
    new = [now[label] for label in now if label.startswith("Bil") and label not in papers]
    assert new[0] == str(highest + 1)
    again = tmp_path / "handlingar.pdf"
    assert est("export", "pack", *MEETING, "-o", again)[0] == DONE
    assert places(again) == now


def test_an_extract_holds_one_paragraph(est, tmp_path):
    for public in ((), ("--public",)):
        file = tmp_path / "u.pdf"
        code, *_ = est("export", "extract", *MEETING, "--item", "4", *public, "-o", file)
        assert code == DONE
        told = text_of(file).replace("\u00a0", " ")
        assert "Utdrag ur minnesanteckningar" in told
        assert "§ 76" in told
        assert "§ 77" not in told
    assert est("export", "extract", *MEETING, "-o", file)[0] == REFUSED


def test_an_unreadable_paper_is_told_before_the_dispatch(est, tmp_path):
    whole = pikepdf.new()
    whole.add_blank_page()
    locked = io.BytesIO()
    whole.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    for name, data in (("Låst.pdf", locked.getvalue()), ("Trasig.pdf", b"%PDF-1.7 trasig")):
        (tmp_path / name).write_bytes(data)
        est("attach", *MEETING, "--item", "4", tmp_path / name)
    code, told, _ = est("check", *MEETING)
    assert code == MISSING
    locked_line, broken_line = told.splitlines()
    assert "Bilaga 7 kunde inte öppnas: filen kräver lösenord" in locked_line
    assert "Bilaga 8 kunde inte läsas: filen är skadad" in broken_line


def test_a_scan_without_text_is_told_of_but_nothing_is_missing(est, tmp_path):
    Image.new("L", (80, 110), 255).save(tmp_path / "Skannat.pdf", "PDF")
    est("attach", *MEETING, "--item", "4", tmp_path / "Skannat.pdf")
    code, told, _ = est("check", *MEETING)
    assert code == DONE
    line, end = told.splitlines()
    assert line.startswith("Bilaga 7 är inskannad utan text: en skärmläsare kan inte läsa den.")
    assert end == "Ingenting saknas."


def test_a_plan_that_was_adopted_is_written_as_it_was(est, tmp_path):
    nothing = est("list", "adopted-plans")
    assert (nothing[0], nothing[1]) == (DONE, "")
    kept = b"%PDF-1.7 antagen"
    with closing(open_store(tmp_path / "est-desktop.db", who="x", now=lambda: MOMENT)) as store:
        sha256 = put_bytes(store, kept)
        plan = Adopted("Antagen 2026:8", DAY, "{}", "Handlingsplan.pdf", sha256, len(kept))
        key = store.do("", lambda session: adopt_plan(session, None, plan))
    assert "Antagen 2026:8" in est("list", "adopted-plans")[1]
    file = tmp_path / "plan.pdf"
    assert est("export", "plan", "--adopted", str(key)[:8], "-o", file)[0] == DONE
    assert file.read_bytes() == kept
    assert est("export", "plan", "--adopted", "finns inte", "-o", file)[0] == REFUSED
