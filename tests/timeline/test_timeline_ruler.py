from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, seconds
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.ruler import Ruler, ruler
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import View
from tests.timeline.sample import MEASURE, line

WIDTH = 1000


def scene_of(index: TimelineIndex, first: int, last: int) -> tuple[Scene, TimeScale]:
    span = TimeSpan(seconds(first), seconds(last) - seconds(first))
    return lay_out(index, View(span, WIDTH, 400), MEASURE, "en"), TimeScale(span, 0.0, WIDTH)


def between(values: Sequence[str], first: int, last: int, label: str = "ten years") -> Ruler:
    index = line(values)
    scene, scale = scene_of(index, first, last)
    return ruler(index, scene, scale, [at for at in map(index.position, ("e0", "e1")) if at is not None], label, MEASURE)


def test_the_line_runs_from_day_to_day() -> None:
    made = between(["2010-01-01", "2020-01-01"], 2000, 2030)
    scale = TimeScale(TimeSpan(seconds(2000), seconds(2030) - seconds(2000)), 0.0, WIDTH)
    left, right = (scale.x(seconds(year) + DAY // 2) for year in (2010, 2020))

    assert made.sure is not None
    assert abs(made.sure[0] - left) < 1
    assert abs(made.sure[1] - right) < 1
    assert abs(made.box.x + made.box.width / 2 - (left + right) / 2) < 1


def test_over_a_bar_the_line_is_not_sure() -> None:
    made = between(["2010", "2020-01-01"], 2000, 2030)

    assert made.start.far < made.start.near
    assert made.sure is not None
    assert made.sure[0] == made.start.near


def test_events_that_overlap_have_no_sure_line_between_them() -> None:
    assert between(["2010", "2010-06"], 2005, 2015).sure is None


def test_before_the_other_event_is_chosen_there_is_one_end() -> None:
    made = between(["2010-01-01"], 2000, 2030)

    assert made.end is None
    assert made.sure is None
    assert made.origin == "e0"


def test_an_open_side_is_known_as_such() -> None:
    assert between(["../2010", "2020"], 2000, 2030).start.is_open
    assert not between(["2010", "2020"], 2000, 2030).start.is_open


def test_the_line_ends_where_the_view_does() -> None:
    made = between(["1990-01-01", "2020-01-01"], 2000, 2030)

    assert made.start.near < 0
    assert made.sure is not None
    assert made.sure[0] == 0


_dates = st.dates().map(lambda day: day.isoformat()) | st.integers(1, 9990).map(lambda year: f"{year:04}")


@given(st.lists(_dates, min_size=1, max_size=40), st.integers(1, 9000), st.integers(1, 900), st.text(max_size=300))
def test_the_words_are_always_in_view(values: list[str], first: int, years: int, label: str) -> None:
    made = between(values, first, first + years, label)

    assert made.box.x >= 0
    assert made.box.right <= WIDTH
    assert 0 < made.box.y < made.box.bottom < made.y


def test_the_words_leave_other_labels_legible() -> None:
    index = line(["1960/2040", "1965/2035", "2009-05-05", "2028-05-05"])
    scene, scale = scene_of(index, 2000, 2030)
    places = [index.position("e2") or 0, index.position("e3") or 0]
    made = ruler(index, scene, scale, places, "nineteen years", MEASURE)

    assert len(scene.running) == 2
    assert not any(made.box.meets(one.box) for one in scene.running)


def test_the_words_stay_at_the_line_even_over_other_labels() -> None:
    made = between(["2009-05-05", "2011-05-05", "1960/2040", "1965/2035"], 2000, 2030)

    assert made.sure is not None
    assert made.box.x < made.sure[0] < made.sure[1] < made.box.right
