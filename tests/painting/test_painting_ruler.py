import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from hp_timeline.dating.civil import seconds
from hp_timeline.painting.fonts import load_fonts, scene_fonts
from hp_timeline.painting.labels import Emphasis
from hp_timeline.painting.painter import paint_scene
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.ruler import RULER_Y, ruler
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import View
from tests.timeline.sample import line


def accents(theme_name: str, first: int) -> list[int]:
    """Paint a line of 30 years from ``first`` on, measured from 2010 to 2020, and return where it has the accent's colour."""
    load_fonts()
    fonts, theme = scene_fonts(), load_theme(theme_name)
    index, measure = line(["2010-01-01", "2020-01-01"]), fonts.measure()
    span = TimeSpan(seconds(first), seconds(first + 30) - seconds(first))
    scene = lay_out(index, View(span, 600, 300), measure, "en")
    made = ruler(index, scene, TimeScale(span, 0.0, 600.0), [0, 1], "3,652 days (10 years)", measure)
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_scene(painter, scene, theme, fonts, Emphasis(ruler=made))
    painter.end()
    return [x for x in range(600) if image.pixelColor(x, int(RULER_Y)) == QColor(theme.accent)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_line_is_seen_between_the_two_events(theme: str) -> None:
    seen = accents(theme, 2000)

    assert 190 < seen[0] < 210
    assert 390 < seen[-1] < 410
    assert len(seen) > 190


@pytest.mark.usefixtures("qapp")
def test_the_line_runs_to_the_edge_behind_which_an_event_lies() -> None:
    assert accents("light", 2015)[0] < 4
    assert accents("light", 1985)[-1] > 595
