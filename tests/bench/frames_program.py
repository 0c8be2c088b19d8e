"""Measures the frames of the real timeline widget; prints one JSON object.

Arguments: events, width, height, and what lanes the events stand in, if any.
"""

import json
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from hp_timeline.catalog.store import Catalog
from hp_timeline.painting.fonts import load_fonts, scene_fonts
from hp_timeline.painting.picture import Picture, compose, paint_picture
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.events import EventTable
from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.ui.canvas import TimelineCanvas
from hp_timeline.ui.motion import Motion
from hp_timeline.ui.session import Session

# By name, since the check of types runs without the libraries that only measurements need.
PSUTIL: Final = import_module("psutil")
ZOOMS: Final = 280
ORDERS: Final = 7
LEVELS: Final = 8
PANS: Final = 35
NOTCH: Final = 120
_PER_NOTCH: Final = 0.8
_FLOOR_EVERY: Final = 5


class Screen:
    """The clock of a screen that shows 60 frames a second: labels fade from frame to frame as they do there."""

    def __init__(self) -> None:
        self.frames = 0

    def __call__(self) -> float:
        return self.frames / 60


def made_elsewhere(count: int) -> EventTable:
    """Return the events made in another process: what is used up in making them is not the program's."""
    code = (
        "import pickle, sys; from tests.bench.frames_data import table; pickle.dump(table(int(sys.argv[1])), sys.stdout.buffer)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(count)], stdout=subprocess.PIPE) as child:
        if child.stdout is None:
            raise RuntimeError
        made = pickle.load(child.stdout)  # noqa: S301  our own child's
    if not isinstance(made, EventTable):
        raise TypeError
    return made


def megabytes() -> float:
    """Return the resident memory of this process."""
    return PSUTIL.Process().memory_info().rss / 2**20


def turned(canvas: TimelineCanvas, angle: float, *, pans: bool) -> None:
    """Turn the wheel over the canvas and paint what comes of it."""
    at = QPointF(canvas.width() * 0.62, canvas.height() * 0.3)
    modifiers = Qt.KeyboardModifier.ShiftModifier if pans else Qt.KeyboardModifier.NoModifier
    turn = QPoint(0, round(angle))
    event = QWheelEvent(at, at, QPoint(), turn, Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(canvas, event)
    canvas.repaint()


def steps(canvas: TimelineCanvas) -> list[Callable[[], None]]:
    """Return 560 frames: zooms in and out over seven orders of magnitude, and pans at eight levels between them."""
    angle = NOTCH * np.log(10 ** (-ORDERS / (ZOOMS / 2))) / np.log(_PER_NOTCH)
    found: list[Callable[[], None]] = []
    every = ZOOMS // LEVELS
    for number in range(ZOOMS):
        found.append(partial(turned, canvas, angle if number < ZOOMS / 2 else -angle, pans=False))
        if number % every == every - 1:
            found += [partial(turned, canvas, NOTCH / 2, pans=True)] * PANS
    return found


def milliseconds(run: Callable[[], object]) -> tuple[float, float]:
    """Return what a call takes by the clock, and of this thread's processor time."""
    wall, processor = time.perf_counter(), time.thread_time()
    run()
    return 1_000 * (time.perf_counter() - wall), 1_000 * (time.thread_time() - processor)


def measured(count: int, width: int, height: int, grouping: Grouping) -> dict[str, float]:
    """Return the figures of one size."""
    application = QApplication([])
    load_fonts()
    session = Session(Catalog.in_memory())
    screen = Screen()
    canvas = TimelineCanvas(session, load_theme("light"), "vi", Motion(session, is_wanted=True, clock=screen))
    canvas.resize(width, height)
    canvas.show()
    application.processEvents()
    empty = megabytes()
    events = made_elsewhere(count)
    index_ms, _ = milliseconds(lambda: session.show_index(TimelineIndex.of_table(events)))
    lanes_ms, _ = milliseconds(lambda: session.group(grouping))
    session.fit_all()
    canvas.repaint()
    times: list[tuple[float, float]] = []
    floors: list[float] = []
    for number, step in enumerate(steps(canvas)):
        screen.frames += 1
        times.append(milliseconds(step))
        if number % _FLOOR_EVERY == 0:
            # The scene is laid out and its labels are painted: what is left is to put the same pixels there.
            floors.append(milliseconds(canvas.repaint)[1])
    memory = megabytes() - empty
    walls, processors = np.array(times).T
    kept = np.random.default_rng(1).random(count) < 0.5
    whole = session.index

    def filter_half() -> None:
        session.show_index(whole.kept(kept))
        canvas.repaint()

    return {
        "events": count,
        "width": width,
        "height": height,
        "median_ms": float(np.median(walls)),
        "p95_ms": float(np.percentile(walls, 95)),
        "max_ms": float(walls.max()),
        "cpu_median_ms": float(np.median(processors)),
        "cpu_p95_ms": float(np.percentile(processors, 95)),
        "rss_mb": memory,
        "index_ms": index_ms,
        "lanes": len(canvas.scene.bands),
        "lanes_ms": lanes_ms,
        "floor_ms": float(np.median(floors)),
        "filter_ms": min(milliseconds(filter_half)[0] for _ in range(3)),
        "hit_ms": milliseconds(lambda: [canvas.scene.event_at(x, 300.0) for x in range(0, 1_000, 10)])[0] / 100,
        "export_ms": milliseconds(partial(export, whole, width, height))[0],
    }


def export(index: TimelineIndex, width: int, height: int) -> None:
    """Paint the whole line as a picture."""
    picture = Picture(index, 0, width, height, load_theme("light"), "vi", "Frames", None)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    fonts = scene_fonts()
    painter = QPainter(image)
    paint_picture(painter, compose(picture, fonts), fonts)
    painter.end()


if __name__ == "__main__":
    wanted = Grouping(LaneKind(sys.argv[4])) if len(sys.argv) > 4 else UNGROUPED
    count, width, height = (int(argument) for argument in sys.argv[1:4])
    figures = measured(count, width, height, wanted)
    sys.stdout.write(json.dumps({name: round(value, 3) for name, value in figures.items()}) + "\n")
