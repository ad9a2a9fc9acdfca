"""How column types are written in SQLite: STRICT tables know only five names.

A STRICT table (https://sqlite.org/stricttables.html) refuses `VARCHAR` and `DATETIME`, so each type
is written as what SQLite really stores. Importing this module is enough.
"""

from sqlalchemy import types
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import TypeCompiler


@compiles(types.String, "sqlite")
@compiles(types.Enum, "sqlite")
@compiles(types.DateTime, "sqlite")
@compiles(types.Date, "sqlite")
@compiles(types.Time, "sqlite")
@compiles(types.Uuid, "sqlite")
def _as_text(_type: types.TypeEngine[object], _compiler: TypeCompiler, **_: object) -> str:
    return "TEXT"


@compiles(types.Boolean, "sqlite")
def _as_integer(_type: types.TypeEngine[object], _compiler: TypeCompiler, **_: object) -> str:
    return "INTEGER"


@compiles(types.Float, "sqlite")
@compiles(types.Double, "sqlite")
def _as_real(_type: types.TypeEngine[object], _compiler: TypeCompiler, **_: object) -> str:
    return "REAL"
