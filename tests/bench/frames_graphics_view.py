"""The same events in a ``QGraphicsView``: a bar and its title each, drawn by Qt's own scene. Arguments: events, width, height.

The faster of its two indexes and of caching or not is taken, by a few frames of each; the view shows all events, and is zoomed
and panned as the program is. A step can take seconds, so fewer are taken of many events.
"""

import json
import statistics
import sys
import time
from itertools import product
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
)

from hp_timeline.painting.fonts import load_fonts, scene_fonts
from hp_timeline.timeline.events import EventTable
from tests.bench.frames_data import table

_LANES: Final = 13
_HEIGHT: Final = 60.0
_FRAMES: Final = {1_000: 120, 10_000: 30, 100_000: 6}
_TRIALS: Final = 2
_ZOOM: Final = 1.122
_DAY: Final = 86_400.0


def scene_of(events: EventTable, *, has_index: bool, caches: bool) -> QGraphicsScene:
    """Return a scene with a bar and a title for each event; x is in days."""
    scene = QGraphicsScene()
    if not has_index:
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    pen, brush, font = QPen(QColor("#0b6e99"), 0), QBrush(QColor("#0b6e99")), scene_fonts().title
    for number in range(len(events)):
        start, end = events.starts.item(number) / _DAY, events.ends.item(number) / _DAY
        y = number % _LANES * _HEIGHT
        bar = QGraphicsRectItem(QRectF(start, y, max(end - start, 0.01), 8))
        bar.setPen(pen)
        bar.setBrush(brush)
        title = QGraphicsSimpleTextItem(events.titles[number])
        title.setFont(font)
        title.setPos(start, y + 10)
        # Titles keep their size at every zoom, as labels of a timeline do.
        title.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        if caches:
            title.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        scene.addItem(bar)
        scene.addItem(title)
    return scene


def frames(view: QGraphicsView, count: int) -> list[tuple[float, float]]:
    """Return the wall and processor milliseconds of so many steps: zooms in, pans, zooms out."""
    times: list[tuple[float, float]] = []
    for number in range(count):
        wall, processor = time.perf_counter(), time.thread_time()
        if number % 3 == 1:
            bar = view.horizontalScrollBar()
            bar.setValue(bar.value() + 60)
        else:
            view.scale(_ZOOM if number < count / 2 else 1 / _ZOOM, 1.0)
        view.viewport().repaint()
        times.append((1_000 * (time.perf_counter() - wall), 1_000 * (time.thread_time() - processor)))
    return times


def main(count: int, width: int, height: int) -> None:
    """Print the row of the fastest way."""
    application = QApplication([])
    load_fonts()
    events = table(count)
    best: tuple[float, str, list[tuple[float, float]]] | None = None
    for has_index, caches in product((True, False), (False, True)):
        scene = scene_of(events, has_index=has_index, caches=caches)
        view = QGraphicsView(scene)
        view.resize(width, height)
        view.scale(width / scene.sceneRect().width(), 1.0)
        view.show()
        application.processEvents()
        trial = statistics.median(processor for _, processor in frames(view, _TRIALS))
        if best is None or trial < best[0]:
            name = f"{'BSP index' if has_index else 'NoIndex'}, {'cached' if caches else 'not cached'}"
            best = (trial, name, frames(view, _FRAMES.get(count, 6)))
        view.close()
    if best is None:
        return
    walls, processors = zip(*best[2], strict=True)
    figures = {
        "baseline": "QGraphicsView with titles",
        "way": best[1],
        "events": count,
        "width": width,
        "height": height,
        "frames": len(walls),
        "median_ms": round(statistics.median(walls), 3),
        "max_ms": round(max(walls), 3),
        "cpu_median_ms": round(statistics.median(processors), 3),
    }
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:4]))
