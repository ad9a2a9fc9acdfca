"""Number trees, and the keys of pages, annotations and forms in them (ISO 32000-1, 14.7.4.4)."""

from collections.abc import Iterable, Iterator, Sequence

from pikepdf import Array, Dictionary, Object, Page, Stream

DEEPEST = 40
"""A tree that is deeper goes in circles."""


def number_tree(root: Object) -> dict[int, Object]:
    """Return what a number tree holds, by key."""
    found: dict[int, Object] = {}
    waiting = [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        if not isinstance(node, Dictionary) or depth > DEEPEST:
            continue
        flat = node.get("/Nums")
        if isinstance(flat, Array):
            pairs = list(flat)
            found.update((int(key), value) for key, value in zip(pairs[::2], pairs[1::2]))  # noqa: B905 -- a broken tree may lack its last value
        kids = node.get("/Kids")
        if isinstance(kids, Array):
            waiting += [(kid, depth + 1) for kid in kids]
    return found


def shift_keys(pages: Sequence[Page], by: int) -> None:
    """Add to the keys of pages, their annotations and forms, each once."""
    for owner, key in _keyed(pages):
        owner[key] = int(owner[key]) + by


def drop_keys(pages: Sequence[Page]) -> None:
    """Remove the keys: they would point into a tree that is not theirs."""
    for owner, key in _keyed(pages):
        del owner[key]


def strings_of(attributes: object) -> Iterator[Object]:
    """Yield the attribute dictionaries that name a cell's headers."""
    several = list(attributes) if isinstance(attributes, Array) else [attributes]
    for each in several:
        if isinstance(each, Dictionary) and isinstance(each.get("/Headers"), Array):
            yield each


def _keyed(pages: Sequence[Page]) -> list[tuple[Object, str]]:
    seen: set[tuple[int, int]] = set()
    found: list[tuple[Object, str]] = []
    for page in pages:
        _note(page.obj, "/StructParents", seen, found)
        annotations = page.obj.get("/Annots")
        for annotation in annotations if isinstance(annotations, Array) else ():
            _note(annotation, "/StructParent", seen, found)
            _note_forms(_appearances(annotation), seen, found)
        _note_forms(_forms(page.obj), seen, found)
    return found


def _note(
    owner: Object, key: str, seen: set[tuple[int, int]], found: list[tuple[Object, str]]
) -> bool:
    """Note an object with a key; False if it was met before."""
    if owner.objgen in seen:
        return False
    if owner.is_indirect:
        seen.add(owner.objgen)
    if key in owner:
        found.append((owner, key))
    return True


def _note_forms(
    forms: Iterable[Object], seen: set[tuple[int, int]], found: list[tuple[Object, str]]
) -> None:
    waiting = list(forms)
    while waiting:
        form = waiting.pop()
        if not isinstance(form, Stream) or not _note(form, "/StructParents", seen, found):
            continue
        if "/StructParent" in form:
            found.append((form, "/StructParent"))
        waiting += _forms(form)


def _forms(owner: Object) -> list[Object]:
    """Return the forms and pictures that a page or a form draws."""
    resources = owner.get("/Resources")
    forms = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    return list(dict(forms).values()) if isinstance(forms, Dictionary) else []


def _appearances(annotation: Object) -> list[Object]:
    looks = annotation.get("/AP") if isinstance(annotation, Dictionary) else None
    return list(dict(looks).values()) if isinstance(looks, Dictionary) else []
