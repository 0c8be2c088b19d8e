"""The main job in a real window, with a real pointer: see the sources, click each, read it."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, TypedDict

import pytest

from hp_timeline import places
from hp_timeline.documents.folder import read_paths

PROGRAM = Path(__file__).with_name("observed_program.py")
PATIENCE_SECONDS = 60.0


class Told(TypedDict):
    """What the program tells, each time some of it."""

    cards: dict[str, tuple[int, int]]
    selected: str
    text: str
    start: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Window:
    output: IO[str]
    environment: dict[str, str]

    def told(self, key: str) -> Told:
        """Return the next thing told that has a key; the program's end fails the test."""
        for line in self.output:
            words: Told = json.loads(line)
            if key in words:
                return words
        pytest.fail(f"the program ended before it told {key}")

    def act(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=20)


@pytest.fixture
def window(display: str) -> Generator[Window]:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | {"DISPLAY": display}
    process = subprocess.Popen([sys.executable, PROGRAM], env=environment, stdout=subprocess.PIPE, encoding="utf-8")
    assert process.stdout is not None
    patience = Timer(PATIENCE_SECONDS, process.kill)
    patience.start()
    yield Window(process.stdout, environment)
    patience.cancel()
    process.terminate()
    process.wait(timeout=20)
    process.stdout.close()


def test_a_click_on_each_event_shows_its_text(window: Window) -> None:
    texts = {document.id: document.text for document in read_paths([places.seeds()]).documents}
    cards = window.told("cards")["cards"]
    assert set(cards) == set(texts)

    for event, (x, y) in cards.items():
        window.act("mousemove", str(x), str(y), "click", "1")
        shown = window.told("selected")
        window.act("mousemove", "5", "5")
        assert shown["selected"] == event
        assert shown["text"].split() == texts[event].split()


def test_the_wheel_zooms_and_a_drag_pans(window: Window) -> None:
    x, y = min(window.told("cards")["cards"].values())
    window.act("mousemove", str(x + 200), str(y - 40))
    window.act("click", "4")
    near = window.told("start")
    window.act("mousedown", "1", "mousemove_relative", "--", "-60", "0", "mousemove_relative", "--", "-60", "0", "mouseup", "1")
    panned = window.told("start")
    while panned["start"] <= near["start"] or panned["seconds"] != near["seconds"]:
        near, panned = panned, window.told("start")

    assert near["start"] < panned["start"] < near["start"] + near["seconds"] * 0.3
