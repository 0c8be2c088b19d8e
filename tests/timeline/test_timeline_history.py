from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.history import ViewHistory
from hp_timeline.timeline.span import TimeSpan

spans = st.lists(st.integers(1, 1_000).map(lambda start: TimeSpan(start, 10)), min_size=1, max_size=20, unique=True)


@given(spans)
def test_back_leads_through_all_that_was_shown_and_forward_to_where_one_was(shown: list[TimeSpan]) -> None:
    history = ViewHistory()
    for span in shown[:-1]:
        history = history.left(span)
    here = shown[-1]
    seen: list[TimeSpan] = []
    while (step := history.back(here)) is not None:
        here, history = step
        seen.append(here)
    assert seen == shown[-2::-1]
    while (step := history.forward(here)) is not None:
        here, history = step
    assert here == shown[-1]


def test_a_jump_forgets_what_was_gone_back_from() -> None:
    one, two, three = (TimeSpan(start, 10) for start in (1, 2, 3))
    step = ViewHistory().left(one).back(two)
    assert step is not None

    assert step[1].left(three).forward(one) is None


def test_old_views_are_forgotten_one_by_one() -> None:
    history = ViewHistory()
    for start in range(500):
        history = history.left(TimeSpan(start, 10))

    assert len(history.past) == 100
