"""The names that the records know, found again in other people's spelling of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

MOST_SUGGESTIONS = 3
LEAST_LIKE = 0.6
"""How alike a suggestion must be, from 0 to 1."""
MOST_LOOKED_UP = 300
"""For more unknown names in one table nothing is suggested: the column is the wrong one."""

Spellings = Mapping[str, Sequence[str]]
"""Names as the records have them, each with what else it is called: a code, a short name."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What a table may speak of."""

    areas: Spellings = field(default_factory=dict)
    categories: Spellings = field(default_factory=dict)
    indicators: Spellings = field(default_factory=dict)
    sources: Spellings = field(default_factory=dict)


class NameFinder:
    """Finds names of one kind: spaces, small letters and capitals are alike, å, ä and ö are not."""

    def __init__(self, known: Spellings) -> None:
        """Take the names.

        Args:
            known: Also found as "A1 Klotter" where a name "Klotter" has the code "A1". What two
                names share is found as neither.
        """
        self._found: dict[str, str] = {}
        shared: set[str] = set()
        for name, others in known.items():
            told = {name, *others, *(f"{other} {name}" for other in others)}
            for key in {folded(one) for one in told} - {""}:
                if self._found.setdefault(key, name) != name:
                    shared.add(key)
        for key in shared - {folded(name) for name in known}:
            del self._found[key]
        self._found |= {folded(name): name for name in known}
        self._suggested: dict[str, tuple[str, ...]] = {}

    def find(self, written: str) -> str:
        """Return the name as the records have it; "" when it is not known."""
        return self._found.get(folded(written), "")

    def suggest(self, written: str) -> tuple[str, ...]:
        """Return the known names that look most like one that is not known."""
        key = folded(written)
        if key not in self._suggested:
            if len(self._suggested) >= MOST_LOOKED_UP:
                return ()
            near = get_close_matches(key, self._found, MOST_SUGGESTIONS, LEAST_LIKE)
            self._suggested[key] = tuple(dict.fromkeys(self._found[one] for one in near))
        return self._suggested[key]


def folded(written: str) -> str:
    """Return a name as it is compared."""
    return " ".join(written.casefold().split())
