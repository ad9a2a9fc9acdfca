"""One sample: an engine's import, its first document and its second, in a process of its own.

    python sample.py ENGINE CONTENT.json OUT.pdf

CONTENT.json holds two documents; the second is left out if the file holds one. Prints a line of
JSON: CPU and clock seconds of each, the peak of the memory, and the size of the file.
"""

import importlib
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any


def measured(make: Any, document: Any) -> tuple[float, float, bytes]:
    """Return the CPU and clock seconds that a document takes, of all threads, and its file."""
    clock, cpu = time.perf_counter(), time.process_time()
    data = make(document)
    return time.process_time() - cpu, time.perf_counter() - clock, data


def main() -> None:
    """Take the sample that the command line names."""
    name, content, out = sys.argv[1:]
    documents = json.loads(Path(content).read_text(encoding="utf-8"))
    clock = time.perf_counter()
    engine = importlib.import_module(name)
    facts: dict[str, Any] = {"import": time.perf_counter() - clock}
    prepared = [engine.prepare(document) for document in documents]
    for moment, document in zip(("cold", "warm"), prepared, strict=False):
        facts[moment], facts[f"{moment}_clock"], data = measured(engine.make, document)
        Path(out).write_bytes(data)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    facts["megabytes"] = peak / (1024 if sys.platform == "linux" else 1024 * 1024)
    facts["kilobytes"] = len(data) / 1000
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
