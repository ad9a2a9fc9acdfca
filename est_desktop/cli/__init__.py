"""The program without a window: the second place where the parts are put together.

Exit codes: 0 done; 1 a fault of ours (a traceback); 2 wrong usage; 3 refused, with the reason on
the error stream. The self-test has codes of its own: see `cli.self_test`.
"""

from est_desktop.cli.command import main
from est_desktop.cli.keeping import fill_sample

__all__ = ["fill_sample", "main"]
