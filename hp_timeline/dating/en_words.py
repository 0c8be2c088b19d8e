"""English: the words of time, by class, with their values."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating.lexicon import numbered, same

_UNITS: Final = numbered("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS: Final = numbered(
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", start=10
)
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_BETWEEN: Final = {f"{ten}-{unit}": tens + units for ten, tens in _TENS.items() for unit, units in _UNITS.items()}
NUMERALS: Final = _UNITS | _TEENS | _TENS | _BETWEEN
SCALES: Final = {"hundred": 100, "hundred and": 100, "thousand": 1_000, "thousand and": 1_000}
_ORDINALS: Final = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
    "twenty-second", "twenty-third", "twenty-fourth",
)  # fmt: skip

_FEASTS: Final = {
    spelled: day
    for name, day in {
        "new year's eve": 1231,
        "new year's day": 101,
        "twelfth night": 105,
        "valentine's day": 214,
        "st david's day": 301,
        "ides of march": 315,
        "st patrick's day": 317,
        "st george's day": 423,
        "anzac day": 425,
        "may day": 501,
        "ve day": 508,
        "d-day": 606,
        "midsummer day": 624,
        "st john's day": 624,
        "bastille day": 714,
        "vj day": 815,
        "all hallows' eve": 1031,
        "all saints' day": 1101,
        "all souls' day": 1102,
        "guy fawkes night": 1105,
        "bonfire night": 1105,
        "armistice day": 1111,
        "remembrance day": 1111,
        "veterans day": 1111,
        "st andrew's day": 1130,
        "st nicholas's day": 1206,
        "st stephen's day": 1226,
    }.items()
    for saint in ("st", "st.", "saint")
    for spelled in (
        name.replace("st ", f"{saint} "),
        name.replace("st ", f"{saint} ").replace("'", "’"),
    )
    if name.startswith("st ") or saint == "st"
}
"""Feasts of a fixed day, however their saint and their apostrophe are written: 1231 is the last of December."""

WORDS: Final[Mapping[str, Mapping[str, int]]] = {
    # Days.
    "month_name": numbered(
        "january|jan|jany",
        "february|feb|feby",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug|augt",
        "september|sept|sep|septr",
        "october|oct|octr",
        "november|nov|novr",
        "december|dec|decr",
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
    "meridiem": same(1, "am", "a.m", "a.m.", "a. m.") | same(3, "pm", "p.m", "p.m.", "p. m."),
    "relative_day": {
        "today": 0,
        "yesterday": -1,
        "tomorrow": 1,
        "tonight": 0,
        "the day before yesterday": -2,
        "the day after tomorrow": 2,
    },
    "same_day": same(0, "the same day", "that same day", "that day", "same day"),
    "weekend": same(0, "weekend", "the weekend"),
    "next_day": {"the next day": 1, "the following day": 1, "the previous day": -1, "the day before": -1}
    | same(1, "the next morning", "the following morning", "the next evening", "the following evening", "the next afternoon")
    | same(-1, "the night before", "the evening before", "the previous evening", "the previous night"),
    "feast": _FEASTS
    | {
        "christmas day": 1225,
        "christmas": 1225,
        "xmas": 1225,
        "xmas day": 1225,
        "christmas eve": 1224,
        "boxing day": 1226,
    }
    | {"michaelmas": 929, "lady day": 325, "candlemas": 202, "martinmas": 1111, "epiphany": 106, "halloween": 1031},
    "easter": {
        "easter sunday": 0,
        "easter day": 0,
        "easter monday": 1,
        "good friday": -2,
        "maundy thursday": -3,
        "palm sunday": -7,
    }
    | {"ash wednesday": -46, "shrove tuesday": -47, "ascension day": 39, "whit sunday": 49, "pentecost": 49, "whit monday": 50},
    "inst": same(0, "inst", "inst.", "instant") | same(-1, "ult", "ult.", "ultimo") | same(1, "prox", "prox.", "proximo"),
    "oclock": same(0, "o'clock", "o’clock"),
    "past_hour": {"quarter past": 15, "a quarter past": 15, "half past": 30},
    "to_hour": {"quarter to": 15, "a quarter to": 15},
    "ended": same(0, "ended", "ending", "to end"),
    "fiscal": same(0, "fiscal", "fiscal year", "financial year", "fy"),
    "hours_word": same(0, "hrs", "hrs."),
    "decade_name": {
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
    }
    | {"nineties": 90},
    # Units.
    "day_unit": same(0, "day", "days"),
    "week_unit": same(0, "week", "weeks"),
    "month_unit": same(0, "month", "months"),
    "year_unit": same(0, "year", "years", "year of our lord", "years of our lord", "year of grace"),
    "quarter_unit": same(0, "quarter"),
    "half_unit": same(0, "half"),
    "century_unit": same(0, "century", "centuries"),
    "quarter_name": numbered("q1", "q2", "q3", "q4"),
    "half_name": numbered("h1", "h2"),
    "ordinal_name": numbered(*_ORDINALS),
    "day_name": {"twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29}
    | {"thirtieth": 30, "thirty-first": 31},
    "same_month": same(0, "that month", "the same month", "later that month", "earlier that month"),
    "next_month": {"the next month": 1, "the following month": 1, "the previous month": -1, "the month before": -1},
    "same_year": same(0, "that year", "the same year", "later that year"),
    "next_year": {"the next year": 1, "the following year": 1, "the previous year": -1, "the year before": -1},
    "year_earlier": same(-1, "a year earlier", "a year ago", "one year earlier", "the year-earlier period", "a year before"),
    "edge": numbered("early|beginning of|start of", "mid|middle of", "late|end of|end"),
    "season": numbered("spring", "summer", "autumn|fall", "winter"),
    "period_word": same(
        0, "period", "term", "season", "school year", "academic year", "fiscal year", "financial year", "school season"
    ),
    # Steps from the present.
    "this": same(0, "this", "current"),
    "last": same(-1, "last", "past", "previous"),
    "next": same(1, "next", "coming"),
    "ago": same(-1, "ago"),
    "later": same(1, "later"),
    "earlier": same(-1, "earlier"),
    "now": same(0, "now"),
    "zone": same(0, "et", "est", "edt", "gmt", "utc", "pst", "pdt", "bst", "ict", "cet", "local time"),
    # Joints.
    "the": same(0, "the"),
    "that": same(0, "that"),
    "in": same(0, "in", "during", "of"),
    "on": same(0, "on"),
    "at": same(0, "at"),
    "before": same(-1, "before", "prior to", "up to", "no later than"),
    "as_of": same(0, "as of", "as at"),
    "after": same(1, "after", "since"),
    "from": same(1, "from", "between"),
    "to": same(0, "to", "through"),
    "until": same(-1, "until", "till"),
    "and": same(0, "and"),
    "by": same(0, "by"),
    "about": same(0, "about", "around"),
    "circa": same(0, "circa", "c.", "ca."),
    "bc": same(0, "bc", "bce", "b.c.", "b.c.e.", "b.c"),
    "ad": same(0, "ad", "ce", "a.d.", "c.e."),
    "same_period": same(0, "same period"),
    "vision": same(0, "vision to", "vision"),
}
STRONG: Final = (
    "inst", "past_hour", "to_hour", "year_earlier", "next_year", "next_month", "same_month", "same_year", "weekend", "month_name", "weekday", "relative_day", "same_day", "next_day", "quarter_name", "half_name", "same_period", "ad",
)  # fmt: skip
WEAK: Final = (
    "as_of", "season", "day_name", "feast", "easter", "circa", "decade_name",
    "part", "that", "ordinal_name", "edge", "period_word", "this", "last", "next", "the", "in", "on", "at", "before", "after", "from", "by", "about", "vision",
)  # fmt: skip
