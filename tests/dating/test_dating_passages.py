"""Some eight hundred times of all kinds in their passages, and numbers that are none."""

import pytest

from hp_timeline.dating.reader import read_dates
from tests.dating.passages import Finding, passages, sentences_without_dates, tally


def findings(text: str) -> list[Finding]:
    return [(each.start, each.end, each.edtf) for each in read_dates(text).expressions if each.edtf is not None]


def test_nearly_all_times_are_found_with_their_values_and_hardly_any_other() -> None:
    result = tally(passages(), findings)

    assert result.marked.total() > 800
    assert result.recall >= 0.97
    assert result.precision >= 0.99
    assert result.value >= 0.98


def test_the_tally_sees_what_is_missed_wrong_or_too_much() -> None:
    nothing = tally(passages(), lambda _text: [])
    wrong = tally(passages(), lambda text: [(0, len(text), "1000")])

    assert (nothing.recall, nothing.precision if nothing.extra else 1.0) == (0.0, 1.0)
    assert wrong.right.total() == 0
    assert wrong.found.total() > 0


@pytest.mark.parametrize("sentence", sentences_without_dates())
def test_numbers_and_names_that_look_like_dates_are_none(sentence: str) -> None:
    assert findings(sentence) == []
