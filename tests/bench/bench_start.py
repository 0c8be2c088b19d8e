"""Compares the program's start with that of a bare PySide6 window with one label.

Each kind of start is made in turn, so that both meet the same noise. One JSON object a line: the medians in milliseconds, and
the ratios to the bare window with their limits.
"""

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent
LIMITS: Final = {"painted": 1.5, "ready": 4.0}


@contextlib.contextmanager
def _screen() -> Generator[dict[str, str]]:
    """Give the environment variables of a real X11 screen that nobody looks at, or of none where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as number:
        display = number.readline().strip()
    try:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    finally:
        server.terminate()
        server.wait()


def _moments(driver: str, environment: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, str(FOLDER / driver), str(time.monotonic())]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False)
    if done.returncode != 0:
        sys.exit(f"{driver} ended with {done.returncode}:\n{done.stderr}")
    return {name: float(seconds) for name, seconds in (line.split() for line in done.stdout.splitlines())}


def main() -> None:
    """Start each program as often as asked and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=10, help="starts of each kind (10)")
    starts = parser.parse_args().starts
    bare: list[float] = []
    program: dict[str, list[float]] = {name: [] for name in LIMITS}
    with _screen() as screen, tempfile.TemporaryDirectory() as home:
        environment = os.environ | screen | {"HOME": home}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            environment[name] = str(Path(home, name))
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or each start would compile the program anew
        for turn in range(starts + 1):
            one = _moments("start_bare.py", environment)
            other = _moments("start_program.py", environment)
            if turn == 0:  # fills the caches of the disk and of the fonts
                continue
            bare.append(one["painted"])
            for name in LIMITS:
                program[name].append(other[name])
    floor = statistics.median(bare)
    _tell(start="bare window, painted", platform=screen["QT_QPA_PLATFORM"], starts=starts, milliseconds=round(floor * 1000, 1))
    for name, limit in LIMITS.items():
        median = statistics.median(program[name])
        _tell(start=f"program, {name}", milliseconds=round(median * 1000, 1), ratio=round(median / floor, 2), limit=limit)


def _tell(**figures: str | float) -> None:
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
