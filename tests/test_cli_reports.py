"""Situation reports without a window: listed, missing, exported, attached."""

# ruff: noqa: F811 - fixtures that come from other files

import json

from pypdf import PdfReader

from tests.commands import run  # noqa: F401 - a fixture
from tests.test_cli import DONE, REFUSED, USAGE, filled, own, started  # noqa: F401 - fixtures


def listed(run, folder, *more):
    code, out, _ = run("list", *more, "--json", "--data-dir", folder)
    assert code == DONE
    return json.loads(out)


def test_reports_are_listed_with_what_they_are_about(run, filled):
    rows = listed(run, filled, "reports")
    assert {row["organisation"] for row in rows} == {"Polisen", "Hyresbostäder", "UK", "RTÖG"}
    code, out, _ = run("list", "reports", "--data-dir", filled)
    assert code == DONE
    assert "oktober 2026  Polisen" in " ".join(out.split(" ")) or "oktober 2026" in out


def test_what_is_missing_for_a_meeting_is_listed(run, filled):
    rows = listed(run, filled, "missing-reports", "--meeting", "2026:8")
    assert [(row["organisation"], row["area"]) for row in rows] == [("RTÖG", "Klockaretorpet")]
    _, out, _ = run("list", "missing-reports", "--meeting", "2026:8", "--data-dir", filled)
    assert out.strip() == "oktober 2026  RTÖG  Klockaretorpet"
    assert isinstance(listed(run, filled, "missing-reports"), list)


def test_a_report_is_exported_whole_or_public(run, own, tmp_path):
    report = listed(run, own, "reports")[0]["id"]
    for copy in ((), ("--public",)):
        file = tmp_path / "rapport.pdf"
        code, _, _ = run(
            "export", "report", "--report", report[:8], *copy, "-o", file, "--data-dir", own
        )
        assert code == DONE
        assert "Lägesbild" in PdfReader(file).pages[0].extract_text()
    log = listed(run, own, "exports")
    assert {row["document"] for row in log} == {"situation-report"}


def test_a_report_is_written_to_the_output(run, filled):
    report = listed(run, filled, "reports")[0]["id"]
    asked = ("export", "report", "--report", report, "-o", "-", "--data-dir", filled)
    done = started(*asked)
    assert done.returncode == DONE
    assert done.stdout.startswith(b"%PDF")


def test_an_unknown_report_is_refused(run, filled, tmp_path):
    file = tmp_path / "rapport.pdf"
    for name in ("ffffffff", ""):
        code, _, err = run("export", "report", "--report", name, "-o", file, "--data-dir", filled)
        assert code == REFUSED
        assert "lägesbild" in err
    code, _, _ = run("attach-report", "--report", "ffffffff", "--data-dir", filled)
    assert code == USAGE


def test_a_report_is_attached_to_an_item(run, own):
    report = listed(run, own, "reports")[0]["id"]
    code, out, err = run(
        "attach-report", "--report", report, "--meeting", "2026:8", "--item", "3", "--data-dir", own
    )
    assert code == DONE, err
    assert "Lägesbild" in out
