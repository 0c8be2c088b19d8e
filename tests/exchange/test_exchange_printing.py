import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.exchange.printing import printable


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("chợ hoa", "chợ hoa"),
        ("a\x1b[2Jb", "a\ufffd[2Jb"),
        ("a\nb\tc", "a b c"),
        ("a\u202eb", "a\ufffdb"),
        ("a\u2028b", "a b"),
        ("t\udce9l\ud800", "t\udce9l\ufffd"),
        ("👩\u200d🌾", "👩\u200d🌾"),
    ],
)
def test_foreign_words_can_neither_steer_a_terminal_nor_hide(words: str, shown: str) -> None:
    assert printable(words) == shown


@given(st.text())
def test_what_is_shown_is_one_line_that_a_terminal_takes(words: str) -> None:
    shown = printable(words)

    assert len(shown) == len(words)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Zl", "Zp"}
    assert len(shown.encode("utf-8", "surrogateescape")) >= len(words)
