"""`python -m est_desktop`: opens the window, or runs a command without one."""

import sys

from est_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
