"""Tiles of crowds: every event is in exactly one place, and clusters say what they hold."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hp_timeline.timeline.seats import TILE
from hp_timeline.timeline.strands import Strand
from hp_timeline.timeline.tiles import CARD_WIDTH, CLUSTER_BARS, STEM_INSET, grids, tile
from tests.timeline.sample import strand_of

PER_PIXEL = 10.0


@st.composite
def crowds(draw: st.DrawFn) -> Strand:
    """More events in a tile than it has seats for, some of them in bursts."""
    seed = draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    spread = random.integers(0, int(TILE * PER_PIXEL), 300)
    burst = random.integers(0, 400, draw(st.integers(0, 300))) + int(random.integers(0, int(TILE * PER_PIXEL) - 400))
    starts: list[int] = np.concatenate((spread, burst)).tolist()
    return strand_of([(start, 1, int(random.integers(0, 2**31))) for start in starts])


@settings(max_examples=40)
@given(crowds(), st.integers(300, 900))
def test_each_event_of_a_crowd_has_a_card_or_is_in_one_cluster(strand: Strand, bottom: int) -> None:
    laid = tile(strand, 0.0, PER_PIXEL, tuple(grids(float(bottom))))
    carded = {card.place for card in laid.cards}

    assert len(carded) == len(laid.cards)
    assert len(carded) + sum(cluster.size for cluster in laid.clusters) == len(strand)
    for cluster in laid.clusters:
        low, high = strand.beginning(cluster.start, cluster.end)
        hidden = [place for place in range(low, high) if place not in carded]
        by_weight = sorted(hidden, key=lambda place: -strand.weight(place))
        assert (cluster.size, cluster.first, cluster.last) == (len(hidden), hidden[0], hidden[-1])
        assert [strand.weight(at) for at in cluster.best] == [strand.weight(at) for at in by_weight[:2]]
        assert (sum(cluster.bars), len(cluster.bars)) == (high - low, CLUSTER_BARS)


@settings(max_examples=40)
@given(crowds(), st.integers(300, 900))
def test_every_card_of_a_crowd_meets_its_stem_and_no_other_card(strand: Strand, bottom: int) -> None:
    laid = tile(strand, 0.0, PER_PIXEL, tuple(grids(float(bottom))))
    lefts: dict[int, list[float]] = {}
    for card in laid.cards:
        begins = strand.starts[card.place] / PER_PIXEL
        lefts.setdefault(card.tier, []).append(begins + card.offset)
        assert -CARD_WIDTH <= card.offset <= STEM_INSET

    for tier in lefts.values():
        tier.sort()
        assert all(after - before >= CARD_WIDTH for before, after in pairwise(tier))


def test_the_most_important_event_of_a_crowd_has_a_card() -> None:
    strand = strand_of([(start, 1, 1) for start in range(2_000)] + [(1_000, 1, 2**31)])
    laid = tile(strand, 0.0, 1.0, tuple(grids(500.0)))

    assert max(range(len(strand)), key=strand.weight) in {card.place for card in laid.cards}
