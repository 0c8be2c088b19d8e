"""Any text is read, in time in proportion to its length."""

import importlib
import re
from collections.abc import Iterable, Iterator
from time import process_time
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.dating import deciding, edtf, folding, guarding, layout, publishing
from hp_timeline.dating.folding import fold
from hp_timeline.dating.reader import read_dates
from hp_timeline.dating.scanning import scanner

PARSER = importlib.import_module("re._parser")
REPEATS = {"MAX_REPEAT", "MIN_REPEAT"}
UNBOUNDED = re.compile(r"\([0-9]+, MAXREPEAT")

HARD = [
    "1/", "1/1 ", "ngày ", "9", " 1", "12/2020/", "tháng 3 năm ", "từ 1 đến ", "1.", "1-", "năm 2020, ", "a\u0301", "\u0301",
    "\n",
    "\u200e1/2/2020", "(", ": ", "một ", "hai mươi ", "1 và ", "thứ hai ", "iv ", "12:", "9h", "đến năm 2030 ", "quý i/", "\0",
    "\ud800", "ngày 1, 2, ", "ngày\n\n", "1,", "0000-", "sáng ", "cùng kỳ ", "căn cứ nghị định ", "ban hành ",
    "the 1st of ", "may ",
    "\t", "\u00a0", "1\u20112", "ảnh ",
]  # fmt: skip


def patterns() -> Iterator[re.Pattern[str]]:
    for codes in (("vi",), ("vi-plain",), ("en",), ("vi", "en")):
        yield from scanner(codes).patterns
    for module in (deciding, edtf, folding, guarding, layout, publishing):
        yield from (value for value in vars(module).values() if isinstance(value, re.Pattern))


def repeats(items: Iterable[tuple[object, object]], inside: int = 0) -> Iterator[str]:
    """Yield what is wrong with the unbounded repeats of a parsed pattern: one within another, or one right behind another."""
    was_unbounded = False
    for code, argument in items:
        is_unbounded = str(code) in REPEATS and UNBOUNDED.match(str(argument)) is not None
        if is_unbounded and inside:
            yield "nested"
        if is_unbounded and was_unbounded:
            yield "adjacent"
        was_unbounded = is_unbounded
        for part in parts(argument):
            yield from repeats(part, inside + is_unbounded)


def parts(argument: object) -> Iterator[Iterable[tuple[object, object]]]:
    if isinstance(argument, PARSER.SubPattern):
        yield cast("Iterable[tuple[object, object]]", argument)
    elif isinstance(argument, tuple | list):
        for each in cast("Iterable[object]", argument):
            yield from parts(each)


def test_no_pattern_has_nested_or_adjacent_unbounded_repeats() -> None:
    found = {pattern.pattern: wrong for pattern in patterns() if (wrong := [*repeats(PARSER.parse(pattern.pattern))])}

    assert found == {}


def test_the_walk_over_patterns_sees_what_it_looks_for() -> None:
    assert [*repeats(PARSER.parse("(?:a+b)*"))] == ["nested"]
    assert [*repeats(PARSER.parse("a*b*"))] == ["adjacent"]
    assert [*repeats(PARSER.parse("(?:a{1,9}b)*c*+d*"))] == []


def seconds(text: str) -> float:
    start = process_time()
    read_dates(text)
    return process_time() - start


@pytest.mark.parametrize("piece", HARD)
def test_ten_times_the_text_takes_about_ten_times_the_time(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (2_000, 20_000))
    read_dates(short)

    # A busy machine may hold up any one run; text that took more than its share would do so each time.
    assert any(seconds(long) < 25 * seconds(short) + 0.05 for _ in range(5))


@pytest.mark.parametrize(
    "text", ["", "\0", "\ud800\udfff", "9" * 5_000, "/" * 5_000, "ngày " + "1" * 5_000, "\u202e12/5/2021\u202c", "1\ufe0f/2"]
)
def test_odd_texts_give_a_result(text: str) -> None:
    dating = read_dates(text)

    assert [each.text for each in dating.expressions] == [text[each.start : each.end] for each in dating.expressions]


@given(st.text(st.characters(exclude_categories=())))
def test_folding_finds_its_way_back(text: str) -> None:
    folded = fold(text)
    offsets = [folded.source(offset) for offset in range(len(folded.text) + 1)]

    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text) or len(folded.text) < len(text)


def test_lower_case_keeps_every_character_in_its_place() -> None:
    assert [hex(code) for code in range(0x110000) if len(fold(chr(code)).text) > 1] == []


def test_marks_and_unseen_characters_shift_nothing() -> None:
    text = "Lễ\u200b hội nga\u0300y 7\u200e/2/2021, tha\u0301ng sau."
    (one, *_) = read_dates(text).expressions

    assert text[one.start : one.end] == "nga\u0300y 7\u200e/2/2021"
    assert one.edtf == "2021-02-07"


def test_more_expressions_than_the_cap_are_counted() -> None:
    dating = read_dates("ngày 5/6/2021. " * 30, most=10)

    assert len(dating.expressions) == 10
    assert [(each.code, dict(each.arguments)) for each in dating.warnings] == [
        ("too-many-expressions", {"count": "30", "kept": "10"})
    ]
