"""``python -m hp_timeline``."""

import sys

from hp_timeline.cli import main

if __name__ == "__main__":
    sys.exit(main())
