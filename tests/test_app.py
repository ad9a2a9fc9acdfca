"""The program starts frame first, and tells what stands in the way of its database."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("sqlalchemy", "sqlmodel", "pydantic", "reportlab", "PIL", "PySide6.QtPdf", "sqlcipher3")


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_heavy_is_loaded_before_the_frame_is_shown():
    code = "import sys, est_desktop.app; print(*sys.modules)"
    loaded = set(run("-c", code).stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert not [name for name in HEAVY if name in loaded]


def test_the_window_comes_up_on_an_empty_folder_and_everything_lies_in_it(tmp_path):
    data = tmp_path / "Mina möten åäö"
    ended = run("-m", "est_desktop", "--data-dir", str(data), EST_DESKTOP_TIMES="1")
    assert ended.returncode == 0, ended.stderr
    moments = [line.split()[0] for line in ended.stderr.splitlines()]
    assert moments == ["first-paint", "usable", "complete"]
    assert {file.name for file in data.iterdir()} >= {"est-desktop.db", "settings.toml"}


def test_settings_that_are_broken_are_set_aside(tmp_path):
    (tmp_path / "settings.toml").write_text("theme = [", encoding="utf-8")
    ended = run("-m", "est_desktop", "--data-dir", str(tmp_path), EST_DESKTOP_TIMES="1")
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "settings.toml.broken").read_text(encoding="utf-8") == "theme = ["


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_with_no_screen_the_main_job_is_done_and_its_papers_are_named(tmp_path):
    without = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    code = (
        "import os, sys; os.chdir(sys.argv[1]); from est_desktop.app import main; "
        "sys.exit(main([]))"
    )
    ended = run("-c", code, str(tmp_path), **without)
    assert ended.returncode == 0, ended.stderr
    assert len(list((tmp_path / "output").glob("*.pdf"))) >= 2
    assert str(tmp_path / "output") in ended.stdout or "output" in ended.stdout
