"""What goes into the frozen program, and what does not; used by `pyinstaller.spec` alone.

PyInstaller's hooks collect whole Qt modules with every plug-in. Excluding Python modules leaves
their libraries in, so the lists of files are filtered here after the analysis, libraries that
nothing links to any more are dropped, and what must be there is demanded: a missing package is only
a line in a log to PyInstaller, which says "Build complete" all the same.
"""

import logging
import re
import sys
from collections.abc import Collection, Iterable
from pathlib import PurePath

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the program, where it is now, its kind."""

EXCLUDES = [
    # Of Python itself.
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "pydoc_data", "doctest", "unittest",
    "test", "setuptools", "pkg_resources", "distutils", "pip", "wheel",
    # The network, which the program never uses; but pyHanko cannot be imported without ssl.
    "ftplib", "xmlrpc",
    # Other databases; what is not encrypted goes through sqlcipher3 as well.
    "sqlite3", "_sqlite3",
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.mssql", "sqlalchemy.testing", "sqlalchemy.ext.mypy", "greenlet",
    "MySQLdb", "psycopg2", "pysqlite2",
    # What pydantic, ReportLab and Pillow would use if it were asked for.
    "pydantic.v1", "pydantic.mypy", "rlPyCairo", "reportlab.graphics.testshapes",
    "cffi", "pycparser",  # compilers for C; what cryptography needs of them is _cffi_backend
    "charset_normalizer", "rich", "pygments", "markdown_it", "mdurl", "PIL.ImageTk", "PIL.ImageQt",
    "PIL._tkinter_finder", "PIL._imagingtk",
    "PIL.AvifImagePlugin", "PIL._avif", "PIL.FpxImagePlugin", "PIL.MicImagePlugin",
    "PIL.WebPImagePlugin", "PIL._webp", "PIL.ImageCms", "PIL._imagingcms",
    # Qt modules that nothing uses. QtPdf needs QtNetwork's library, so that one stays.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner",
    "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtCharts", "PySide6.QtGraphs",
    "PySide6.QtDataVisualization", "PySide6.QtMultimedia", "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets", "PySide6.QtWebChannel", "PySide6.Qt3DCore",
]  # fmt: skip
"""Modules left out. Each is covered by the frozen program's self-test, or is a fault that waits."""

PLUGINS = {
    "platforms": r"(lib)?q(windows|cocoa|xcb|wayland|offscreen).*",
    "styles": r".*",
    "iconengines": r".*svgicon.*",
    "imageformats": r"(lib)?q(svg|jpeg|ico|icns)\b.*",
    "printsupport": r".*",
    "platforminputcontexts": r".*(compose|ibus).*",
    "platformthemes": r".*xdgdesktopportal.*",
    "wayland-shell-integration": r".*xdg-shell.*",
    "wayland-decoration-client": r".*(adwaita|bradient).*",
    "xcbglintegrations": r".*",
}
"""Kinds of Qt plug-ins that are kept, and which of each; all others go.

The GTK 3 theme is not among them: it alone brings 35 libraries, and the look is our own.
"""
LANGUAGES = ("sv", "en")
"""Languages of Qt's own words, such as "Avbryt" on a button."""
EXPECTED = re.compile(
    r'"pydantic\.v1\.|Library (ole32|shell32) required|resolve .lib(gdk|gtk)-3\.so'
)
"""Warnings of PyInstaller about what is left out on purpose, or is for another system."""
DROPPED = re.compile(
    r"Qt6?(Qml|Quick|VirtualKeyboard|EglF[sS]|OpenGL|Designer|Help|Labs|ShaderTools|WlShell|WebEngine"
    r"|WebChannel|WebSockets|Charts|Graphs|DataVisualization|Multimedia|3D|Sql|Test)"
    r"|opengl32sw|d3dcompiler",
    re.IGNORECASE,
)
"""Libraries by name. QtCharts and its kin are under the GPL alone and may never be in."""
FORBIDDEN = re.compile(
    r"Qt6?(Charts|Graphs|DataVisualization|WebEngine|Qml|Quick)|\.ts$", re.IGNORECASE
)
"""What must not be there after all trimming."""
DEMANDED = (
    r"resources/translations/sv\.qm$",
    r"resources/fonts/Inter-Regular\.ttf$",
    r"resources/fonts/SourceSans3-Regular\.ttf$",
    r"resources/fonts/DejaVuSans\.ttf$",
    r"resources/icons/home_20_regular\.svg$",
    r"resources/licences/LGPL-3\.0\.txt$",
    r"^LICENSE$",
    r"PySide6/.*translations/qtbase_sv\.qm$",
    r"plugins/platforms/(lib)?qoffscreen",
    r"plugins/platforms/(lib)?q(windows|cocoa|xcb)",
    r"plugins/iconengines/.*svgicon",
    r"plugins/imageformats/.*qjpeg",
    r"Qt6?Pdf\b",
    r"Qt6?Svg\b",
    r"sqlcipher3/_sqlite3.*\.(so|pyd)$",
    r"_rl_accel.*\.(so|pyd)$",
    r"uharfbuzz/_harfbuzz.*\.(so|pyd)$",
    r"pyphen/dictionaries/hyph_sv\.dic$",
)
"""Files that must be there, as patterns of their place in the program."""
MODULES = (
    "est_desktop.app",
    "est_desktop.cli",
    "est_desktop.ui.desk",
    "est_desktop.ui.pages",
    "sqlmodel",
    "sqlalchemy.dialects.sqlite.base",
    "reportlab.platypus",
    "sqlcipher3.dbapi2",
    "pyphen",
    "pikepdf",
    "pyhanko.sign.validation",
)
"""Python modules that must be there."""
LICENSED = {
    "PIL", "PySide6", "_cffi_backend", "_rl_accel", "aiohappyeyeballs", "aiohttp", "aiosignal",
    "annotated_types", "asn1crypto", "attr", "attrs", "certifi", "cryptography",
    "est_desktop", "frozenlist", "idna", "lxml", "multidict", "oscrypto", "packaging", "pikepdf",
    "platformdirs", "propcache", "pydantic", "pydantic_core", "pyhanko", "pyhanko_certvalidator",
    "pypdf", "pyphen", "reportlab", "shiboken6", "sqlalchemy", "sqlcipher3", "sqlmodel", "tomli_w",
    "typing_extensions", "typing_inspection", "tzlocal", "uharfbuzz", "uritools", "yarl",
}  # fmt: skip
"""Packages whose licences are in resources/licences; no other may be in the program."""
OF_PYTHON = re.compile(r"_pyi|_sysconfigdata|pyi")
"""Beginnings of modules that are of PyInstaller or made with Python itself."""


def hide_expected_warnings() -> None:
    """Let PyInstaller warn only of what nobody expects, so that it is read."""
    for handler in logging.getLogger().handlers:
        handler.addFilter(lambda record: not EXPECTED.search(record.getMessage()))


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that belong in the program."""
    return [entry for entry in entries if _is_wanted(entry[0].replace("\\", "/"))]


def pruned(binaries: Iterable[Entry]) -> list[Entry]:
    """Return the libraries without those that nothing links to any more (Linux).

    Nearly all of them came with plug-ins that `kept` has dropped. Repeated until nothing more goes,
    since a dropped library was the last to need others.
    """
    left = list(binaries)
    links: dict[str, set[str]] = {}
    while True:
        needed: set[str] = set()
        for _, source, kind in left:
            if kind in ("BINARY", "EXTENSION"):
                if source not in links:
                    links[source] = {PurePath(name).name for name, _ in _imports(source)}
                needed |= links[source]
        remaining = [entry for entry in left if not _is_orphan(entry, needed)]
        if len(remaining) == len(left):
            return left
        left = remaining


def without_broken_links(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return the files without links to libraries that have been dropped."""
    alive = {PurePath(place).name for place, _, kind in binaries if kind != "SYMLINK"}
    return [
        entry
        for entry in entries
        if entry[2] != "SYMLINK" or ".so" not in entry[1] or PurePath(entry[1]).name in alive
    ]


def demand(entries: Iterable[Entry], modules: Collection[str]) -> None:
    """Stop the build if something that must be in the program is not, or the other way round.

    Raises:
        SystemExit: With the list of what is wrong.
    """
    places = [place.replace("\\", "/") for place, _, _ in entries]
    faults = [
        f"missing: {want}" for want in DEMANDED if not any(re.search(want, p) for p in places)
    ]
    faults += [f"missing module: {name}" for name in MODULES if name not in modules]
    packages = {name.partition(".")[0] for name in modules} - sys.stdlib_module_names - LICENSED
    faults += [f"no licence for: {name}" for name in packages if not OF_PYTHON.match(name)]
    faults += [f"must not be there: {place}" for place in places if FORBIDDEN.search(place)]
    if faults:
        sys.exit("The program would not be whole:\n  " + "\n  ".join(faults))


def _is_wanted(place: str) -> bool:
    name = place.rsplit("/", 1)[-1]
    if name.endswith(".ts"):
        return False
    if "pyphen/dictionaries/" in place:
        return not name.endswith(".dic") or name == "hyph_sv.dic"
    if "PySide6" not in place:
        return not DROPPED.search(name)
    plugin = re.search(r"/plugins/([^/]+)/([^/]+)$", place)
    if plugin:
        pattern = PLUGINS.get(plugin[1])
        return pattern is not None and re.fullmatch(pattern, plugin[2]) is not None
    if "/translations/" in place:
        return name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    return not DROPPED.search(name)


def _is_orphan(entry: Entry, needed: Collection[str]) -> bool:
    place, _, kind = entry
    name = PurePath(place).name
    return (
        kind == "BINARY"
        and re.match(r"lib[^/]*\.so", name) is not None
        and "/plugins/" not in place
        and not name.startswith("libpython")
        and name not in needed
    )


def _imports(source: str) -> Iterable[tuple[str, str | None]]:
    try:
        return bindepend.get_imports(source)
    except Exception as error:  # a file that is no library after all: it links to nothing
        print(f"not examined: {source} ({error})", file=sys.stderr)
        return ()
