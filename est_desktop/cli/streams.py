"""What a command says, and what it complains about, on the two streams of the terminal."""

import io
import shutil
import sys
from pathlib import Path


def settle() -> None:
    """Let both streams speak UTF-8, whatever the terminal's language is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Write a line; a program that was started without a terminal has nobody to tell."""
    if sys.stdout:
        sys.stdout.write(f"{text}\n")


def pour(data: bytes) -> None:
    """Write bytes as they are, for another program to read."""
    if sys.stdout:
        sys.stdout.buffer.write(data)


def pour_file(file: Path) -> None:
    """Write a file's bytes as they are, a part at a time."""
    if sys.stdout:
        with file.open("rb") as opened:
            shutil.copyfileobj(opened, sys.stdout.buffer)


def complain(text: str) -> None:
    """Write a line to the error stream."""
    if sys.stderr:
        sys.stderr.write(f"{text}\n")
