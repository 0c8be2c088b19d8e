import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, seconds
from hp_timeline.timeline.index import TimelineIndex
from tests.timeline.sample import event, line


def _value(year: int, length: int) -> str:
    return f"{year}/{year + length}" if length else str(year)


_values = st.builds(_value, st.integers(1900, 2050), st.integers(0, 60))


@given(st.lists(_values, max_size=40), st.integers(1890, 2110), st.integers(1, 30))
def test_between_finds_what_a_scan_finds(values: list[str], first: int, years: int) -> None:
    index = line(values)
    start, end = seconds(first), seconds(first + years)

    scanned = tuple(at for at, one in enumerate(index.placed) if one.start < end and one.end > start)

    assert tuple(index.between(start, end)) == scanned


def test_order_is_by_time_then_by_precision() -> None:
    index = line(["2024-11", "2019", "2024-11-01"])

    assert index.ids == ("e1", "e2", "e0")
    assert index.position("e0") == 2
    assert index.position("unknown") is None


def test_an_empty_line_has_no_extent() -> None:
    index = TimelineIndex.of(())

    assert index.extent is None
    assert len(index.between(0, DAY)) == 0


def test_counts_add_up_over_the_buckets() -> None:
    index = TimelineIndex.of([event("a", "2020-01-05"), event("b", "2020-01-06"), event("c", "2021")])
    edges = np.array([seconds(2020), seconds(2020, 2), seconds(2022)], dtype=np.int64)

    assert index.counts(edges).tolist() == [2, 1]
