"""Every text that a user can meet is there in Swedish, whole and well set."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
SWEDISH = ROOT / "resources" / "translations" / "sv.ts"
FILES = sorted((ROOT / "est_desktop").rglob("*.py"))
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"

PLACEHOLDER = re.compile(r"\{[a-z_]*(?:![rs])?(?::[^}]*)?\}|%n|%[0-9]")
ILL_SET = {
    "straight quotation marks; use ”…”": re.compile(r'"'),
    "an opening quotation mark of another language; use ”…”": re.compile("[“„]"),
    "three full stops; use …": re.compile(r"\.\.\."),
    "a hyphen for a dash; use – with spaces": re.compile(r" -{1,2} "),
    "a hyphen in a range; use –": re.compile(r"(?<![\w-])[0-9]{1,2}-[0-9]{1,2}(?![\w-])"),
    "a colon in a time; use a full stop": re.compile(r"[0-2][0-9]:[0-5][0-9]"),
    "a space that can break the line after §": re.compile(r"§ "),
    "a space that can break the line after kl.": re.compile(r"\bkl\. "),
    "kl without its full stop": re.compile(r"\bkl (?=[0-9{])"),
}


class Message:
    """One text: where it belongs, what it is in the code, what it is in Swedish."""

    def __init__(self, context, node):
        self.source = node.findtext("source")
        self.key = (context, self.source, node.findtext("comment") or "")
        translation = node.find("translation")
        self.kind = translation.get("type", "")
        forms = translation.findall("numerusform")
        self.forms = [form.text or "" for form in forms] if forms else [translation.text or ""]


def messages(path):
    root = ET.parse(path).getroot()
    return [
        Message(context.findtext("name"), node)
        for context in root.iter("context")
        for node in context.iter("message")
    ]


@pytest.fixture(scope="module")
def swedish():
    return messages(SWEDISH)


@pytest.fixture(scope="module")
def in_the_code(tmp_path_factory):
    """Return the texts that lupdate finds in the code now, whatever the .ts file holds."""
    found = tmp_path_factory.mktemp("words") / "found.ts"
    sources = [str(file.relative_to(ROOT)) for file in FILES]
    subprocess.run(
        [LUPDATE, "-silent", *sources, "-ts", found], cwd=ROOT, check=True, capture_output=True
    )
    return messages(found)


def test_every_text_of_the_code_is_in_the_swedish_file_and_no_other(swedish, in_the_code):
    wanted, there = ({message.key for message in some} for some in (in_the_code, swedish))
    assert sorted(wanted - there) == [], "`make words` puts them in"
    assert sorted(there - wanted) == [], "`make words` takes them out"


def test_every_text_is_translated(swedish):
    lacking = [message.source for message in swedish if message.kind or not all(message.forms)]
    assert lacking == []


def test_a_translation_has_the_same_placeholders(swedish):
    wrong = [
        (message.source, form)
        for message in swedish
        for form in message.forms
        if set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(message.source))
    ]
    assert wrong == []


def test_swedish_is_set_as_swedish(swedish):
    wrong = [
        (what, form)
        for message in swedish
        for form in message.forms
        for what, pattern in ILL_SET.items()
        if pattern.search(re.sub("<[^>]*>", "", form))
    ]
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_lupdate_can_see_every_text(file):
    """It reads `self.tr("…")` and `tr("…")` with a plain string; anything else is never found."""
    calls = (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if _is_tr(node))
    unseen = [
        f"line {call.lineno}: {ast.unparse(call)}"
        for call in calls
        if not _is_text(call.args[0]) or not _is_known(call.func)
    ]
    assert unseen == []


def _is_tr(node):
    """Tell whether a node is a call of something named tr, with an argument."""
    if not isinstance(node, ast.Call) or not node.args:
        return False
    return getattr(node.func, "attr", getattr(node.func, "id", None)) == "tr"


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_known(called):
    if isinstance(called, ast.Name):
        return True
    return isinstance(called.value, ast.Name) and called.value.id == "self"
