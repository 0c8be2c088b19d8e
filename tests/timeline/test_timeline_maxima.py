import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.maxima import Maxima

values = st.lists(st.integers(0, 9), min_size=1, max_size=700)


@given(values, st.data())
def test_the_best_of_a_stretch_is_what_a_scan_finds(numbers: list[int], data: st.DataObject) -> None:
    # Ends at the edges of blocks are drawn often.
    ends = st.one_of(st.integers(0, len(numbers) - 1), st.integers(0, (len(numbers) - 1) // 64).map(lambda block: 64 * block))
    lows = data.draw(st.lists(ends, min_size=1, max_size=30))
    block_ends = [min(-(-(low + 1) // 64) * 64, len(numbers)) for low in lows]
    highs = [
        data.draw(st.one_of(st.integers(low + 1, len(numbers)), st.just(block_end)))
        for low, block_end in zip(lows, block_ends, strict=True)
    ]

    # The values lie the other way round in their column.
    column = np.array(numbers[::-1], dtype=np.uint32)
    best = Maxima(column, np.arange(len(numbers), dtype=np.int32)[::-1]).best(np.array(lows), np.array(highs))

    assert best.tolist() == [max(range(low, high), key=numbers.__getitem__) for low, high in zip(lows, highs, strict=True)]
