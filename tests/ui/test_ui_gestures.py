"""What a hand does, apart from any widget."""

import pytest

from hp_timeline.ui.gestures import Pace, Place


def pace(*places: tuple[float, int]) -> Pace:
    found = Pace()
    for x, ms in places:
        found = found.at(x, ms)
    return found


@pytest.mark.parametrize(
    ("places", "ms", "speed"),
    [
        (((0, 0), (10, 10), (20, 20)), 20, 1000),
        (((0, 0), (-30, 30)), 40, -1000),
        (((0, 0), (10, 10)), 60, 0),
        (((0, 0),), 0, 0),
        ((), 0, 0),
        (((0, 5), (10, 5)), 5, 0),
        (((0, 0), (500, 150), (510, 170)), 180, 500),
    ],
    ids=["to the right", "to the left", "rested", "one place", "none", "at once", "faster before"],
)
def test_a_hand_is_as_fast_as_it_was_of_late(places: tuple[tuple[float, int], ...], ms: int, speed: float) -> None:
    assert pace(*places).speed(ms) == pytest.approx(speed)


def test_only_the_last_places_are_kept() -> None:
    assert pace(*((float(ms), ms) for ms in range(0, 1000, 50))).places[0] == Place(850.0, 850)
