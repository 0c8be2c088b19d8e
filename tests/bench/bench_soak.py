"""Paints 200,000 frames of the real timeline widget, and says whether memory stays level and no reference is lost.

One JSON object a line: after each tenth of the frames the resident memory in megabytes and the references to ``None``; the last
line has what they grew by since the first tenth, when all that is kept from frame to frame is there.
"""

import argparse
import json
import os
import sys
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from hp_timeline.catalog.store import Catalog
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session
from tests.bench.frames_data import table
from tests.bench.frames_program import megabytes, steps

_PARTS: Final = 10


def main() -> None:
    """Paint, and tell after each tenth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=200_000)
    parser.add_argument("--events", type=lambda text: int(float(text)), default=20_000)
    wanted = parser.parse_args()
    application = QApplication([])
    load_fonts()
    session = Session(Catalog.in_memory())
    canvas = TimelineCanvas(session, load_theme("light"), "vi", Motion(session, is_wanted=True))
    canvas.resize(1_000, 500)
    canvas.show()
    application.processEvents()
    session.show_index(TimelineIndex.of_table(table(wanted.events)))
    session.fit_all()
    run = steps(canvas)
    levels: list[tuple[float, int]] = []
    for part in range(_PARTS):
        for number in range(wanted.frames // _PARTS):
            run[number % len(run)]()
        levels.append((megabytes(), sys.getrefcount(None)))
        _tell(frames=(part + 1) * (wanted.frames // _PARTS), rss_mb=round(levels[-1][0], 1), none_references=levels[-1][1])
    _tell(
        grown_mb=round(levels[-1][0] - levels[0][0], 1),
        none_references_lost=max(levels[0][1] - levels[-1][1], 0),
    )


def _tell(**figures: float) -> None:
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
