"""Whether `check_bundle.py` notices what is missing: takes one thing away at a time.

    python packaging/break_bundle.py dist/est-desktop

The program is copied (by links, so that it takes no room and the built one stays whole), something
is removed from the copy, and the checks must fail. Run it when a check or the self-test changes.
It takes two minutes: a window that lacks something waits until somebody has read why.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from check_bundle import ROOT, Bundle, BundleError, check_files, check_job, check_window

LOSSES = {
    "the fonts": "_internal/resources/fonts/*.ttf",
    "the icons": "_internal/resources/icons/*.svg",
    "our Swedish words": "_internal/resources/translations/*.qm",
    "Qt's Swedish words": "_internal/PySide6/**/qtbase_sv.qm",
    "the sample content": "_internal/resources/sample/*",
    "a licence": "_internal/resources/licences/LGPL-3.0.txt",
    "the database": "_internal/sqlcipher3/*",
    "the shaping of text": "_internal/uharfbuzz/*",
    "the hyphenation": "_internal/pyphen/dictionaries/hyph_sv.dic",
    "pictures in documents": "_internal/PIL/_imaging.*",
    "the PDF preview": "_internal/PySide6/**/*Qt6Pdf.*",
    "drawings": "_internal/PySide6/**/*Qt6Svg.*",
    "the platform without a screen": "_internal/PySide6/**/platforms/*offscreen*",
}
"""What is taken away, and the files that it is."""


def noticed(built: Path, pattern: str) -> str:
    """Return which check notices that files are missing; empty for none."""
    with tempfile.TemporaryDirectory(dir=built.parent, prefix="broken ") as folder:
        copy = Path(folder) / built.name
        shutil.copytree(built, copy, symlinks=True, copy_function=os.link)
        taken = [file for file in copy.glob(pattern) if file.is_file()]
        if not taken:
            sys.exit(f"nothing there to take away: {pattern}")
        for file in taken:
            file.unlink()
        for check in (check_job, check_window, check_files):
            try:
                check(Bundle(copy))
            except (BundleError, subprocess.TimeoutExpired, OSError):
                return check.__name__
    return ""


def main() -> int:
    """Take each thing away and tell; 1 if something was not missed."""
    built = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "est-desktop").resolve()
    unnoticed = 0
    for what, pattern in LOSSES.items():
        check = noticed(built, pattern)
        unnoticed += not check
        print(f"{what}: {check or 'NOT NOTICED'}", flush=True)
    return int(unnoticed > 0)


if __name__ == "__main__":
    sys.exit(main())
