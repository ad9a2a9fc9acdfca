"""How long lists take to sort in Swedish order; a list of 2,000 rows must not be felt."""

import sys
from random import Random

from measuring import baseline, in_process, report

from est_desktop.rules.sorting import sort_key

ROWS = 2000
"""More rows than any list of one council has."""


def main() -> int:
    """Sort the same names with cold and with warm keys."""
    dice = Random(1)
    names = ["".join(dice.choices("abcdefghijåäöÅÉü 12", k=30)) for _ in range(ROWS)]
    return report(
        [
            baseline(),
            in_process("sort 2,000 plainly", lambda: sorted(names)),
            in_process(
                "sort 2,000 in Swedish, first time",
                lambda: sorted(names, key=sort_key),
                before=sort_key.cache_clear,
                budget_ms=100,
            ),
            in_process(
                "sort 2,000 in Swedish, again", lambda: sorted(names, key=sort_key), budget_ms=20
            ),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
