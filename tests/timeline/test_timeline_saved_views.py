import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind
from hp_timeline.timeline.saved_views import LONGEST_NAME, SavedView, SavedViews, restored, tidy_name, views_text
from hp_timeline.timeline.span import TimeSpan

_names = st.text(st.characters(exclude_categories=()), min_size=1, max_size=150).map(tidy_name).filter(bool)
_spans = st.builds(TimeSpan, st.integers(-(10**13), 10**13), st.integers(1, 10**13)).map(TimeSpan.reined_in)
_keys = st.none() | st.text(max_size=4)
_groupings = st.builds(
    Grouping, st.sampled_from(LaneKind), st.lists(_keys, max_size=4, unique=True).map(tuple), st.frozensets(_keys, max_size=3)
)
_views = st.builds(SavedView, _names, _spans, st.none() | st.text(max_size=20), st.none() | st.just(UNGROUPED) | _groupings)
_saved = st.lists(_views, max_size=12, unique_by=lambda view: view.name).map(lambda views: SavedViews(tuple(views)))
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.sampled_from(["name", "start", "seconds", "document", "lanes", "x"]), inner, max_size=5)
    ),
)


def saved(*names: str) -> SavedViews:
    return SavedViews(tuple(SavedView(name, TimeSpan(number, 7_200)) for number, name in enumerate(names)))


def names_of(views: SavedViews) -> list[str]:
    return [view.name for view in views]


@given(_saved)
def test_views_come_back_as_they_were_written(views: SavedViews) -> None:
    text = views_text(views)

    assert text.isascii()
    assert restored(text) == (views, 0)


@given(st.text(max_size=60) | _json.map(json.dumps))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    found = restored(text)

    assert found.dropped >= 0
    assert restored(views_text(found.views)) == (found.views, 0)


def test_a_text_that_opens_without_end_gives_nothing() -> None:
    assert restored("[" * 200_000) == (SavedViews(), 1)
    assert restored('[{"name": "a", "start": ' + "9" * 10_000 + "}]") == (SavedViews(), 1)


GOOD = '{"name": "Kỳ họp", "start": 0, "seconds": 7200, "document": null}'


@pytest.mark.parametrize(
    "bad",
    [
        "null",
        "[]",
        '{"name": "", "start": 0, "seconds": 7200}',
        '{"name": " \\t", "start": 0, "seconds": 7200}',
        '{"name": 5, "start": 0, "seconds": 7200}',
        '{"name": "a", "start": 0, "seconds": 0}',
        '{"name": "a", "start": 0.5, "seconds": 7200}',
        '{"name": "a", "start": true, "seconds": 7200}',
        '{"name": "a", "start": 1e999, "seconds": 7200}',
        '{"name": "a", "start": 0, "seconds": 7200, "document": 5}',
        GOOD,
    ],
)
def test_a_bad_entry_is_dropped_and_the_others_stay(bad: str) -> None:
    found = restored(f"[{GOOD}, {bad}]")

    assert names_of(found.views) == ["Kỳ họp"]
    assert found.dropped == 1


def test_a_view_from_beyond_all_time_is_reined_in() -> None:
    ((view,), _) = restored('[{"name": "a", "start": 99999999999999999999, "seconds": 99999999999999999999}]')

    assert view.span == view.span.reined_in()


@given(_saved, _views)
def test_a_view_is_added_at_the_end_or_takes_the_place_of_its_namesake(views: SavedViews, view: SavedView) -> None:
    more = views.with_view(view)

    assert more.named(view.name) == view
    assert names_of(more) == (names_of(views) if views.named(view.name) else [*names_of(views), view.name])


@given(_saved.filter(len), st.data())
def test_what_is_done_to_one_view_leaves_the_others(views: SavedViews, data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(views.views))
    others = [view for view in views if view != one]
    free = views.free_name(one.name)

    assert list(views.without(one.name)) == others
    assert [view for view in views.moved(one.name, data.draw(st.integers(-9, 9))) if view != one] == others
    assert [view for view in views.renamed(one.name, free) if view.name != free] == others
    assert len(free) <= LONGEST_NAME


def test_views_move_as_far_as_there_are_places() -> None:
    views = saved("a", "b", "c")

    assert names_of(views.moved("a", 1)) == ["b", "a", "c"]
    assert names_of(views.moved("a", 9)) == ["b", "c", "a"]
    assert names_of(views.moved("c", -1)) == ["a", "c", "b"]
    assert views.moved("a", -1) == views
    assert views.moved("absent", 1) == views


def test_a_name_stays_one_views_own() -> None:
    with pytest.raises(ValueError, match="two views of one name"):
        saved("a", "b").renamed("a", "b")
    with pytest.raises(ValueError, match="a view called"):
        saved("a").renamed("a", " ")
    assert saved("a", "b").renamed("a", "a") == saved("a", "b")


def test_a_taken_name_gets_a_number() -> None:
    assert saved("2024").free_name("2025") == "2025"
    assert saved("2024").free_name(" 2024 ") == "2024 (2)"
    assert saved("2024", "2024 (2)").free_name("2024") == "2024 (3)"


def test_the_same_letters_make_the_same_name_however_they_are_typed() -> None:
    assert tidy_name("Hội nghi\u0323  lần thứ 8") == tidy_name("Hội nghị lần thứ 8")
