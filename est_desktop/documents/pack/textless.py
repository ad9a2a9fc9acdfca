"""Is a paper scanned without text? A screen reader finds nothing in it, and no search does.

Only what is certain is told: every page draws a picture, or nothing at all, and none shows a
letter. Programs that read the letters of a scan lay them behind the picture, where they count as
text. A drawing of lines is no scan, even if its letters are lines too.
"""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Page, Pdf, Stream, String, parse_content_stream

from est_desktop.documents.pack.faults import BROKEN

TEXT = frozenset({"Tj", "TJ", "'", '"'})
DRAWN = frozenset({"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh"})
OPERATORS = " ".join(["Do", "EI", *sorted(TEXT), *sorted(DRAWN)])
"""The rest is not even parsed into objects."""
MOST_DRAWN = 40
"""Lines and areas that scanners and their stamps leave on a page; a drawing has more."""
DEEPEST = 8
"""Forms within forms; deeper ones are nobody's work."""


def is_textless(pdf: Pdf) -> bool:
    """Tell whether a paper is pictures of pages and nothing else.

    It ends at the first page with text, so that only scans are read to their end. A page that
    cannot be read is not called a scan.
    """
    pictures = False
    try:
        for page in pdf.pages:
            seen = _seen(page)
            if seen.text or seen.drawn > MOST_DRAWN:
                return False
            pictures = pictures or seen.picture
    except BROKEN:
        return False
    return pictures


class _Seen:
    """What a page shows, as far as it has been looked at."""

    def __init__(self) -> None:
        self.text = self.picture = False
        self.drawn = 0


def _seen(page: Page) -> _Seen:
    seen = _Seen()
    _look(page.obj, page.obj.get("/Resources"), seen, 0)
    return seen


def _look(content: Object, resources: object, seen: _Seen, depth: int) -> None:
    """Look at what a page, or a form on it, draws."""
    for instruction in parse_content_stream(content, OPERATORS):
        name, operands = str(instruction.operator), instruction.operands
        if name in TEXT:
            seen.text = seen.text or any(_letters(operand) for operand in operands)
        elif name in DRAWN:
            seen.drawn += 1
        elif name == "Do" and len(operands):
            _look_at_object(_named(resources, str(operands[0])), resources, seen, depth)
        elif name != "Do":
            seen.picture = True
        if seen.text or seen.drawn > MOST_DRAWN:
            return


def _look_at_object(drawn: Object | None, resources: object, seen: _Seen, depth: int) -> None:
    if not isinstance(drawn, Stream):
        return
    if str(drawn.get("/Subtype")) == "/Image":
        seen.picture = True
    elif depth < DEEPEST:
        _look(drawn, drawn.get("/Resources", resources), seen, depth + 1)


def _named(resources: object, name: str) -> Object | None:
    objects = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    return objects.get(name) if isinstance(objects, Dictionary) else None


def _letters(operand: object) -> bool:
    """Tell whether an operand of a text operator holds any character."""
    return any(bytes(part).strip(b"\0 ") for part in _strings(operand))


def _strings(operand: object) -> Iterator[String]:
    parts = list(operand) if isinstance(operand, Array) else [operand]
    for part in parts:
        if isinstance(part, String):
            yield part
