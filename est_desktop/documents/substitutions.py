"""Characters that cannot be printed as they were written, and where: to warn the author."""

from collections.abc import Callable
from typing import NamedTuple

from est_desktop.documents.structure import Element, Structure


class Substitution(NamedTuple):
    """A character that is shown as something else, or in the wrong order.

    Attributes:
        place: The nearest heading above, "§ 12 Lägesbild"; empty before the first, and for what
            only stands in the head or foot of the pages.
        character: As it was written.
    """

    place: str
    character: str


Warn = Callable[[Substitution], None]
"""Is told of each character once for each place, in reading order."""


class Substitutions:
    """What could not be printed, noted while it is drawn."""

    def __init__(self) -> None:
        self._found: dict[Element | None, list[str]] = {}

    def note(self, element: Element | None, characters: str) -> None:
        """Note characters of an element; None for what is no content."""
        self._found.setdefault(element, []).extend(characters)

    def tell(self, structure: Structure, warn: Warn) -> None:
        """Tell each with the heading it stands below."""
        told: dict[Substitution, None] = {}
        place = ""
        for element in structure.document.walk() if self._found else ():
            place = element.title or place
            if element.parent is None or element.parent.tag != "Reference":  # it repeats a heading
                found = self._found.get(element, ())
                told.update((Substitution(place, each), None) for each in found)
        known = {each.character for each in told}
        outside = [each for each in self._found.get(None, ()) if each not in known]
        for each in dict.fromkeys([*told, *(Substitution("", each) for each in outside)]):
            warn(each)
