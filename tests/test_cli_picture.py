"""The common picture, the indicators and the categories without a window."""

import json

import pytest

from est_desktop.cli import main
from tests.documents.test_public import holds

DONE, REFUSED = 0, 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def run(qapp, folder, capsys):
    if not any(folder.iterdir()):
        assert main(["demo", "--data-dir", str(folder)]) == DONE

    def call(*arguments):
        capsys.readouterr()
        return main([*map(str, arguments), "--data-dir", str(folder)]), *capsys.readouterr()

    return call


def test_the_picture_of_a_meeting_looks_back_at_the_month_before(run, tmp_path):
    file = tmp_path / "picture.pdf"
    code, *_ = run("export", "picture", "--meeting", "2026:8", "-o", file)
    assert code == DONE
    assert holds(file.read_bytes(), "oktober 2026")
    code, out, _ = run("list", "exports", "--meeting", "2026:8")
    assert "picture" in out


def test_the_picture_of_a_period_and_an_area(run, tmp_path):
    file = tmp_path / "picture.pdf"
    code, *_ = run("export", "picture", "--period", "2026-09", "--area", "hageby", "-o", file)
    assert code == DONE
    data = file.read_bytes()
    assert holds(data, "Hageby")
    code, *_ = run("export", "picture", "--public", "-o", file)
    assert code == DONE
    assert holds(file.read_bytes(), "visas inte")
    code, _, complaint = run("export", "picture", "--period", "2026-13", "-o", file)
    assert code == REFUSED
    assert "2026-13" in complaint


@pytest.mark.parametrize("public", [[], ["--public"]])
def test_the_indicators(run, tmp_path, public):
    file = tmp_path / "indicators.pdf"
    code, *_ = run("export", "indicators", *public, "-o", file)
    assert code == DONE
    assert holds(file.read_bytes(), "Elevnärvaro")


def test_categories_and_indicators_are_listed(run):
    code, out, _ = run("list", "categories", "--json")
    rows = {row["code"]: row for row in json.loads(out)}
    assert code == DONE
    assert rows["C1"]["after"] == ["C0"]
    code, out, _ = run("list", "categories")
    assert "C0" in out
    code, out, _ = run("list", "indicators")
    assert "88,7" in out
