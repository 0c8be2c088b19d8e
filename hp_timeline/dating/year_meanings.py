"""What rows about years, decades and centuries mean."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating.anchoring import Anchor
from hp_timeline.dating.edtf import format_year
from hp_timeline.dating.meanings import PIVOT, Meaning, Slots

_SCHOOL_START: Final = 8
_FIRST_LONG: Final = 1_000
"""The first year of four figures."""


def _numbered(slots: Slots, name: str) -> int:
    """Return a year, astronomical where the text counts back from the era."""
    return 1 - slots[name] if "bc" in slots else slots[name]


def full_year(year: int, earlier: int) -> int:
    """Return a second year written with two digits, as in ``2021-25``, in full."""
    return year + earlier // 100 * 100 if year < 100 <= earlier else year


def _year(slots: Slots, _anchor: Anchor) -> str | None:
    return format_year(_numbered(slots, "y"))


def _years(slots: Slots, _anchor: Anchor) -> str | None:
    first, last = _numbered(slots, "y"), _numbered(slots, "y2")
    last = full_year(last, first)
    if first == last:
        return format_year(first)
    return f"{format_year(first)}/{format_year(last)}" if first < last else None


def _near_year(slots: Slots, anchor: Anchor) -> str | None:
    return format_year(anchor.now.year + slots.get("s", 0)) if anchor.now else None


def _edge_year(slots: Slots, anchor: Anchor) -> str | None:
    """``cuối năm``: of the year that was said, in a text that nothing else dates."""
    year = anchor.year_told if anchor.published is None and anchor.year_told is not None else None
    return _near_year(slots, anchor) if year is None else format_year(year)


def _span(slots: Slots, anchor: Anchor, sign: int) -> str | None:
    if anchor.now is None or not 0 < slots["k"] < 1_000:
        return None
    year = anchor.now.year
    first, last = sorted((year, year + sign * slots["k"]))
    return f"{format_year(first)}/{format_year(last)}"


def _years_past(slots: Slots, anchor: Anchor) -> str | None:
    return _span(slots, anchor, -1)


def _years_coming(slots: Slots, anchor: Anchor) -> str | None:
    return _span(slots, anchor, 1)


def _year_to_now(slots: Slots, anchor: Anchor) -> str | None:
    if "y" in slots and anchor.now is None:
        return f"{format_year(slots['y'])}/.."
    if anchor.now is None:
        return None
    if "y" in slots:
        # A text that nothing dates later than its own first times says no more than since when.
        last = anchor.now.edtf if slots["y"] < anchor.now.year else ".."
        return f"{format_year(slots['y'])}/{last}"
    return f"{format_year(anchor.now.year + slots.get('ys', 0))}-01-01/{anchor.now.edtf}"


def _now_to_year(slots: Slots, anchor: Anchor) -> str | None:
    if anchor.now is None:
        return format_year(slots["y"]) if "y" in slots else None
    year = slots.get("y", anchor.now.year)
    return f"{anchor.now.edtf}/{format_year(year)}" if year >= anchor.now.year else None


def _decade(slots: Slots, anchor: Anchor) -> str | None:
    year = slots["y"]
    if year < 100:
        year += (slots["c"] - 1) * 100 if "c" in slots else 1_900 if year >= 30 or anchor.now is None else _this_century(anchor)
    return f"{format_year(year)[:-1]}X" if year % 10 == 0 else None


def _this_century(anchor: Anchor) -> int:
    return anchor.now.year // 100 * 100 if anchor.now else 0


def _century_text(number: int, *, is_before: bool) -> str | None:
    if not 0 < number <= 99:
        return None
    return f"-{number - 1:02}XX" if is_before else f"{number - 1:02}XX"


def _century(slots: Slots, _anchor: Anchor) -> str | None:
    return _century_text(slots["c"], is_before="bc" in slots)


def _centuries(slots: Slots, _anchor: Anchor) -> str | None:
    is_before = "bc" in slots
    first, last = _century_text(slots["c"], is_before=is_before), _century_text(slots["c2"], is_before=is_before)
    return f"{first}/{last}" if first and last and (slots["c"] > slots["c2"]) == is_before else None


def _near_century(slots: Slots, anchor: Anchor) -> str | None:
    return _century_text(anchor.now.year // 100 + 1 + slots["s"], is_before=False) if anchor.now else None


def _short_year(slots: Slots, anchor: Anchor) -> str | None:
    if _is_early(anchor):
        return format_year(slots["yy"])
    return format_year(slots["yy"] + (2_000 if slots["yy"] < PIVOT else 1_900))


def _is_early(anchor: Anchor) -> bool:
    """Whether the text was just speaking of the first thousand years, or of those before the era."""
    return anchor.year_told is not None and anchor.year_told < _FIRST_LONG


def _near_season(slots: Slots, anchor: Anchor) -> str | None:
    """``last winter``, ``this summer``, ``next spring``: by the middle of a season, seen from today's month."""
    now = anchor.now
    if now is None or now.month is None:
        return None
    middle = 3 * slots["s2"] + 1
    later = middle > now.month + 1
    year = now.year + {-1: -later, 0: 0, 1: not later}[slots["s"]]
    return f"{format_year(year)}-{20 + slots['s2']}"


def _early_year(slots: Slots, anchor: Anchor) -> str | None:
    """``năm 43``, told after ``năm 40``."""
    return format_year(slots["y"]) if _is_early(anchor) else None


def _early_season(slots: Slots, anchor: Anchor) -> str | None:
    return f"{format_year(slots['y'])}-{20 + slots['s']}" if _is_early(anchor) else None


def _next_year(slots: Slots, anchor: Anchor) -> str | None:
    """``đầu năm sau``: the year after the one that was said; in a sentence about what is to come, the one after this."""
    year = anchor.year_told if not anchor.is_ahead and anchor.year_told is not None else None
    return _near_year(slots, anchor) if year is None else format_year(year + 1)


def _school_year(slots: Slots, anchor: Anchor) -> str | None:
    """``năm học trước`` in October 2021 is 2020/2021: school years begin in August."""
    if anchor.now is None:
        return None
    first = anchor.now.year - ((anchor.now.month or 12) < _SCHOOL_START) + slots["s"]
    return f"{format_year(first)}/{format_year(first + 1)}"


def _told_year(slots: Slots, anchor: Anchor) -> str | None:
    """``cuối năm đó``, ``the following year``: by the year that was said."""
    year = anchor.year_told if anchor.year_told is not None else anchor.now.year if anchor.now else None
    return None if year is None else format_year(year + slots.get("s", 0))


YEAR_MEANINGS: Final[Mapping[str, Meaning]] = {
    "year": _year,
    "years": _years,
    "near_year": _near_year,
    "edge_year": _edge_year,
    "next_year": _next_year,
    "early_year": _early_year,
    "near_season": _near_season,
    "early_season": _early_season,
    "years_past": _years_past,
    "years_coming": _years_coming,
    "year_to_now": _year_to_now,
    "now_to_year": _now_to_year,
    "decade": _decade,
    "century": _century,
    "centuries": _centuries,
    "near_century": _near_century,
    "short_year": _short_year,
    "school_year": _school_year,
    "told_year": _told_year,
}
