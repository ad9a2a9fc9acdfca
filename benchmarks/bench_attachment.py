"""How fast a large attachment goes in and out, what memory it takes, and how long a save waits.

The baseline is a plain copy of the same file, flushed to the disk, in the same run.

usage: bench_attachment.py [MEGABYTES]
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from measuring import ROOT, Measured, in_process, report

from est_desktop.actions.people import add_area, rename_area
from est_desktop.store.backup import back_up
from est_desktop.store.blobs import put_file
from est_desktop.store.checking import check
from est_desktop.store.collecting import collect
from est_desktop.store.copying_out import copy_out
from est_desktop.store.sessions import open_store
from est_desktop.store.store import Store

MB = 1_000_000
SIZE = 200
RUNS = 3
PAUSE = 0.02
"""Seconds between two saves: faster than anybody types."""
COPY = "plain copy and fsync"
LONGEST_SAVE_MS = 50
IMPORT_MS = 8000


def main(megabytes: int) -> int:
    """Measure, print, and return 1 if something is slower than promised."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        film = folder / "film.bin"
        with film.open("wb") as file:
            for _ in range(megabytes):
                file.write(os.urandom(MB))
        rows = list(_measured(folder, film))
        code = report(rows, against=COPY)
        for row in rows[:3]:
            print(f"{row.name}: {megabytes / row.median_ms * 1000:.0f} MB/s")
        small = _peak(folder, _one_byte(folder))
        print(f"memory at its highest: {_peak(folder, film):.0f} MB; of one byte {small:.0f} MB")
    return code


def _measured(folder: Path, film: Path) -> list[Measured]:
    rows = [in_process(COPY, lambda: _copy(film, folder / "copy.bin"), runs=RUNS)]
    path = folder / "est.db"
    stores: list[Store] = []

    def fresh() -> None:
        for store in stores:
            store.close()
        stores[:] = [_new(path)]

    def import_it() -> None:
        put_file(stores[0], film, _ignore)

    rows.append(in_process("import", import_it, before=fresh, runs=RUNS, budget_ms=IMPORT_MS))
    digest = put_file(stores[0], film, _ignore).sha256
    out = folder / "out.bin"
    rows.append(in_process("export", lambda: copy_out(stores[0], digest, out, _ignore), runs=RUNS))
    rows.append(in_process("import of what is there already", import_it, runs=RUNS))
    rows.append(in_process("backup", lambda: back_up(path, folder / "backup.db"), runs=RUNS))
    rows.append(in_process("check", lambda: check(stores[0]), runs=RUNS))
    stores[0].close()
    with closing(_new(path)) as store:
        rows += _waits("save during import", store, lambda: put_file(store, film, _ignore))
    with closing(open_store(path, who="", now=_now)) as store:
        rows += _waits("save during collecting", store, lambda: collect(store))
    return rows


def _waits(name: str, store: Store, work: Callable[[], object]) -> list[Measured]:
    """Time saves on this thread while a job works."""
    area = store.do("Add", lambda session: add_area(session, f"Område {time.monotonic_ns()}"))
    job = threading.Thread(target=work)
    times: list[float] = []
    job.start()
    while job.is_alive() or not times:
        start = time.perf_counter()
        name_now = f"Område {start}"
        store.do("Rename", partial(rename_area, area_id=area, name=name_now))
        times.append((time.perf_counter() - start) * 1000)
        time.sleep(PAUSE)
    job.join()
    times.sort()
    return [
        Measured(f"{name}, {len(times)} saves", times[len(times) // 2], times[0], None),
        Measured(f"{name}, the longest", times[-1], times[0], LONGEST_SAVE_MS),
    ]


def _peak(folder: Path, file: Path) -> float:
    """Return the highest memory, in megabytes, of a process that imports the file."""
    told = subprocess.run(
        [sys.executable, __file__, "--peak", folder / f"{file.stem}-peak.db", file],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
        text=True,
    )
    return float(told.stdout)


def _import_once(path: Path, file: Path) -> None:
    with closing(open_store(path, who="", now=_now)) as store:
        put_file(store, file, _ignore)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MB)


def _one_byte(folder: Path) -> Path:
    file = folder / "byte.bin"
    file.write_bytes(b"x")
    return file


def _new(path: Path) -> Store:
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    return open_store(path, who="", now=_now)


def _copy(file: Path, to: Path) -> None:
    shutil.copyfile(file, to)
    with to.open("rb+") as copy:
        os.fsync(copy.fileno())


def _now() -> datetime:
    return datetime.now(UTC)


def _ignore(_done: int, _total: int) -> None:
    """Nobody looks."""


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peak"]:
        _import_once(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else SIZE))
