import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.painting.density import SHADES, first_shade, heights, shades


@given(st.lists(st.integers(0, 10**7), min_size=1), st.integers(1, 10**7))
def test_more_events_are_never_fainter_and_the_most_are_strongest(counts: list[int], most: int) -> None:
    held = np.array(sorted(min(count, most) for count in counts), dtype=np.int64)
    shade = shades(held, most)

    assert ((shade == -1) == (held == 0)).all()
    assert (np.diff(shade) >= 0).all()
    assert int(shades(np.array([most]), most).item()) == SHADES - 1


def test_one_event_is_plainly_seen_where_few_are_most_and_faint_in_a_crowd() -> None:
    assert first_shade(1) == SHADES - 1
    assert first_shade(2) > SHADES // 2
    assert first_shade(64) == first_shade(10_000) == 0
    assert heights(np.array([-1, 0, SHADES - 1]), 8).tolist() == [0, 3, 8]
