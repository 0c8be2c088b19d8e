"""Measures the frames of the timeline: 560 zooms and pans, from the input event to the finished paint, offscreen.

One JSON object a line, times in milliseconds: first what other ways of drawing take for the same events, then the program, in
rising order. ``cpu`` is the processor time of the painting thread, ``floor_ms`` the median of the same picture painted again
with nothing decided anew, ``rss_mb`` what the process holds more than with an empty window. Each row is a process of its own.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
SIZES: Final = ((1600, 900), (3840, 2160))
PROGRAM: Final = (1_000, 10_000, 100_000, 1_000_000)
GRAPHICS_VIEW: Final = (1_000, 10_000, 100_000)
PYQTGRAPH: Final = (100_000, 1_000_000)


def row(module: str, *arguments: object) -> dict[str, object]:
    """Run one measurement, print its row and return it."""
    command = [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"{module} ended with {done.returncode}:\n{done.stderr}")
    line = done.stdout.splitlines()[-1]
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    return dict(json.loads(line))


def main() -> None:
    """Print the baselines, then the program's rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=lambda text: int(float(text)), help="only the program, with so many events")
    parser.add_argument("--lanes", help="only the program, with the events in lanes by source, language, ...")
    parser.add_argument("--no-baselines", action="store_true", help="only the program")
    wanted = parser.parse_args()
    counts = (wanted.events,) if wanted.events else PROGRAM
    if not (wanted.events or wanted.no_baselines or wanted.lanes):
        for count in GRAPHICS_VIEW:
            row("frames_graphics_view", count, *SIZES[0])
        for count in PYQTGRAPH:
            row("frames_pyqtgraph", count, *SIZES[0])
    for width, height in SIZES:
        for count in counts:
            row("frames_program", count, width, height, *([wanted.lanes] if wanted.lanes else []))


if __name__ == "__main__":
    main()
