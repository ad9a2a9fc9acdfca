"""The program's own minutes: tagged, PDF/UA-1 and PDF/A-2a."""

import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent.parent.parent), str(Path(__file__).parent.parent)]

from bench_documents import minutes  # noqa: E402 - from the folder above

from est_desktop.documents.minutes import minutes_pdf  # noqa: E402 - likewise


def prepare(document: dict[str, Any]) -> Any:
    """Return the view that the content was taken from."""
    return minutes(document["items"], document["seed"])


def make(view: Any) -> bytes:
    """Return the file."""
    return minutes_pdf(view, str)
