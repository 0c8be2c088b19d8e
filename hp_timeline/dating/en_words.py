"""English: the words of time, by class, with their values."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating.lexicon import numbered, same

NUMERALS: Final = numbered(
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
) | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
SCALES: Final = {"hundred": 100}

WORDS: Final[Mapping[str, Mapping[str, int]]] = {
    # Days.
    "month_name": numbered(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    "weekday": numbered(
        "monday|mon",
        "tuesday|tue|tues",
        "wednesday|wed",
        "thursday|thu|thurs",
        "friday|fri",
        "saturday|sat",
        "sunday|sun",
    ),
    "part": numbered("morning", "noon|midday", "afternoon", "evening|night"),
    "meridiem": {"am": 1, "a.m": 1, "pm": 3, "p.m": 3},
    "relative_day": {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "the day before yesterday": -2},
    "same_day": same(0, "the same day", "that same day", "that day", "same day"),
    "next_day": {"the next day": 1, "the following day": 1, "the previous day": -1, "the day before": -1},
    # Units.
    "day_unit": same(0, "day", "days"),
    "week_unit": same(0, "week", "weeks"),
    "month_unit": same(0, "month", "months"),
    "year_unit": same(0, "year", "years"),
    "quarter_unit": same(0, "quarter"),
    "half_unit": same(0, "half"),
    "century_unit": same(0, "century"),
    "quarter_name": numbered("q1", "q2", "q3", "q4"),
    "half_name": numbered("h1", "h2"),
    "ordinal_name": numbered("first", "second", "third", "fourth") | {"eighteenth": 18, "nineteenth": 19, "twentieth": 20},
    "edge": numbered("early|beginning of|start of", "mid|middle of", "late|end of"),
    "period_word": same(0, "period", "term", "school year", "academic year"),
    # Steps from the present.
    "this": same(0, "this", "current"),
    "last": same(-1, "last", "past", "previous"),
    "next": same(1, "next", "coming"),
    "ago": same(-1, "ago"),
    "later": same(1, "later"),
    "earlier": same(-1, "earlier"),
    "now": same(0, "now"),
    # Joints.
    "the": same(0, "the"),
    "in": same(0, "in", "during", "of"),
    "on": same(0, "on"),
    "at": same(0, "at"),
    "before": same(-1, "before", "prior to"),
    "after": same(1, "after", "since", "as of"),
    "from": same(1, "from", "between"),
    "to": same(0, "to", "until", "till", "through"),
    "and": same(0, "and"),
    "by": same(0, "by"),
    "about": same(0, "about", "around", "circa", "c.", "ca."),
    "bc": same(0, "bc", "bce"),
    "ad": same(0, "ad", "ce"),
    "same_period": same(0, "same period"),
    "vision": same(0, "vision to", "vision"),
}
STRONG: Final = (
    "month_name", "weekday", "relative_day", "same_day", "next_day", "quarter_name", "half_name", "same_period", "ad",
)  # fmt: skip
WEAK: Final = (
    "part", "ordinal_name", "edge", "period_word", "this", "last", "next", "the", "in", "on", "at", "before", "after", "from", "by", "about", "vision",
)  # fmt: skip
