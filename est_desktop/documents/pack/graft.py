"""The structure trees of tagged papers, taken over into the pack's (ISO 32000-1, 14.7).

The pages come first: only then do the tree's references to pages arrive at their copies.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

from est_desktop.documents.pack.faults import GraftFault
from est_desktop.documents.pack.numbers import number_tree, shift_keys, strings_of

MOST_ELEMENTS = 2_000_000
"""Of one paper; a tree with more, or one that goes in circles, is not taken over."""
STRUCTURES = frozenset({"/Document", "/DocumentFragment"})
"""There is one document; within it a paper is a part."""


@dataclass(slots=True)
class _Walked:
    """What was met on the way through a tree.

    Attributes:
        loose_heading: A heading without a level ("H").
        ids: The elements with names, by their new ones.
    """

    loose_heading: bool = False
    count: int = 0
    ids: list[tuple[bytes, Object]] = field(default_factory=list)


class Tags:
    """The pack's structure tree while others are grafted into it.

    Args:
        out: A document of ours, which the papers are added to.
    """

    def __init__(self, out: Pdf) -> None:
        self._out = out
        self._root = out.Root.StructTreeRoot
        self._owners = number_tree(self._root.ParentTree)
        self._next = int(self._root.ParentTreeNextKey)
        self._roles: dict[str, Object] = {}
        self._classes: dict[str, Object] = {}
        self._namespaces: list[Object] = []
        self._ids: list[tuple[bytes, Object]] = []
        kids = self._root.K.get("/K")
        self._parts = list(kids) if isinstance(kids, Array) else [kids]

    def graft(
        self,
        source: Pdf,
        pages: Sequence[Page],
        removed: frozenset[tuple[int, int]],
        title: str,
    ) -> bool:
        """Take over a paper's tree as a part of the document.

        Args:
            source: The paper.
            pages: Its pages in the pack.
            removed: The annotations that they have lost.
            title: Of the paper.

        Returns:
            Whether all headings are numbered, as in the rest of the pack.

        Raises:
            GraftFault: The tree is broken; nothing was taken over.
        """
        tree = self._out.copy_foreign(source.make_indirect(source.Root.StructTreeRoot))
        owners = number_tree(tree.ParentTree)
        kids = tree.get("/K")
        tops = list(kids) if isinstance(kids, Array) else [kids]
        part = self._part(title)
        roles, walked = self._merged_roles(tree), _Walked()
        prefix = f"{len(self._parts)}-".encode("ascii")
        for element in _elements(tops, walked):
            self._take(element, roles, prefix, walked)
            _forget(element, removed)
        for top in tops:
            if not isinstance(top, Dictionary):
                raise GraftFault
            top[Name.P] = part
            if str(top.get("/S")) in STRUCTURES:
                top[Name.S] = Name.Sect
        part[Name.K] = Array(tops)
        language = source.Root.get("/Lang")
        if isinstance(language, String):
            part[Name.Lang] = str(language)
        shift_keys(pages, self._next)
        self._owners.update({self._next + key: value for key, value in owners.items()})
        self._next += max(owners, default=-1) + 1
        self._ids += walked.ids
        self._merge_rest(tree)
        self._parts.append(part)
        return not walked.loose_heading

    def wrap(self, pages: Sequence[Page], title: str, text: Callable[[int], str]) -> list[bytes]:
        """Make one element of each page of a paper without tags.

        A screen reader passes over what belongs to no element, so the text would never be heard.

        Args:
            pages: Its pages in the pack.
            title: Of the paper.
            text: What is read aloud for a page, counted from 1, that holds no text but a picture.

        Returns:
            For each page the operator that opens the element's mark.
        """
        part, opened = self._part(title), []
        for number, page in enumerate(pages, 1):
            lettered = _has_text(page.obj.get("/Resources"))
            element = self._element(part, page, Name.P if lettered else Name.Figure)
            element[Name.K] = Array([0])
            if not lettered:
                element[Name.Alt] = String(text(number))
            page.obj[Name.StructParents] = self._own(self._out.make_indirect(Array([element])))
            opened.append(b"/P<</MCID 0>>BDC\n" if lettered else b"/Figure<</MCID 0>>BDC\n")
            annotations = page.obj.get("/Annots")
            for annotation in annotations if isinstance(annotations, Array) else ():
                self._wrap_annotation(part, page, annotation)
        self._parts.append(part)
        return opened

    def _wrap_annotation(self, part: Object, page: Page, annotation: Object) -> None:
        link = str(annotation.get("/Subtype")) == "/Link"
        element = self._element(part, page, Name.Link if link else Name.Annot)
        element[Name.K] = Array([Dictionary(Type=Name.OBJR, Pg=page.obj, Obj=annotation)])
        annotation[Name.StructParent] = self._own(element)
        if "/Contents" not in annotation:
            action = annotation.get("/A")
            address = action.get("/URI") if isinstance(action, Dictionary) else None
            annotation[Name.Contents] = String(str(address) if address is not None else "#")

    def _element(self, part: Object, page: Page, kind: Object) -> Object:
        made = Dictionary(Type=Name.StructElem, S=kind, P=part, Pg=page.obj)
        element = self._out.make_indirect(made)
        part.K.append(element)
        return element

    def _own(self, owner: Object) -> int:
        """Let an owner stand in the parent tree and return its key."""
        self._owners[self._next] = owner
        self._next += 1
        return self._next - 1

    def write(self) -> None:
        """Put everything that was taken over into the pack's tree."""
        root = self._root
        root.K[Name.K] = Array(self._parts)
        flat = [each for key in sorted(self._owners) for each in (key, self._owners[key])]
        root[Name.ParentTree] = self._out.make_indirect(Dictionary(Nums=Array(flat)))
        root[Name.ParentTreeNextKey] = self._next
        for name, entries in (("/RoleMap", self._roles), ("/ClassMap", self._classes)):
            if entries:
                root[name] = Dictionary(entries)
        if self._namespaces:
            root[Name.Namespaces] = Array(self._namespaces)
        if self._ids:
            pairs = sorted(self._ids, key=lambda pair: pair[0])
            names = Array([each for key, element in pairs for each in (String(key), element)])
            limits = Array([String(pairs[0][0]), String(pairs[-1][0])])
            leaf = self._out.make_indirect(Dictionary(Names=names, Limits=limits))
            root[Name.IDTree] = self._out.make_indirect(Dictionary(Kids=Array([leaf])))

    def _part(self, title: str) -> Object:
        part = Dictionary(Type=Name.StructElem, S=Name.Part, P=self._root.K, K=Array())
        part[Name.T] = String(title)
        return self._out.make_indirect(part)

    def _merged_roles(self, tree: Object) -> dict[str, str]:
        """Take over a tree's own names of elements; return new ones for those that clash."""
        renamed = {}
        mine = tree.get("/RoleMap")
        for name, role in dict(mine).items() if isinstance(mine, Dictionary) else ():
            if self._roles.get(name, role) == role:
                self._roles[name] = role
            else:
                renamed[name] = f"{name}-{len(self._parts)}"
                self._roles[renamed[name]] = role
        return renamed

    def _take(self, element: Object, roles: dict[str, str], prefix: bytes, walked: _Walked) -> None:
        """Give an element names that are its own in the pack."""
        name = str(element.get("/S"))
        if name in roles:
            name = roles[name]
            element[Name.S] = Name(name)
        if name == "/H" or self._roles.get(name) == "/H":
            walked.loose_heading = True
        told = element.get("/ID")
        if isinstance(told, String):
            key = prefix + bytes(told)
            element[Name.ID] = String(key)
            walked.ids.append((key, element))
        for holder in strings_of(element.get("/A")):
            holder[Name.Headers] = Array([String(prefix + bytes(each)) for each in holder.Headers])

    def _merge_rest(self, tree: Object) -> None:
        classes, spaces = tree.get("/ClassMap"), tree.get("/Namespaces")
        if isinstance(classes, Dictionary):
            self._classes = {**dict(classes), **self._classes}
        if isinstance(spaces, Array):
            self._namespaces += list(spaces)


def _elements(tops: Sequence[Object | None], walked: _Walked) -> Iterator[Object]:
    """Yield all elements of a tree, each once.

    Raises:
        GraftFault: There is no end of them.
    """
    waiting = [top for top in tops if isinstance(top, Dictionary)]
    while waiting:
        element = waiting.pop()
        walked.count += 1
        if walked.count > MOST_ELEMENTS:
            raise GraftFault
        yield element
        kids = element.get("/K")
        several = list(kids) if isinstance(kids, Array) else [kids]
        waiting += [kid for kid in several if isinstance(kid, Dictionary) and "/S" in kid]


def _forget(element: Object, removed: frozenset[tuple[int, int]]) -> None:
    """Let an element no longer refer to annotations that are gone."""
    if not removed:
        return
    kids = element.get("/K")
    several = list(kids) if isinstance(kids, Array) else [kids]
    kept = [kid for kid in several if not _refers(kid, removed)]
    if len(kept) < len(several):
        element[Name.K] = Array(kept)


def _refers(kid: object, removed: frozenset[tuple[int, int]]) -> bool:
    target = kid.get("/Obj") if isinstance(kid, Dictionary) else None
    return target is not None and target.objgen in removed


def _has_text(resources: object, depth: int = 4) -> bool:
    """Tell whether something is written with what a page, or a form on it, may use."""
    if not isinstance(resources, Dictionary) or not depth:
        return False
    fonts, forms = resources.get("/Font"), resources.get("/XObject")
    if isinstance(fonts, Dictionary) and len(fonts):
        return True
    inner = dict(forms).values() if isinstance(forms, Dictionary) else ()
    return any(
        _has_text(form.get("/Resources"), depth - 1) for form in inner if hasattr(form, "get")
    )
