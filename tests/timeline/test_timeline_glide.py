"""How a line goes on after a hand has let go."""

from itertools import pairwise

import pytest

from hp_timeline.timeline.glide import Glide
from hp_timeline.timeline.span import TimeSpan

START = TimeSpan(0, 1_000_000)


@pytest.mark.parametrize("speed", [2.0, -2.0])
def test_a_glide_begins_at_the_hands_speed_and_slows_down(speed: float) -> None:
    glide = Glide(START, speed)
    ways = [glide.at(step / 100).start for step in range(60)]
    steps = [abs(after - before) for before, after in pairwise(ways)]

    assert ways[0] == 0
    assert ways[1] == pytest.approx(speed * 10_000, rel=0.03)
    assert steps == sorted(steps, reverse=True)


def test_a_glide_keeps_the_scale() -> None:
    assert Glide(START, 3.0).at(0.4).seconds == START.seconds


def test_a_glide_comes_to_rest_within_a_second_or_two() -> None:
    assert not Glide(START, 4.0).is_over(0.3)
    assert Glide(START, 4.0).is_over(1.4)
