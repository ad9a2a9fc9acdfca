"""What import-linter cannot see: sizes, hidden imports, ways round the journal, names of icons."""

import ast
import re
import subprocess
from importlib import import_module
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from est_desktop.model import tables
from est_desktop.queries.tables import TABLES

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "est_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
ICONS = ROOT / "resources" / "icons"

MOST_LINES = 350
LATE_IMPORTS = {"app.py"}
"""The window is shown before the database is known: the one place that may import late."""
ROUND_THE_JOURNAL = {
    "connection", "get_bind", "bind", "execute", "bulk_save_objects", "bulk_insert_mappings",
    "bulk_update_mappings", "commit", "rollback", "begin", "begin_nested",
}  # fmt: skip
"""What would change rows without a step to undo, or end a transaction that is the store's."""
NAMELESS = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
"""Files called so gather what has no place; find the place."""
TEXTS = {
    ".py",
    ".md",
    ".toml",
    ".ts",
    ".txt",
    ".yml",
    ".yaml",
    ".json",
    ".svg",
    ".spec",
    ".lock",
    "",
}
OF_ONE_MACHINE = re.compile(
    r"pypi[.]org|python[h]osted|registry[.]npmjs|deb[.]debian[.]org|repo1?[.]maven"
    r"|/wor[k]/|/roo[t]/|/hom[e]/[a-z]|/User[s]/[a-z]|[A-Z]:\\{1,2}User[s]|[.][.]/share[d]"
)
"""Hosts of package registries and paths of somebody's computer; it does not find itself."""


def name(file):
    return file.relative_to(PACKAGE).as_posix()


def parsed(file):
    return ast.parse(file.read_text(encoding="utf-8"))


def tracked():
    """Return the text files that git keeps, or is about to."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("not a checkout")
    files = (ROOT / line for line in listed.stdout.splitlines())
    return [file for file in files if file.is_file() and file.suffix in TEXTS]


@pytest.mark.parametrize("file", FILES, ids=name)
def test_a_file_is_small_and_says_what_it_is(file):
    if file.stem != "first_tables":  # frozen text, one table after the other
        assert len(file.read_text(encoding="utf-8").splitlines()) <= MOST_LINES
    assert ast.get_docstring(parsed(file))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_a_file_is_named_after_what_it_holds(file):
    assert file.stem not in NAMELESS


@pytest.mark.parametrize(
    "file", [file for file in FILES if name(file) not in LATE_IMPORTS], ids=name
)
def test_no_import_is_hidden(file):
    """An import inside a function or under TYPE_CHECKING hides a circle; move the wall instead."""
    tree = parsed(file)
    top = {node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)}
    assert {node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)} == top


@pytest.mark.parametrize("file", sorted(PACKAGE.glob("actions/**/*.py")), ids=name)
def test_no_action_reaches_round_the_journal(file):
    used = {node.attr for node in ast.walk(parsed(file)) if isinstance(node, ast.Attribute)}
    assert not used & ROUND_THE_JOURNAL


@pytest.mark.parametrize("file", sorted(PACKAGE.glob("ui/**/*.py")), ids=name)
def test_a_panel_reads_tables_that_exist(file):
    module = import_module("est_desktop." + name(file).removesuffix(".py").replace("/", "."))
    assert getattr(module, "READS", frozenset()) <= SQLModel.metadata.tables.keys()


def test_there_are_tables_to_read():
    assert tables.__doc__
    assert SQLModel.metadata.tables
    assert SQLModel.metadata.tables.keys() == TABLES


@pytest.mark.parametrize("table", SQLModel.metadata.tables.values(), ids=lambda table: table.name)
def test_every_table_has_one_key(table):
    assert [column.name for column in table.primary_key] == ["id"] or table.name == "blob_chunk"


def test_no_file_names_a_machine_or_a_host():
    found = [
        f"{file.relative_to(ROOT)}: {hit[0]}"
        for file in tracked()
        for hit in OF_ONE_MACHINE.finditer(file.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def test_every_icon_is_there_in_all_sizes_and_styles():
    """The engine picks 16, 20 or 24 by the painted height, and filled where something is chosen."""
    drawn = {file.name for file in ICONS.glob("*_*_*.svg")}
    names = {re.sub(r"_\d+_(regular|filled)\.svg$", "", file) for file in drawn}
    wanted = {
        f"{icon}_{size}_{style}.svg"
        for icon in names
        for size in (16, 20, 24)
        for style in ("regular", "filled")
    }
    assert drawn == wanted


@pytest.mark.parametrize("file", sorted(PACKAGE.glob("ui/**/*.py")), ids=name)
def test_every_icon_that_is_asked_for_exists(file):
    """An icon is asked for by its name alone: `icon("home")`, `Icon("home")`, `icon="home"`."""
    drawn = {re.sub(r"_\d+_(regular|filled)$", "", icon.stem) for icon in ICONS.glob("*.svg")}
    assert _icons_asked_for(parsed(file)) <= drawn


def _icons_asked_for(tree):
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        values = [word.value for word in node.keywords if word.arg in ("icon", "icon_name")]
        if called.lower() in ("icon", "themed_icon", "icon_button"):
            values += node.args[:1]
        found |= {
            value.value
            for value in values
            if isinstance(value, ast.Constant) and isinstance(value.value, str)
        }
    return found - {""}
