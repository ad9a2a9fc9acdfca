"""`python -m est_desktop`, and the console script."""

import gc
import sys

gc.disable()  # what is imported lives as long as the program: collecting meanwhile only costs time

from est_desktop.app import main as run  # noqa: E402 - after the line above


def main() -> int:
    """Open the window, or run the command given; return the exit code."""
    return run()


if __name__ == "__main__":
    sys.exit(main())
