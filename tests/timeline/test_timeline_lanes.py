"""Lines in lanes: every event is in one lane, labels keep to their bands and hold still, and all are accounted for."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, civil, seconds
from hp_timeline.dating.edtf import format_day
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.axis import AXIS_HEIGHT
from hp_timeline.timeline.bands import stacked
from hp_timeline.timeline.folding import Folding
from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.lanes import MOST_LANES, in_lanes
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.memory import LayoutMemory
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import YEAR, TimeSpan
from hp_timeline.timeline.view import View
from tests.timeline.laned_sample import SOURCES, event_of
from tests.timeline.sample import MEASURE

days = st.builds("{:04}-{:02}-{:02}".format, st.integers(1990, 2030), st.integers(1, 12), st.integers(1, 28))
values = st.one_of(
    days, days.map(lambda day: day[:7]), days.map(lambda day: f"{day}/.."), days.map(lambda day: f"XXXX{day[4:]}")
)
entries = st.tuples(values, st.sampled_from(SOURCES), st.integers(0, 8))
lines = st.lists(entries, min_size=1, max_size=50).map(
    lambda rows: TimelineIndex.of(event_of(f"e{number}", *row) for number, row in enumerate(rows)).with_eventless(2)
)
names = st.frozensets(st.one_of(st.none(), st.sampled_from((*SOURCES, *Kind, *Certainty, "vi", "rail"))), max_size=4)
groupings = st.builds(
    Grouping,
    st.sampled_from(LaneKind),
    st.lists(st.sampled_from(SOURCES), max_size=4, unique=True).map(tuple),
    names,
    names,
)
views = st.builds(
    View,
    st.builds(TimeSpan, st.integers(seconds(1985), seconds(2035)), st.integers(30 * DAY, 40 * YEAR)),
    st.integers(300, 2_000),
    st.integers(60, 900),
    st.integers(0, 7),
)


def names_of(index: TimelineIndex) -> dict[str | None, set[str]]:
    assert index.lanes is not None
    return {lane.key: {lane.line.id(at) for at in range(len(lane.line))} for lane in index.lanes.every}


def well_placed(scene: Scene) -> None:
    """No label meets another, and each keeps within its band and above the marks there."""
    labels = [label.box for label in (*scene.cards, *scene.clusters, *scene.running)]
    assert not [(a, b) for i, a in enumerate(labels) for b in labels[:i] if a.meets(b)]
    for box in labels:
        (band,) = [band for band in scene.bands if band.top <= box.y < band.bottom]
        assert box.bottom <= band.marks.top
    for mark in scene.marks:
        (band,) = [band for band in scene.bands if band.top <= mark.box.y < band.bottom]
        assert mark.box.bottom <= band.bottom


@given(lines, groupings, views, st.integers(0, 49))
def test_in_lanes_all_are_accounted_for_and_labels_keep_to_their_bands(
    index: TimelineIndex, grouping: Grouping, view: View, chosen: int
) -> None:
    laned = in_lanes(index, grouping)
    scene = lay_out(laned, view, MEASURE, "en", f"e{chosen}")
    counts = scene.accounting

    assert counts.total == len(index) + index.undated
    assert min(counts) >= 0
    assert counts.undated == index.undated
    assert counts.filtered == index.filtered
    in_sight = [laned.lane(band.lane) for band in scene.bands]
    assert counts.in_view == sum(len(lane.between(view.span.start, view.span.end)) for lane in in_sight)
    well_placed(scene)


@given(lines, groupings, views, st.lists(st.floats(-0.9, 0.9), min_size=1, max_size=6))
def test_in_lanes_labels_hold_their_places_while_panning(
    index: TimelineIndex, grouping: Grouping, view: View, pans: list[float]
) -> None:
    laned = in_lanes(index, grouping)
    memory, places, bands = LayoutMemory(laned), dict[str, float](), stacked(laned, view.height - AXIS_HEIGHT, view.first_lane)
    for pan in pans:
        scene = lay_out(laned, view, MEASURE, "en", None, None, memory)
        assert all(places.setdefault(card.event, card.box.y) == card.box.y for card in scene.cards)
        assert scene.bands == bands.bands
        view = view.showing(view.span.moved(int(view.span.seconds * pan)))


@given(lines, groupings)
def test_every_event_with_a_place_is_in_one_lane(index: TimelineIndex, grouping: Grouping) -> None:
    laned = in_lanes(index, Grouping(grouping.by))
    held = names_of(laned) if laned.lanes else {"": {index.id(at) for at in range(len(index))}}

    assert sum(len(events) for events in held.values()) == len(index)
    assert set().union(*held.values()) == {index.id(at) for at in range(len(index))}
    for position in range(len(index)):
        row = index.order.item(position)
        lane = laned.lane(laned.lane_at(position))
        place = lane.position_of_row(row)
        assert place is not None
        assert lane.id(place) == index.id(position)


@given(lines, groupings, views)
def test_lanes_of_a_folded_line_are_folded_alike(index: TimelineIndex, grouping: Grouping, view: View) -> None:
    folded = index.folded(Folding(is_on=True).folds_of(index))
    laned = in_lanes(folded, grouping)
    scene = lay_out(laned, view.showing(TimeSpan(*folded.extent) if folded.extent else view.span), MEASURE, "en")

    assert scene.accounting.total == len(index) + index.undated
    well_placed(scene)


@given(lines, groupings, groupings)
def test_to_change_lanes_gives_what_to_make_them_anew_gives(index: TimelineIndex, before: Grouping, after: Grouping) -> None:
    changed, anew = in_lanes(in_lanes(index, before), after), in_lanes(index, after)

    assert (changed.lanes is None) == (anew.lanes is None)
    assert changed.order.tolist() == anew.order.tolist()
    if changed.lanes and anew.lanes:
        assert names_of(changed) == names_of(anew)
        assert (changed.lanes.shown, changed.lanes.hidden) == (anew.lanes.shown, anew.lanes.hidden)
    assert in_lanes(changed, UNGROUPED).order.tolist() == index.order.tolist()


def lanes_of(kind: LaneKind, rows: list[tuple[str, str, int]]) -> list[tuple[str | None, int]]:
    index = TimelineIndex.of(event_of(f"e{number}", *row) for number, row in enumerate(rows))
    lanes = in_lanes(index, Grouping(kind)).lanes
    assert lanes is not None
    return [(lane.key, len(lane.line)) for lane in (lanes.every[number] for number in lanes.shown)]


ROWS = [
    ("2020", "a.txt", 0),
    ("2021", "Evening News", 1),
    ("2022", "Evening News", 2),
    ("2023", "", 4),
    ("XXXX-11-30", "b.txt", 1),
]


def test_the_lanes_with_the_most_events_come_first_and_those_without_a_name_last() -> None:
    assert lanes_of(LaneKind.SOURCE, ROWS) == [("Evening News", 2), ("a.txt", 1), ("", 1)]
    assert lanes_of(LaneKind.OUTLET, ROWS) == [("Evening News", 2), ("", 2)]
    assert lanes_of(LaneKind.LANGUAGE, ROWS) == [("en", 2), ("vi", 1), ("", 1)]


def test_kinds_and_degrees_of_certainty_keep_their_own_order() -> None:
    kinds = [key for key, _ in lanes_of(LaneKind.KIND, ROWS)]
    degrees = [key for key, _ in lanes_of(LaneKind.CERTAINTY, ROWS)]

    assert kinds == [kind for kind in Kind if kind in kinds]
    assert degrees == [degree for degree in Certainty if degree in degrees]


def test_an_event_of_several_tags_stands_in_the_lane_of_the_first_and_the_lane_says_so() -> None:
    index = TimelineIndex.of(event_of(f"e{number}", *row) for number, row in enumerate(ROWS))
    lanes = in_lanes(index, Grouping(LaneKind.TAG)).lanes

    assert lanes is not None
    assert [(lane.key, len(lane.line), lane.shared) for lane in lanes.every] == [("harbour", 2, 0), ("rail", 1, 1), ("", 1, 0)]


def test_more_lanes_than_help_anybody_share_the_last_one() -> None:
    rows = [("2020-01-01", f"{number:03}.txt", 0) for number in range(MOST_LANES + 20)]
    index = TimelineIndex.of(event_of(f"e{number}", *row) for number, row in enumerate(rows))
    lanes = in_lanes(index, Grouping(LaneKind.SOURCE)).lanes

    assert lanes is not None
    assert len(lanes.every) == MOST_LANES + 1
    assert (lanes.every[-1].key, lanes.every[-1].names, len(lanes.every[-1].line)) == (None, 20, 20)


def _crowd(count: int) -> TimelineIndex:
    random = np.random.default_rng(5)
    dates = random.integers(seconds(1900) // DAY, seconds(2020) // DAY, count)
    dates = np.where(random.random(count) < 0.3, dates // 900 * 900, dates)
    picked: list[int] = random.choice(len(SOURCES), count, p=(0.5, 0.3, 0.1, 0.05, 0.03, 0.02)).tolist()
    return TimelineIndex.of(
        event_of(f"e{number}", format_day(*civil(int(day))), SOURCES[at], number)
        for number, (day, at) in enumerate(zip(dates, picked, strict=True))
    )


CROWD = in_lanes(_crowd(4_000), Grouping(LaneKind.SOURCE, collapsed=frozenset({"a.txt"}), hidden=frozenset({"b.txt"})))


@settings(max_examples=60)
@given(st.integers(seconds(1895), seconds(2021)), st.floats(5, 10.5), st.lists(st.floats(-0.9, 0.9), min_size=1, max_size=5))
def test_crowded_lanes_keep_all_promises(start: int, size: float, pans: list[float]) -> None:
    view = View(TimeSpan(start, int(10**size)), 1_000, 800)
    memory, places = LayoutMemory(CROWD), dict[str, float]()
    for pan in pans:
        scene = lay_out(CROWD, view, MEASURE, "en", None, None, memory)
        well_placed(scene)
        assert all(places.setdefault(card.event, card.box.y) == card.box.y for card in scene.cards)
        assert scene.accounting.total == 4_000
        assert scene.accounting.hidden == 4_000 - len(CROWD)
        anew = lay_out(CROWD, view, MEASURE, "en")
        assert scene._replace(strips=()) == anew._replace(strips=())
        view = view.showing(view.span.moved(int(view.span.seconds * pan)))


def test_the_most_important_event_of_each_crowded_lane_has_a_card() -> None:
    scene = lay_out(CROWD, View(TimeSpan(seconds(1890), 140 * YEAR), 1_000, 1_200), MEASURE, "en")
    carded = {card.event for card in scene.cards}

    for band in scene.bands:
        lane = CROWD.lane(band.lane)
        best = lane.id(int(lane.whole.maxima.best(np.array([0]), np.array([len(lane)]))[0]))
        assert (best in carded) == (not band.is_collapsed)


def test_one_colour_of_a_crowded_row_means_one_number_in_all_lanes() -> None:
    scene = lay_out(CROWD, View(TimeSpan(seconds(1890), 140 * YEAR), 1_000, 1_200), MEASURE, "en")

    assert len({strip.box.y for strip in scene.strips}) > 1
    assert {strip.most for strip in scene.strips} == {max(int(strip.counts.max()) for strip in scene.strips)}
    assert scene.legend is not None
    assert not [tray for tray in scene.trays if tray.box.meets(scene.legend.box)]


def test_an_event_chosen_in_a_lane_has_its_card_there() -> None:
    view = View(TimeSpan(seconds(1890), 140 * YEAR), 1_000, 1_200)
    carded = {card.event for card in lay_out(CROWD, view, MEASURE, "en").cards}
    lane = CROWD.lane(1)
    hidden = next(name for at in range(len(lane)) if (name := lane.id(at)) not in carded)

    scene = lay_out(CROWD, view, MEASURE, "en", hidden)

    (card,) = [card for card in scene.cards if card.event == hidden]
    (band,) = [band for band in scene.bands if band.lane == 1]
    assert band.top <= card.box.y < band.bottom
    well_placed(scene)


def test_lanes_are_never_all_hidden() -> None:
    index = TimelineIndex.of([event_of("a", "2020", "a.txt", 0), event_of("b", "2021", "b.txt", 0)])
    laned = in_lanes(index, Grouping(LaneKind.SOURCE, hidden=frozenset({"a.txt", "b.txt"})))

    assert len(laned) == 2
    assert laned.lanes is not None
    assert laned.lanes.hidden == ()


def test_in_low_lanes_a_bar_longer_than_the_screen_has_a_name_where_cards_leave_room() -> None:
    rows = [("1950/2010", "a.txt", 0), ("1988-01-01", "a.txt", 0), ("1940/2005", "b.txt", 0), ("1971-01-01", "b.txt", 0)]
    index = TimelineIndex.of(event_of(f"e{number}", *row) for number, row in enumerate(rows))
    view = View(TimeSpan(seconds(1970), 30 * YEAR), 900, 2 * 107 + 44)
    scene = lay_out(in_lanes(index, Grouping(LaneKind.SOURCE)), view, MEASURE, "en")

    assert [running.event for running in scene.running] == ["e0"]
    assert scene.accounting.drawn == 3
    well_placed(scene)
