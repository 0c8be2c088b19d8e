from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, seconds
from hp_timeline.dating.values import Certainty
from hp_timeline.timeline.events import EventTable
from hp_timeline.timeline.index import TimelineIndex
from tests.timeline.sample import event, line


def _value(year: int, length: int) -> str:
    return f"{year}/{year + length}" if length else str(year)


_values = st.builds(_value, st.integers(1900, 2050), st.integers(0, 60))


@given(st.lists(_values, max_size=40), st.integers(1890, 2110), st.integers(1, 30))
def test_between_finds_what_a_scan_finds(values: list[str], first: int, years: int) -> None:
    index = line(values)
    start, end = seconds(first), seconds(first + years)

    places = [index.place_at(at) for at in range(len(index))]
    scanned = [at for at, (first, last) in enumerate(places) if first < end and last > start]

    assert index.between(start, end).tolist() == scanned
    assert index.whole.meeting(start, end) == len(scanned)


def test_order_is_by_time_then_by_precision() -> None:
    index = line(["2024-11", "2019", "2024-11-01"])

    assert [index.id(at) for at in range(3)] == ["e1", "e2", "e0"]
    assert index.position("e0") == 2
    assert index.position("unknown") is None


def test_an_empty_line_has_no_extent() -> None:
    index = TimelineIndex.of(())

    assert index.extent is None
    assert len(index.between(0, DAY)) == 0


def test_counts_add_up_over_the_buckets() -> None:
    index = TimelineIndex.of([event("a", "2020-01-05"), event("b", "2020-01-06"), event("c", "2021")])
    edges = np.array([seconds(2020), seconds(2020, 2), seconds(2022)], dtype=np.int64)

    assert index.whole.begun(edges).tolist() == [2, 1]


@given(st.lists(_values, max_size=40), st.lists(_values, max_size=12), st.data())
def test_a_line_changed_is_as_one_made_anew(values: list[str], more: list[str], data: st.DataObject) -> None:
    first = [event(f"a{number}", value) for number, value in enumerate(values)]
    then = [event(f"b{number}", value) for number, value in enumerate([*more, "XXXX-05-01"])]
    gone = data.draw(st.lists(st.sampled_from(range(len(first))), unique=True)) if first else []

    index = TimelineIndex.of(first)
    index = index.with_more(EventTable.of(then)).without(np.array(gone, dtype=np.int64))
    anew = TimelineIndex.of([*(one for number, one in enumerate(first) if number not in gone), *then])

    assert [index.event(at) for at in range(len(index))] == [anew.event(at) for at in range(len(anew))]
    assert index.whole.finishes.tolist() == anew.whole.finishes.tolist()
    assert [index.table.event(row).id for row in index.unplaced] == [anew.table.event(row).id for row in anew.unplaced]
    assert all(index.position(one.id) == anew.position(one.id) for one in (*first, *then))


def test_a_filter_counts_what_it_leaves_out() -> None:
    index = line(["2024-11", "2019", "XXXX-11-01", "2024-11-01"])
    kept = index.kept(np.array([True, False, False, True]))

    assert [kept.id(at) for at in range(len(kept))] == ["e3", "e0"]
    assert (kept.filtered, len(kept.unplaced)) == (2, 0)


def test_raised_events_come_before_all_others() -> None:
    index = line(["2019", "2019-05-01", "2020"]).raised(np.array([2]))

    assert max(range(len(index)), key=index.whole.weight) == index.position("e2")


def test_the_surer_and_the_more_precise_event_matters_more() -> None:
    sure, unsure, wide = (
        EventTable.of([event("a", "2019-05-01")]),
        EventTable.of([event("a", "2019-05-01", Certainty.POSSIBLE)]),
        EventTable.of([event("a", "2019")]),
    )

    assert sure.importance[0] > wide.importance[0] > unsure.importance[0]


@given(st.lists(_values, min_size=1, max_size=40), st.data())
def test_a_filtered_line_is_as_if_the_others_had_never_been(values: list[str], data: st.DataObject) -> None:
    events = [event(f"a{number}", value) for number, value in enumerate(values)]
    flags = data.draw(st.lists(st.booleans(), min_size=len(events), max_size=len(events)))
    index = TimelineIndex.of(events).kept(np.array(flags))
    anew = TimelineIndex.of([one for one, is_kept in zip(events, flags, strict=True) if is_kept])

    for part, whole in zip((index.whole, *index.rows), (anew.whole, *anew.rows), strict=True):
        assert part.starts.tolist() == whole.starts.tolist()
        assert part.finishes.tolist() == whole.finishes.tolist()
        assert [part.table.ids[row] for row in part.rows] == [whole.table.ids[row] for row in whole.rows]


@given(st.lists(_values, min_size=1, max_size=300), st.data())
def test_what_goes_on_in_a_filtered_line_is_what_a_scan_finds(values: list[str], data: st.DataObject) -> None:
    flags = data.draw(st.lists(st.booleans(), min_size=len(values), max_size=len(values)))
    kept = line(values).kept(np.array(flags))
    at = seconds(data.draw(st.integers(1890, 2110)))
    ends = kept.whole.ends(np.arange(len(kept)))

    assert len(kept.whole.latest) == -(-len(kept) // 64)
    assert all(kept.whole.latest[place // 64] >= end for place, end in enumerate(ends.tolist()))
    assert sorted(kept.whole.running(at, len(kept)).tolist()) == [
        place for place in range(len(kept)) if kept.whole.starts[place] < at < ends[place]
    ]


@given(
    st.lists(st.tuples(_values, st.sampled_from("abc")), min_size=1, max_size=30), st.integers(0, 30), st.sampled_from((-1, 1))
)
def test_the_next_event_of_a_source_is_what_a_scan_finds(rows: list[tuple[str, str]], cut: int, step: int) -> None:
    events = [replace(event(f"e{number}", value), source=source) for number, (value, source) in enumerate(rows)]
    # Two blocks of texts, in which the same source has numbers of its own.
    index = TimelineIndex.of(events[:cut]).with_more(EventTable.of(events[cut:]))

    for here in range(len(index)):
        beyond = range(here + step, len(index) if step > 0 else -1, step)
        scanned = next((at for at in beyond if index.event(at).source == index.event(here).source), None)
        assert index.beside_of_source(here, step) == scanned
