"""A line in lanes: its events put together by source, kind, language, and so on, each lane an index of its own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from hp_timeline.timeline.events import CERTAINTIES, KINDS, OUTLET, ROW_COUNT, EventTable, tags_of
from hp_timeline.timeline.grouping import Grouping, LaneKind
from hp_timeline.timeline.index import Lane, Lanes, TimelineIndex
from hp_timeline.timeline.strands import Strand

MOST_LANES: Final = 100
"""More lanes help nobody: the events of all others share the last one."""
_NOTHING: Final = np.zeros(0, dtype=np.int32)


class _Column(NamedTuple):
    """The names of lanes, and for each row of the table which name it has (int64) and whether it has more (bool)."""

    names: tuple[str, ...]
    numbers: NDArray[np.int64]
    has_more: NDArray[np.bool_] | None = None
    is_ordered: bool = False
    """Whether the names come in an order that says something; others stand by the number of their events."""


def _sources(table: EventTable) -> _Column:
    return _Column(*table.sources.numbered())


def _outlets(table: EventTable) -> _Column:
    names, numbers = table.sources.numbered()
    names = tuple(dict.fromkeys((*names, "")))
    return _Column(names, np.where(table.flags & OUTLET, numbers, names.index("")))


def _kinds(table: EventTable) -> _Column:
    return _Column(tuple(KINDS), table.kinds.astype(np.int64), is_ordered=True)


def _certainties(table: EventTable) -> _Column:
    return _Column(tuple(CERTAINTIES), table.certainties.astype(np.int64), is_ordered=True)


def _languages(table: EventTable) -> _Column:
    return _Column(*table.languages.numbered())


def _tags(table: EventTable) -> _Column:
    """An event of several tags stands in the lane of the first."""
    texts, numbers = table.tags.numbered()
    held = [tags_of(text) or ("",) for text in texts]
    names: dict[str, int] = {}
    firsts = np.array([names.setdefault(tags[0], len(names)) for tags in held], dtype=np.int64)
    return _Column(tuple(names), firsts[numbers], np.array([len(tags) > 1 for tags in held], dtype=np.bool_)[numbers])


_COLUMNS: Final[dict[LaneKind, Callable[[EventTable], _Column]]] = {
    LaneKind.SOURCE: _sources,
    LaneKind.OUTLET: _outlets,
    LaneKind.KIND: _kinds,
    LaneKind.CERTAINTY: _certainties,
    LaneKind.LANGUAGE: _languages,
    LaneKind.TAG: _tags,
}


def in_lanes(index: TimelineIndex, grouping: Grouping) -> TimelineIndex:
    """Return the index of a line with the lanes that are wanted; events of hidden lanes count as filtered.

    What is split already by the same is not split anew.
    """
    held = index.lanes
    base = index if held is None else held.base
    if grouping.by is None or not len(base):
        # Not the same object: what is worked out for the line as a whole is given up once it stands in lanes.
        return base.with_lanes(None)
    if held is None or held.by is not grouping.by:
        held = _split(base, grouping.by)
    numbers = {lane.key: number for number, lane in enumerate(held.every)}
    order = [numbers[key] for key in grouping.arranged(tuple(numbers))]
    hidden = [number for number in order if held.every[number].key in grouping.hidden]
    # A wish that was made for other documents may hide all of these; an empty line would puzzle.
    hidden = [] if len(hidden) == len(order) else hidden
    shown = tuple(number for number in order if number not in hidden)
    collapsed = frozenset(number for number in shown if held.every[number].key in grouping.collapsed)
    lanes = replace(held, shown=shown, hidden=tuple(hidden), collapsed=collapsed)
    return _without(base, held, hidden).with_lanes(lanes)


def hidden_lane_of(index: TimelineIndex, event_id: str | None) -> Lane | None:
    """Return the hidden lane in which an event stands; None where it stands in sight, or in no lane at all."""
    lanes = index.lanes
    position = None if lanes is None or index.position(event_id) is not None else lanes.base.position(event_id)
    if lanes is None or position is None:
        return None
    return lanes.every[lanes.numbers.item(lanes.base.order.item(position))]


def beside_in_lane(index: TimelineIndex, number: int, position: int | None, step: int) -> str | None:
    """Return the event of a lane after (1) or before (-1) the one at a position, which may stand in another lane.

    Without a position it is the lane's first or last. None where there is none.
    """
    lane = index.lane(number)
    if position is None:
        there = 0 if step > 0 else len(lane) - 1
    elif (own := lane.position_of_row(index.order.item(position))) is not None:
        there = own + step
    else:
        after = int(lane.whole.starts.searchsorted(index.place_at(position)[0], side="right"))
        there = after if step > 0 else after - 1
    return lane.id(there) if 0 <= there < len(lane) else None


def _without(base: TimelineIndex, lanes: Lanes, hidden: Sequence[int]) -> TimelineIndex:
    if not hidden:
        return base
    stays = ~np.isin(lanes.numbers, np.array(hidden, dtype=np.uint8))
    # What has no place on the line stands in no lane, and is hidden with none.
    stays[base.unplaced] = True
    return base.kept(stays)


def _split(base: TimelineIndex, kind: LaneKind) -> Lanes:
    column = _COLUMNS[kind](base.table)
    counts = np.bincount(column.numbers[base.order], minlength=len(column.names))
    names = _in_usual_order(column, counts.tolist())
    own = names if len(names) <= MOST_LANES + 1 else names[:MOST_LANES]
    lane_of_name = np.full(len(column.names), len(own), dtype=np.uint8)
    lane_of_name[own] = np.arange(len(own), dtype=np.uint8)
    of_rows = lane_of_name[column.numbers]
    of_places = of_rows[base.order]
    by_lane = np.argsort(of_places, kind="stable")
    rows, starts = base.order[by_lane], base.whole.starts[by_lane]
    keys = [*(column.names[name] for name in own), *([None] if len(own) < len(names) else [])]
    cuts: list[int] = np.cumsum(np.bincount(of_places, minlength=len(keys))).tolist()
    lanes: list[Lane] = []
    for number, (key, (first, last)) in enumerate(zip(keys, pairwise((0, *cuts)), strict=True)):
        strand = Strand(base.table, rows[first:last], starts[first:last])
        shared = 0 if column.has_more is None else int(np.count_nonzero(column.has_more[strand.rows]))
        gathered = 1 if number < len(own) else len(names) - len(own)
        lanes.append(Lane(key, TimelineIndex(strand, _NOTHING, folds=base.folds), gathered, shared))
    every = tuple(range(len(lanes)))
    # Alike in all lanes, so that the same degree of precision stands at the same height in each.
    used = np.bincount(base.table.rows[base.order], minlength=ROW_COUNT) > 0
    places: list[int] = np.maximum(np.cumsum(used) - 1, 0).tolist()
    return Lanes(kind, base, tuple(lanes), of_rows, every, (), frozenset(), tuple(places))


def _in_usual_order(column: _Column, counts: Sequence[int]) -> list[int]:
    """Return the numbers of the names that have events: the most first, and last those without a name."""
    held = [number for number, count in enumerate(counts) if count]
    if column.is_ordered:
        return held
    return sorted(held, key=lambda number: (not column.names[number], -counts[number], column.names[number].casefold()))
