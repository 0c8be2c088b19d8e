"""The column of the lanes' headers: names, counts, the signs to press, and what is out of sight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.catalog.values import Event
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.axis import AXIS_HEIGHT
from hp_timeline.timeline.bands import stacked
from hp_timeline.timeline.grouping import Grouping, LaneKind
from hp_timeline.timeline.headers import COLUMN_WIDTH, Headers, lane_headers
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.lanes import MOST_LANES, in_lanes
from tests.timeline.sample import MEASURE, line

LONG = "Portal of the department of harbours, railways and bridges of the northern coast"


def line_of(sources: list[str]) -> TimelineIndex:
    return TimelineIndex.of(
        Event(f"e{number}", f"e{number}", "A title", source, "2020", Kind.REPORTED, Certainty.CERTAIN)
        for number, source in enumerate(sources)
    )


def headers_of(index: TimelineIndex, height: float, first: int = 0, language: str = "en") -> Headers:
    found = lane_headers(index, height, first, MEASURE, language)
    assert found is not None
    return found


@given(st.integers(1, 40), st.integers(100, 1_500), st.integers(0, 40), st.integers(0, 3))
def test_every_lane_in_sight_has_its_header_beside_its_band_and_the_others_are_counted(
    count: int, height: int, first: int, hidden: int
) -> None:
    names = [f"{number:02}.txt" for number in range(count)]
    grouping = Grouping(LaneKind.SOURCE, collapsed=frozenset(names[1:4]), hidden=frozenset(names[:hidden]) - {names[-1]})
    index = in_lanes(line_of(names), grouping)
    stack, found = stacked(index, height - AXIS_HEIGHT, first), headers_of(index, height, first)
    told = {tray.part: tray.label for tray in found.trays}

    assert [(header.lane, header.box.y, header.box.height) for header in found.lanes] == [
        (band.lane, band.top, band.height) for band in stack.bands
    ]
    assert told.get("lanes-above", "▴ 0 above") == f"▴ {stack.above} above"
    assert told.get("lanes-below", "▾ 0 below") == f"▾ {stack.below} below"
    assert ("lanes-hidden" in told) == (min(hidden, count - 1) > 0)
    for tray in found.trays:
        assert found.axis_y <= tray.box.y
        assert tray.box.right <= COLUMN_WIDTH
        assert found.tray_at(tray.box.x + 1, tray.box.y + 1) == tray
    assert not [one for one in found.trays for other in found.trays if one is not other and one.box.meets(other.box)]


@pytest.mark.parametrize("is_collapsed", [False, True])
def test_a_long_name_is_cut_to_its_room_and_told_whole(is_collapsed: bool) -> None:
    collapsed = frozenset({LONG}) if is_collapsed else frozenset[str]()
    (header,) = headers_of(in_lanes(line_of([LONG, LONG]), Grouping(LaneKind.SOURCE, collapsed=collapsed)), 300).lanes

    assert header.name[-1].endswith("…")
    assert len(header.name) == (1 if is_collapsed else 3)
    assert all(header.turn.right + MEASURE.small(words) <= header.hide.x for words in header.name)
    assert header.events == ("2" if is_collapsed else "2 events")
    assert header.told == f"{LONG}, 2 events" + (", collapsed" if is_collapsed else "")


def test_a_point_finds_its_header() -> None:
    found = headers_of(in_lanes(line_of(["a", "b"]), Grouping(LaneKind.SOURCE)), 500)

    assert [found.header_at(5, header.box.y + 1) for header in found.lanes] == list(found.lanes)
    assert found.header_at(5, found.axis_y + 1) is None
    assert found.tray_at(5, 5) is None


def test_a_line_without_lanes_has_no_headers() -> None:
    assert lane_headers(line(["2020"]), 300, 0, MEASURE, "en") is None


def test_the_last_lane_says_of_how_many_names_it_is() -> None:
    index = in_lanes(line_of([f"{number:03}.txt" for number in range(MOST_LANES + 20)]), Grouping(LaneKind.SOURCE))

    assert headers_of(index, 300, MOST_LANES).lanes[-1].told == "20 more sources, 20 events"
    assert headers_of(index, 300, MOST_LANES, "vi").lanes[-1].told == "20 nguồn khác, 20 sự kiện"


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("kind", LaneKind)
def test_every_lane_has_a_name_in_every_language(kind: LaneKind, language: str) -> None:
    events = [
        Event("a", "a", "A title", "", "2020", of_kind, sure, False, tongue)
        for of_kind in Kind
        for sure in Certainty
        for tongue in ("vi", "en", "und", "")
    ]
    names = [header.name for header in headers_of(in_lanes(TimelineIndex.of(events), Grouping(kind)), 2_000, 0, language).lanes]

    assert all(names)
    assert "—" not in {line for name in names for line in name}


def test_a_lane_says_that_events_have_further_tags() -> None:
    event = Event("a", "a", "A", "b.txt", "2020", Kind.REPORTED, Certainty.CERTAIN, tags=("rail", "harbour"))
    (header,) = headers_of(in_lanes(TimelineIndex.of([event]), Grouping(LaneKind.TAG)), 300).lanes

    assert header.told == "rail, 1 event, 1 has further tags"
