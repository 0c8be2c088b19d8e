from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.strands import Strand
from tests.timeline.sample import strand_of

events = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 300), st.integers(0, 2**31)), max_size=300)


def ends_of(strand: Strand) -> list[int]:
    return strand.ends(np.arange(len(strand))).tolist()


@given(events, st.integers(-10, 710), st.integers(0, 40))
def test_what_goes_on_is_what_a_scan_finds_the_most_important_first(
    rows: list[tuple[int, int, int]], at: int, most: int
) -> None:
    strand = strand_of(rows)
    scanned = [place for place, end in enumerate(ends_of(strand)) if strand.starts[place] < at < end]

    found = strand.running(at, most)

    assert strand.running_count(at) == len(scanned)
    assert len(found) == min(most, len(scanned))
    assert set(found.tolist()) <= set(scanned)
    weights = sorted((strand.weight(place) for place in scanned), reverse=True)[:most]
    assert [strand.weight(place) for place in found] == weights


@given(events, st.lists(st.integers(-10, 710), min_size=2, max_size=12, unique=True).map(sorted))
def test_counts_of_buckets_are_what_a_scan_finds(rows: list[tuple[int, int, int]], edges: list[int]) -> None:
    strand = strand_of(rows)
    pairs = list(pairwise(edges))
    held = list(zip(strand.starts.tolist(), ends_of(strand), strict=True))

    assert strand.begun(np.array(edges)).tolist() == [sum(low <= start < high for start, _ in held) for low, high in pairs]
    assert strand.covering(np.array(edges)).tolist() == [
        sum(start < high and end > low for start, end in held) for low, high in pairs
    ]
