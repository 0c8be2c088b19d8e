import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hp_timeline.dating.civil import DAY, civil, seconds
from hp_timeline.dating.edtf import format_day
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import CARD_AIR, EDGE_AIR, lay_out
from hp_timeline.timeline.memory import LayoutMemory
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import YEAR, TimeSpan, framed
from hp_timeline.timeline.view import View
from tests.timeline.sample import MEASURE, line

days = st.builds("{:04}-{:02}-{:02}".format, st.integers(1990, 2030), st.integers(1, 12), st.integers(1, 28))
values = st.one_of(days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]), days.map(lambda day: f"{day}/.."))
lines = st.lists(values, min_size=1, max_size=60).map(line)
views = st.builds(
    View,
    st.builds(TimeSpan, st.integers(seconds(1985), seconds(2035)), st.integers(30 * DAY, 40 * YEAR)),
    st.integers(300, 3_000),
    st.integers(100, 900),
)


def scene_of(index: TimelineIndex, view: View, selected: str | None = None) -> Scene:
    return lay_out(index, view, MEASURE, "en", selected)


@given(lines, views, st.integers(0, 59))
def test_cards_never_overlap(index: TimelineIndex, view: View, chosen: int) -> None:
    cards = scene_of(index, view, f"e{chosen}").cards

    assert not [(a.event, b.event) for i, a in enumerate(cards) for b in cards[:i] if a.box.meets(b.box)]


@given(lines, views, st.integers(-400, 400))
def test_a_card_that_stays_in_view_keeps_its_tier_while_panning(index: TimelineIndex, view: View, percent: int) -> None:
    before = {card.event: card.box.y for card in scene_of(index, view).cards}
    panned = view.showing(view.span.moved(view.span.seconds * percent // 100))

    after = {card.event: card.box.y for card in scene_of(index, panned).cards}

    assert {event: after[event] for event in before.keys() & after.keys()} == {
        event: before[event] for event in before.keys() & after.keys()
    }


@given(lines, views)
def test_every_event_is_accounted_for(index: TimelineIndex, view: View) -> None:
    scene = scene_of(index, view)
    counts = scene.accounting
    in_view = len(index.between(view.span.start, view.span.end))

    assert counts.total == len(index) + index.filtered + len(index.unplaced)
    assert counts.in_view == in_view
    assert min(counts.drawn, counts.clustered, counts.before, counts.after) >= 0


@given(lines, views, st.integers(0, 59))
def test_a_chosen_event_in_view_has_a_card(index: TimelineIndex, view: View, chosen: int) -> None:
    name = f"e{chosen}"
    place = index.place(name)
    scene = scene_of(index, view, name)

    in_view = place is not None and view.span.meets(*place)
    begins_in_view = place is not None and view.span.contains(place[0])
    has_tiers = view.height >= 200
    if in_view and begins_in_view and has_tiers:
        assert name in {card.event for card in scene.cards}


def test_a_mark_is_as_wide_as_what_is_known() -> None:
    index = line(["2023-10", "2024-33", "2024-11-14", "2022"])
    view = View(framed(seconds(2022), seconds(2025), 3_000, EDGE_AIR, CARD_AIR), 3_000, 400)
    per_day = view.width * DAY / view.span.seconds

    widths = {mark.event: mark.box.width / per_day for mark in scene_of(index, view).marks}

    assert widths["e0"] == pytest.approx(31, abs=0.1)
    assert widths["e1"] == pytest.approx(91, abs=0.1)
    assert widths["e3"] == pytest.approx(365, abs=0.1)


def test_a_day_too_narrow_to_see_is_widened_around_its_middle() -> None:
    index = line(["2024-11-14"])
    view = View(TimeSpan(seconds(2000), 50 * YEAR), 1_000, 400)

    (mark,) = scene_of(index, view).marks

    noon = seconds(2024, 11, 14) + DAY // 2
    assert mark.box.width == 4.0
    assert mark.box.x + 2 == pytest.approx((noon - view.span.start) * 1_000 / view.span.seconds, abs=0.01)


def test_open_and_approximate_sides_fade() -> None:
    index = line(["../2019", "2021/..", "1999~"])
    view = View(TimeSpan(seconds(1990), 40 * YEAR), 1_000, 400)

    fades = {mark.event: (mark.fades_before, mark.fades_after) for mark in scene_of(index, view).marks}

    assert fades == {"e0": (True, False), "e1": (False, True), "e2": (True, True)}


def test_stems_tie_cards_to_their_marks() -> None:
    index = line(["2019-04-23", "2023-10", "2024-04-04", "2024-11-14", "2025-01-10"])
    view = View(framed(seconds(2019, 4, 23), seconds(2025, 1, 11), 1_000, EDGE_AIR, CARD_AIR), 1_000, 380)
    scene = scene_of(index, view)
    marks = {mark.event: mark.box for mark in scene.marks}

    assert len(scene.cards) == 5
    for card in scene.cards:
        assert marks[card.event].x - 1 <= card.stem <= marks[card.event].right + 1
        assert card.box.x <= card.stem <= card.box.right


def test_titles_are_as_long_as_a_tile_has_room_for() -> None:
    few, many = line(["2019-04-23", "2024-04-04"]), line([f"2024-{month:02}" for month in range(1, 13)])
    view = View(framed(seconds(2019), seconds(2025), 1_000, EDGE_AIR, CARD_AIR), 1_000, 420)

    heights = [max(card.box.height for card in scene_of(index, view).cards) for index in (few, many)]

    assert heights[0] > heights[1]


def test_a_card_leans_to_the_left_of_its_stem_where_that_seats_more() -> None:
    index = line(["2019-04-23", "2023-10", "2024-04-04", "2024-11-14", "2025-01-10"])
    view = View(framed(seconds(2019, 4, 23), seconds(2025, 1, 11), 1_000, EDGE_AIR, CARD_AIR), 1_000, 350)

    cards = scene_of(index, view).cards

    assert len(cards) == 5
    assert any(card.stem > card.box.x + card.box.width / 2 for card in cards)


def test_a_day_without_a_year_is_counted_but_never_drawn() -> None:
    scene = scene_of(line(["XXXX-11-30", "2024"]), View())

    assert scene.accounting.undated == 1
    assert [mark.event for mark in scene.marks] == ["e1"]


def test_the_event_under_a_point_is_the_cards_then_the_nearest_marks() -> None:
    index = line(["2024-11-14"])
    view = View(TimeSpan(seconds(2024), YEAR), 1_000, 400)
    scene = scene_of(index, view)
    card, mark = scene.cards[0].box, scene.marks[0].box

    assert scene.event_at(card.x + 5, card.y + 5) == "e0"
    assert scene.event_at(mark.x - 3, mark.y + 1) == "e0"
    assert scene.event_at(5, 5) is None


def test_a_crowd_is_drawn_at_the_cost_of_its_pixels() -> None:
    index = line(
        [f"{year:04}-{month:02}-{day:02}" for year in range(1900, 2000) for month in range(1, 13) for day in range(1, 29)]
    )
    view = View(TimeSpan(seconds(1900), 100 * YEAR), 800, 400)

    scene = scene_of(index, view)

    assert scene.accounting.in_view == 33_600
    assert scene.marks == ()
    assert [len(strip.counts) for strip in scene.strips] == [400]
    assert len(scene.cards) + len(scene.clusters) < 60


def test_cards_side_by_side_do_not_meet_for_the_last_digit_of_a_float() -> None:
    index = line(["1993-06-01", "2028-01-01", "2030-01-01"])
    cards = scene_of(index, View(TimeSpan(1_712_121_885, 178_133_156), 630, 153)).cards

    assert not [(a.event, b.event) for i, a in enumerate(cards) for b in cards[:i] if a.box.meets(b.box)]


def _crowd(count: int, seed: int) -> TimelineIndex:
    random = np.random.default_rng(seed)
    days = random.integers(seconds(1900) // DAY, seconds(2020) // DAY, count)
    return line([format_day(*civil(int(day))) for day in np.where(random.random(count) < 0.3, days // 900 * 900, days)])


CROWD = _crowd(4_000, 1)


@settings(max_examples=300)
@given(st.integers(seconds(1895), seconds(2021)), st.floats(5, 10.5), st.lists(st.floats(-0.9, 0.9), min_size=1, max_size=8))
def test_in_a_crowd_no_label_overlaps_or_changes_its_place_and_all_are_counted(
    start: int, size: float, pans: list[float]
) -> None:
    view = View(TimeSpan(start, int(10**size)), 1_000, 500)
    memory, places = LayoutMemory(CROWD), dict[str, float]()
    for pan in pans:
        scene = lay_out(CROWD, view, MEASURE, "en", None, None, memory)
        labels = [*(card.box for card in scene.cards), *(cluster.box for cluster in scene.clusters)]
        assert not [(a, b) for i, a in enumerate(labels) for b in labels[:i] if a.meets(b)]
        assert all(places.setdefault(card.event, card.box.y) == card.box.y for card in scene.cards)
        assert scene.accounting.total == len(CROWD)
        assert scene.accounting.in_view == CROWD.whole.meeting(view.span.start, view.span.end)
        anew = lay_out(CROWD, view, MEASURE, "en")
        assert [strip.counts.tolist() for strip in scene.strips] == [strip.counts.tolist() for strip in anew.strips]
        assert scene._replace(strips=()) == anew._replace(strips=())
        view = view.showing(view.span.moved(int(view.span.seconds * pan)))


def test_what_began_before_the_view_has_a_label_at_its_edge() -> None:
    index = line(["1950/2010", "1990-05-01", "1940/1960"])
    scene = scene_of(index, View(TimeSpan(seconds(1970), 30 * YEAR), 900, 400))

    assert [running.event for running in scene.running] == ["e0"]
    assert scene.more_running == ()
    assert scene.accounting.drawn == 2


@given(lines, views)
def test_what_is_out_of_sight_is_counted_at_the_edges_and_covers_no_name_of_the_axis(index: TimelineIndex, view: View) -> None:
    scene = scene_of(index.with_eventless(3), view)
    counts = scene.accounting
    trays = {tray.part: tray.label for tray in scene.trays}

    assert ("before" in trays, "after" in trays, "undated" in trays) == (counts.before > 0, counts.after > 0, True)
    assert trays["undated"] == f"? {counts.undated}"
    for unit in scene.axis.enclosing:
        end = unit.label_x + MEASURE.small(unit.label)
        assert not unit.label or all(end <= tray.box.x or unit.label_x >= tray.box.right for tray in scene.trays)


def test_the_card_of_the_chosen_covers_no_cluster_in_a_low_window() -> None:
    crowd = line(["1990-01-01"] * 5)

    for height in range(160, 420, 10):
        for x in (0, 100, 250):
            span = TimeSpan(seconds(1990) - x * 86_400, 300 * 86_400)
            scene = lay_out(crowd, View(span, 300, height), MEASURE, "en", selected="e0")
            assert not [(card, other) for card in scene.cards for other in scene.clusters if card.box.meets(other.box)]
