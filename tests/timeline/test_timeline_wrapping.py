from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.wrapping import elided, wrapped
from tests.timeline.sample import letter_widths


@given(st.text(max_size=80), st.floats(7, 400))
def test_nothing_is_wider_than_its_room(text: str, width: float) -> None:
    assert letter_widths(elided(text, width, letter_widths)) <= width
    assert all(letter_widths(row) <= width for row in wrapped(text, width, 3, letter_widths))


def test_a_title_breaks_between_words_and_says_when_there_is_more() -> None:
    assert wrapped("one two three four", 7 * 8, 2, letter_widths) == ("one two", "three f…")


def test_a_short_title_stays_whole() -> None:
    assert wrapped("one two", 7 * 20, 2, letter_widths) == ("one two",)
