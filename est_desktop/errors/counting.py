"""Figures that cannot be taken in as they were written."""

from est_desktop.errors.refusals import RefusedError


class NoCountError(RefusedError):
    """What was written in a cell is no number of events, and no word for why there is none."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class BlockTooLargeError(RefusedError):
    """A pasted block of cells does not fit into the table from where it was pasted."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.rows, self.columns = rows, columns
