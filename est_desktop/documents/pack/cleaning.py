"""What a paper's pages lose in the pack: whatever acts by itself, and what only editors see."""

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

from est_desktop.documents.pack.verdict import Remark

PRINTED = 4
HIDES = 2 | 32
"""The annotation is hidden, or not shown on the screen (ISO 32000-1, 12.5.3)."""
UNWANTED_FLAGS = 1 | 2 | 32 | 256
"""Invisible, hidden, no view, toggle no view: PDF/A-2 forbids them (6.3.2)."""
SHOWN = frozenset(
    {
        "/Caret", "/Circle", "/FreeText", "/Highlight", "/Ink", "/Line", "/Link", "/PolyLine",
        "/Polygon", "/Square", "/Squiggly", "/Stamp", "/StrikeOut", "/Underline", "/Watermark",
    }
)  # fmt: skip
"""Annotations that are part of what the page shows."""
WIDGET = "/Widget"
HARMLESS = frozenset({"/GoTo", "/Named", "/URI"})
"""Actions that a link may keep: it is followed when somebody clicks."""
ADDRESSES = ("http://", "https://", "mailto:", "tel:")
PAGE_EXTRAS = ("/PieceInfo", "/Thumb", "/B", "/Metadata", "/AF", "/Dur", "/Trans", "/PresSteps")


def acts_by_itself(pdf: Pdf) -> bool:
    """Tell whether a document does something when it is opened or closed."""
    root = pdf.Root
    names = root.get("/Names")
    scripted = isinstance(names, Dictionary) and "/JavaScript" in names
    action = root.get("/OpenAction")
    acts = isinstance(action, Dictionary) and str(action.get("/S")) != "/GoTo"
    return scripted or acts or "/AA" in root


def needs_more_than_pages(pdf: Pdf) -> bool:
    """Tell whether pages lean on something of their document: layers, or places with names."""
    root = pdf.Root
    names = root.get("/Names")
    named = isinstance(names, Dictionary) and "/Dests" in names
    return named or "/Dests" in root or "/OCProperties" in root


def clean_page(page: Page, remarks: set[Remark]) -> frozenset[tuple[int, int]]:
    """Remove from a page what acts by itself or is not to be seen.

    Returns:
        The removed annotations, by their numbers in the file.
    """
    if "/AA" in page.obj:
        remarks.add(Remark.SCRIPTS)
    annotations = page.obj.get("/Annots")
    for key in (*PAGE_EXTRAS, "/AA", "/Annots"):
        if key in page.obj:
            del page.obj[key]
    several = list(annotations) if isinstance(annotations, Array) else []
    kept, removed = [], set()
    for annotation in [each for each in several if isinstance(each, Dictionary)]:
        reasons = _reasons(annotation)
        if reasons is not None:
            removed.add(annotation.objgen)
            remarks |= reasons
            continue
        if _tame(annotation):
            remarks.add(Remark.SCRIPTS)
        kept.append(annotation)
    if kept:
        page.obj[Name.Annots] = Array(kept)
    return frozenset(removed - {(0, 0)})


def _reasons(annotation: Dictionary) -> set[Remark] | None:
    """Return what is to be told of an annotation that is removed; None if it stays."""
    kind = str(annotation.get("/Subtype"))
    if kind == WIDGET:  # what a field showed is part of the page by now
        return set()
    if _flags(annotation) & HIDES:
        return {Remark.HIDDEN}
    if kind not in SHOWN:
        return {Remark.COMMENTS}
    action = annotation.get("/A")
    if kind == "/Link" and action is not None and not _is_harmless(action):
        return {Remark.LINKS}
    return None


def _is_harmless(action: Object) -> bool:
    if not isinstance(action, Dictionary) or str(action.get("/S")) not in HARMLESS:
        return False
    if str(action.get("/S")) != "/URI":
        return True
    address = action.get("/URI")
    return address is not None and bytes(address).lower().lstrip().startswith(
        tuple(start.encode("ascii") for start in ADDRESSES)
    )


def _tame(annotation: Dictionary) -> bool:
    """Let an annotation be printed and do no more than lead somewhere; True if it did more."""
    acted = "/AA" in annotation
    if acted:
        del annotation["/AA"]
    action = annotation.get("/A")
    if isinstance(action, Dictionary) and "/Next" in action:
        del action["/Next"]
        acted = True
    if action is not None and str(annotation.get("/Subtype")) != "/Link":
        del annotation["/A"]
        acted = True
    for key in ("/Popup", "/IRT", "/AF"):
        if key in annotation:
            del annotation[key]
    annotation[Name.F] = (_flags(annotation) & ~UNWANTED_FLAGS) | PRINTED
    return acted


def _flags(annotation: Dictionary) -> int:
    try:
        return int(annotation.get("/F", 0))
    except (TypeError, ValueError):
        return 0


def name_layers(out: Pdf) -> None:
    """Give the layers that papers brought along what PDF/UA and PDF/A ask for (7.10; 6.9).

    Hidden ones stay hidden, whatever the reader's program does: printing, zooming.
    """
    layers = out.Root.get("/OCProperties")
    if not isinstance(layers, Dictionary) or not isinstance(layers.get("/D"), Dictionary):
        return
    layers.D[Name.Name] = String("-")
    for key in ("/AS", "/Order"):
        if key in layers.D:
            del layers.D[key]
