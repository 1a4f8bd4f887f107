"""`python -m studio`."""

import multiprocessing
import sys

from studio.app import main

if __name__ == "__main__":  # a process that is started for a hostile file imports this file too
    multiprocessing.freeze_support()
    sys.exit(main())
