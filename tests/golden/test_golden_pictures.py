"""Small pictures of what only an eye can judge: a changed one is looked at, and what was meant is drawn into the files.

``scripts/test tests/golden --draw-golden`` draws them anew.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from hp_timeline.dating.civil import seconds
from hp_timeline.dating.values import Certainty
from hp_timeline.painting.fonts import load_fonts, scene_fonts
from hp_timeline.painting.hover import HoverCard, paint_hover
from hp_timeline.painting.labels import Emphasis
from hp_timeline.painting.lanes import paint_headers
from hp_timeline.painting.painter import paint_scene
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.grouping import Grouping, LaneKind
from hp_timeline.timeline.headers import COLUMN_WIDTH, lane_headers
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.lanes import in_lanes
from hp_timeline.timeline.layout import CARD_AIR, EDGE_AIR, lay_out
from hp_timeline.timeline.span import TimeSpan, framed
from hp_timeline.timeline.view import View
from tests.timeline.sample import event

HERE = Path(__file__).parent
WIDTH, HEIGHT = 480, 220
EVENTS = (
    event("day", "2024-11-14"),
    event("month", "2023-10", Certainty.PROBABLE),
    event("about", "2022~", Certainty.POSSIBLE),
    event("open", "2025/.."),
    event("maybe", "2024-04", Certainty.POSSIBLE),
)


def painted(theme_name: str, language: str) -> QImage:
    load_fonts()
    fonts, theme = scene_fonts(), load_theme(theme_name)
    index = TimelineIndex.of(EVENTS)
    assert index.extent is not None
    view = View(framed(*index.extent, WIDTH, EDGE_AIR, CARD_AIR / 4), WIDTH, HEIGHT)
    focus = TimeSpan(seconds(2023), seconds(2024) - seconds(2023))
    scene = lay_out(index, view, fonts.measure(), language, "day", focus)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, scene, theme, fonts, Emphasis(selected="day", hovered="month"))
    card = HoverCard("A title that is longer than one line of the card", ("October 2023 (known to the month)", "Post"))
    paint_hover(painter, card, QPointF(0, 0), QRectF(4, 4, WIDTH - 8, HEIGHT - 8), theme, fonts)
    painter.end()
    return image


def painted_lanes(theme_name: str, language: str) -> QImage:
    load_fonts()
    fonts, theme = scene_fonts(), load_theme(theme_name)
    sources = ("The Harbour Post and Northern Coast Advertiser", "Evening News", "c.txt", "Evening News", "d.txt")
    index = TimelineIndex.of(replace(one, source=source) for one, source in zip(EVENTS, sources, strict=True))
    collapsed, hidden = frozenset({"c.txt"}), frozenset({"d.txt"})
    laned = in_lanes(index, Grouping(LaneKind.SOURCE, collapsed=collapsed, hidden=hidden))
    assert laned.extent is not None
    width, height = WIDTH - COLUMN_WIDTH, 2 * HEIGHT
    measure = fonts.measure()
    scene = lay_out(laned, View(framed(*laned.extent, width, EDGE_AIR, CARD_AIR / 2), width, height), measure, language)
    headers = lane_headers(laned, height, 0, measure, language)
    assert headers is not None
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_headers(painter, headers, theme, fonts, headers.lanes[0].lane, is_screen=True)
    painter.translate(COLUMN_WIDTH, 0)
    paint_scene(painter, scene, theme, fonts, Emphasis())
    painter.end()
    return image


def pixels(image: QImage) -> NDArray[np.int16]:
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(rgb.constBits(), dtype=np.uint8).reshape(rgb.height(), rgb.width(), 4)
    return flat[:, :, :3].astype(np.int16)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "vi")])
def test_marks_cards_and_the_hover_card_look_as_they_did(
    theme: str, language: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    compare(painted(theme, language), HERE / f"scene_{theme}_{language}.png", tmp_path, pytestconfig)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("theme", "language"), [("light", "vi"), ("dark", "en")])
def test_lanes_and_their_headers_look_as_they_did(
    theme: str, language: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    compare(painted_lanes(theme, language), HERE / f"lanes_{theme}_{language}.png", tmp_path, pytestconfig)


def compare(image: QImage, file: Path, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--draw-golden"):
        assert image.save(str(file))
    meant = QImage(str(file))
    assert (meant.width(), meant.height()) == (image.width(), image.height())

    # Another release of Qt smooths the edges of letters a little differently; anything else moves whole areas.
    changed = np.abs(pixels(image) - pixels(meant)).max(axis=2) > 48
    image.save(str(tmp_path / file.name))
    assert changed.mean() < 0.01, f"look at {tmp_path / file.name} and {file}"
