"""Measures the times that are promised, and tells them beside a baseline of the same machine.

A time alone says as much about the machine as about the program. So each table names a baseline, a
piece of work that never changes, and gives every median as a multiple of it too: ratios can be
compared between machines and between quiet and busy hours, milliseconds cannot.
"""

import hashlib
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
RUNS = 7
"""Odd, so that the median is one of the times; the first run, which warms up, is not counted."""
BASELINE = "baseline: 20,000 hashes"
"""The name of the work that `baseline` does."""


@dataclass(frozen=True, slots=True)
class Measured:
    """How long one thing takes."""

    name: str
    median_ms: float
    best_ms: float
    budget_ms: float | None

    @property
    def is_over(self) -> bool:
        """Whether it takes longer than promised."""
        return self.budget_ms is not None and self.median_ms > self.budget_ms


def in_process(
    name: str,
    work: Callable[[], object],
    *,
    budget_ms: float | None = None,
    before: Callable[[], object] = lambda: None,
    runs: int = RUNS,
) -> Measured:
    """Time a function in this process.

    Args:
        name: What it is, as the table shall say.
        work: What is timed.
        budget_ms: The longest its median may take; None if nothing is promised.
        before: Called before each run, and not timed.
        runs: How many runs are counted.
    """
    times = []
    for _ in range(runs + 1):
        before()
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return _measured(name, times[1:], budget_ms)


def in_fresh_process(
    name: str,
    arguments: Sequence[str],
    *,
    budget_ms: float | None = None,
    environment: Mapping[str, str] | None = None,
    runs: int = RUNS,
) -> Measured:
    """Time a Python process from its start to its end, without a screen.

    Args:
        name: What it is, as the table shall say.
        arguments: What follows "python" on the command line.
        budget_ms: The longest its median may take; None if nothing is promised.
        environment: Added to this process's own.
        runs: How many runs are counted.

    Raises:
        subprocess.CalledProcessError: A process failed; its error stream is shown.
    """
    added = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "", **(environment or {})}

    def run() -> None:
        subprocess.run(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**os.environ, **added},
            stdout=subprocess.DEVNULL,
            check=True,
        )

    return in_process(name, run, budget_ms=budget_ms, runs=runs)


def baseline() -> Measured:
    """Time work that is the same for ever, to compare other times with."""

    def work() -> None:
        content = b"samverkan"
        for _ in range(20_000):
            content = hashlib.sha256(content).digest()

    return in_process(BASELINE, work)


def report(measured: Sequence[Measured], against: str = BASELINE) -> int:
    """Print a table and return the exit code: 1 if anything takes longer than promised.

    Args:
        measured: The rows, in order.
        against: The name of the row that the others are multiples of.
    """
    unit = next(row.median_ms for row in measured if row.name == against)
    width = max(len(row.name) for row in measured)
    print(f"{'':{width}}  {'median':>10}  {'best':>10}  {'ratio':>8}  {'promised':>10}")
    for row in measured:
        promised = "" if row.budget_ms is None else f"{row.budget_ms:.0f} ms"
        print(
            f"{row.name:{width}}  {row.median_ms:7.1f} ms  {row.best_ms:7.1f} ms"
            f"  {row.median_ms / unit:8.2f}  {promised:>10}{'  OVER' if row.is_over else ''}"
        )
    return int(any(row.is_over for row in measured))


def _measured(name: str, times: Sequence[float], budget_ms: float | None) -> Measured:
    return Measured(name, statistics.median(times), min(times), budget_ms)
