"""What the user wants of lanes: order, collapsed and hidden ones, written down and read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.grouping import UNGROUPED, Grouping, Key, LaneKind, grouping_text, restored_grouping

keys = st.one_of(st.none(), st.text(st.characters(exclude_categories=()), max_size=4))
some_keys = st.lists(keys, max_size=12, unique=True)
groupings = st.builds(
    Grouping,
    st.sampled_from(LaneKind),
    some_keys.map(tuple),
    st.frozensets(keys, max_size=4),
    st.frozensets(keys, max_size=4),
)


@given(groupings)
def test_a_grouping_comes_back_as_it_was_written(grouping: Grouping) -> None:
    assert restored_grouping(grouping_text(grouping)) == grouping


@pytest.mark.parametrize(
    "text", ["", "[", "[]", "7", "{}", '{"by": "weather"}', '{"by": ["source"]}', '{"by": null, "order": ["a"]}', "[" * 9_999]
)
def test_what_makes_no_sense_means_no_lanes(text: str) -> None:
    assert restored_grouping(text) == UNGROUPED


def test_what_makes_no_sense_within_is_left_out() -> None:
    text = '{"by": "tag", "order": ["a", 7, "a", null], "collapsed": "abc", "hidden": {"a": 1}}'

    assert restored_grouping(text) == Grouping(LaneKind.TAG, ("a", None))


@given(groupings, some_keys)
def test_every_lane_has_one_place(grouping: Grouping, usual: list[Key]) -> None:
    assert set(grouping.arranged(usual)) == set(usual)
    assert len(grouping.arranged(usual)) == len(usual)


@given(groupings, st.lists(keys, min_size=1, max_size=12, unique=True), st.data())
def test_a_moved_lane_stands_where_the_other_stood_and_the_others_keep_their_order(
    grouping: Grouping, usual: list[Key], data: st.DataObject
) -> None:
    before = grouping.arranged(usual)
    key, to = data.draw(st.sampled_from(before)), data.draw(st.sampled_from(before))

    after = grouping.moved(before, key, to).arranged(usual)

    assert after.index(key) == before.index(to)
    assert [one for one in after if one != key] == [one for one in before if one != key]


def test_a_lane_that_is_not_there_is_not_moved() -> None:
    grouping = Grouping(LaneKind.SOURCE, ("b",))

    assert grouping.moved(["b", "a"], "c", "a") == grouping


def test_two_places_for_one_lane_are_refused() -> None:
    with pytest.raises(ValueError, match="two places"):
        Grouping(LaneKind.SOURCE, ("a", "a"))


def test_closing_and_hiding_are_taken_back() -> None:
    grouping = Grouping(LaneKind.SOURCE)

    assert grouping.turned("a").collapsed == {"a"}
    assert grouping.turned("a").turned("a") == grouping
    assert grouping.hiding(["a", "b"]).showing("a").showing("b") == grouping == grouping.hiding(["a"]).hiding([])
