"""Labels come and go by a fade; the tests say what time it is."""

import pytest

from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.fades import FADE_SECONDS, Fades, Label
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import View
from tests.timeline.sample import MEASURE, line

WHOLE = TimeSpan(seconds(1990), seconds(2020) - seconds(1990))
DAYS = line([f"2005-01-{day:02}" for day in range(1, 31)])


def scene_of(span: TimeSpan) -> tuple[Scene, TimeScale]:
    view = View(span, 800, 400)
    return lay_out(DAYS, view, MEASURE, "en"), TimeScale(view.span, 0.0, 800.0)


FAR, NEAR = scene_of(WHOLE), scene_of(TimeSpan(seconds(2005) - 10**6, 5 * 10**6))


def only_there(one: Scene, other: Scene) -> list[Label]:
    taken = {(card.event, card.box.y, card.box.height) for card in other.cards}
    cards = [card for card in one.cards if (card.event, card.box.y, card.box.height) not in taken]
    cells = {(cluster.start, cluster.end, cluster.box.y) for cluster in other.clusters}
    return [*cards, *(cluster for cluster in one.clusters if (cluster.start, cluster.end, cluster.box.y) not in cells)]


def test_a_first_frame_is_all_there() -> None:
    fades = Fades.first(*FAR, now=5.0)

    assert FAR[0].cards
    assert fades.is_over
    assert {fades.strength(label) for label in (*FAR[0].cards, *FAR[0].clusters)} == {1.0}


def test_what_comes_and_what_goes_fades_in_step() -> None:
    begun = Fades.first(*FAR, now=5.0).after(*NEAR, now=6.0)
    later = begun.after(*NEAR, now=6.0 + FADE_SECONDS / 4)
    coming, going = only_there(NEAR[0], FAR[0]), only_there(FAR[0], NEAR[0])

    assert coming
    assert going
    assert {begun.strength(label) for label in coming} == {0.0}
    assert [ghost.strength for ghost in begun.ghosts] == [pytest.approx(1.0)] * len(begun.ghosts)
    assert [later.strength(label) for label in coming] == [pytest.approx(0.25)] * len(coming)
    assert [ghost.strength for ghost in later.ghosts] == [pytest.approx(0.75)] * len(later.ghosts)


def test_what_stays_in_its_place_does_not_fade() -> None:
    fades = Fades.first(*FAR, now=5.0).after(*NEAR, now=6.0)
    new = {id(label) for label in only_there(NEAR[0], FAR[0])}
    same = [label for label in (*NEAR[0].cards, *NEAR[0].clusters) if id(label) not in new]

    assert {fades.strength(label) for label in same} <= {1.0}


def test_a_fade_is_over_after_its_time() -> None:
    fades = Fades.first(*FAR, now=5.0).after(*NEAR, now=6.0).after(*NEAR, now=6.0 + FADE_SECONDS)

    assert fades.is_over
    assert {fades.strength(card) for card in NEAR[0].cards} == {1.0}


def test_a_ghost_moves_with_the_line() -> None:
    scene, scale = NEAR
    begun = Fades.first(*FAR, now=5.0).after(scene, scale, now=6.0)
    later = begun.after(*scene_of(scale.span.moved(scale.span.seconds // 10)), now=6.01)
    before = [ghost.label.box.x for ghost in begun.ghosts]

    assert before
    assert [ghost.label.box.x for ghost in later.ghosts] == [pytest.approx(x - 80, abs=1) for x in before]


def test_what_turns_back_goes_on_from_where_it_is() -> None:
    begun = Fades.first(*FAR, now=5.0).after(*NEAR, now=6.0)
    back = begun.after(*FAR, now=6.0 + FADE_SECONDS / 4)
    returning = [label for label in only_there(FAR[0], NEAR[0]) if back.strength(label) < 1.0]

    assert returning
    assert [back.strength(label) for label in returning] == [pytest.approx(0.75)] * len(returning)


def test_what_was_hardly_seen_is_gone_at_once() -> None:
    begun = Fades.first(*FAR, now=5.0).after(*NEAR, now=6.0)
    back = begun.after(*FAR, now=6.0 + FADE_SECONDS / 4)

    assert not back.ghosts


def test_a_crowd_that_changes_all_at_once_does_not_fade() -> None:
    index = line(
        [f"{year}-{month:02}-{day:02}" for year in range(2000, 2010) for month in range(1, 13) for day in range(1, 29)]
    )

    def frame(first: int) -> tuple[Scene, TimeScale]:
        span = TimeSpan(seconds(first), seconds(2010) - seconds(first))
        return lay_out(index, View(span, 3_000, 2_000), MEASURE, "en"), TimeScale(span, 0.0, 3_000.0)

    assert Fades.first(*frame(2000), now=5.0).after(*frame(2007), now=6.0).is_over


def test_what_comes_or_leaves_over_an_edge_does_not_fade() -> None:
    index = line([f"{year}-01-01" for year in range(1900, 2020, 4)])

    def frame(start: int) -> tuple[Scene, TimeScale]:
        span = TimeSpan(seconds(start), seconds(2000) - seconds(1980))
        return lay_out(index, View(span, 800, 400), MEASURE, "en"), TimeScale(span, 0.0, 800.0)

    fades, later = Fades.first(*frame(1940), now=5.0), frame(1960)
    assert later[0].cards

    assert fades.after(*later, now=6.0).is_over


def test_while_labels_change_again_and_again_none_begins_to_fade() -> None:
    rested = Fades.first(*FAR, now=5.0).after(*NEAR, now=6.0).after(*NEAR, now=7.0)
    hurried = rested.after(*FAR, now=8.0).after(*NEAR, now=8.0 + FADE_SECONDS / 20).after(*FAR, now=8.0 + FADE_SECONDS / 10)
    calm = rested.after(*FAR, now=8.0).after(*FAR, now=9.0).after(*NEAR, now=10.0)

    assert rested.is_over
    assert {began for began in hurried.coming.values() if began > 8.0} == set()
    assert calm.ghosts
