"""Write `store/first_tables.py` anew from the table classes; only until version 0.1.0 is out.

usage: .venv/bin/python tests/store/freeze_tables.py
"""

from pathlib import Path

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from est_desktop.model import tables
from est_desktop.store import first_tables, strict_types

HEAD = '''"""The tables of version 1, as frozen text: what a new file begins with.

Made from the table classes by `tests/store/freeze_tables.py`; `tests/store/test_schema.py` compares
the two. When version 0.1.0 is out, this file never changes again: a change is a new step.
"""

# ruff: noqa: E501 - frozen text

FIRST_TABLES: tuple[str, ...] = (
'''

assert tables
assert strict_types


def statements():
    sqlite = dialect()
    for table in SQLModel.metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=sqlite))
        for index in sorted(table.indexes, key=lambda index: index.name):
            yield str(CreateIndex(index).compile(dialect=sqlite))


def tidy(statement):
    lines = [line.strip() for line in statement.strip().splitlines()]
    if len(lines) == 1:
        return lines[0]
    *inside, end, strict = [line for line in lines[1:] if line]
    return "\n".join([lines[0], *(f"  {line}" for line in inside), f"{end} {strict}"])


def frozen():
    quoted = (
        f'    """{text}""",\n' if "\n" in text else f'    "{text}",\n'
        for text in map(tidy, statements())
    )
    return HEAD + "".join(quoted) + ")\n"


if __name__ == "__main__":
    Path(first_tables.__file__).write_text(frozen(), encoding="utf-8")
