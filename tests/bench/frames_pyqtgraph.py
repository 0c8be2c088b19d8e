"""The same events as points of a pyqtgraph scatter plot, without titles. Arguments: events, width, height."""

import json
import statistics
import sys
import time
from importlib import import_module
from typing import Final

import numpy as np
from PySide6.QtWidgets import QApplication

from tests.bench.frames_data import table

# By name, since the check of types runs without the libraries that only measurements need.
_PYQTGRAPH: Final = import_module("pyqtgraph")
_LANES: Final = 13
_FRAMES: Final = 60
_ZOOM: Final = 1.122


def main(count: int, width: int, height: int) -> None:
    """Print the row."""
    application = QApplication([])
    events = table(count)
    days = events.starts / 86_400
    plot = _PYQTGRAPH.PlotWidget()
    # One pen and one brush for all, no outline: the fastest it has.
    points = _PYQTGRAPH.ScatterPlotItem(x=days, y=np.arange(count) % _LANES, size=6, pen=None, brush="#0b6e99")
    plot.addItem(points)
    plot.resize(width, height)
    plot.show()
    application.processEvents()
    times: list[tuple[float, float]] = []
    for number in range(_FRAMES):
        wall, processor = time.perf_counter(), time.thread_time()
        view = plot.getViewBox()
        if number % 3 == 1:
            view.translateBy(x=(days.max() - days.min()) * 0.01)
        else:
            view.scaleBy(x=1 / _ZOOM if number < _FRAMES / 2 else _ZOOM)
        application.processEvents()
        plot.viewport().repaint()
        times.append((1_000 * (time.perf_counter() - wall), 1_000 * (time.thread_time() - processor)))
    walls, processors = zip(*times, strict=True)
    figures = {
        "baseline": "pyqtgraph scatter",
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
