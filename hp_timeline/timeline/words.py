"""Dates in words: one table a language, as people write them there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hp_timeline.dating import civil, edtf
from hp_timeline.dating.edtf import Edtf, Precision
from hp_timeline.timeline.numerals import roman

_ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ORDINALS: Final = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """How one language writes times. Years are astronomical numbers; the functions word the years before 1 themselves."""

    year: Callable[[int], str]
    month: Callable[[int, int], str]
    day: Callable[[int, int, int], str]
    day_without_year: Callable[[int, int], str]
    month_without_year: Callable[[int], str]
    quarter_without_year: Callable[[int], str]
    quarter: Callable[[int, int], str]
    half: Callable[[int, int], str]
    season: Callable[[int, int], str]
    decade: Callable[[int], str]
    century: Callable[[int], str]
    clock: Callable[[str, int, int | None], str]
    interval: str
    before: str
    after: str
    approximate: str
    uncertain: str
    precisions: dict[Precision, str]
    short_months: tuple[str, ...]
    short_day: Callable[[int, int], str]
    short_month: Callable[[int, int], str]
    weekdays: tuple[str, ...]


def _english_year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"


def _vietnamese_year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} TCN"


def _ordinal(number: int) -> str:
    ending = "th" if 11 <= number % 100 <= 13 else _ORDINALS.get(number % 10, "th")
    return f"{number}{ending}"


def _english_century(first: int) -> str:
    return f"{_ordinal(first // 100 + 1)} century" if first >= 0 else f"{_ordinal(-first // 100 + 1)} century BC"


def _vietnamese_century(first: int) -> str:
    return f"thế kỷ {roman(first // 100 + 1)}" if first >= 0 else f"thế kỷ {roman(-first // 100 + 1)} TCN"


def _clock(day: str, hour: int, minute: int | None) -> str:
    return f"{hour:02}:{minute or 0:02}, {day}"


ENGLISH: Final = CalendarWords(
    year=_english_year,
    month=lambda y, m: f"{_ENGLISH_MONTHS[m - 1]} {_english_year(y)}",
    day=lambda y, m, d: f"{d} {_ENGLISH_MONTHS[m - 1]} {_english_year(y)}",
    day_without_year=lambda m, d: f"{d} {_ENGLISH_MONTHS[m - 1]}, year unknown",
    month_without_year=lambda m: f"{_ENGLISH_MONTHS[m - 1]}, year unknown",
    quarter_without_year=lambda q: f"{_ordinal(q)} quarter, year unknown",
    quarter=lambda y, q: f"{_ordinal(q)} quarter of {_english_year(y)}",
    half=lambda y, h: f"{('first', 'second')[h - 1]} half of {_english_year(y)}",
    season=lambda y, s: f"{('spring', 'summer', 'autumn', 'winter')[s - 1]} {_english_year(y)}",
    decade=lambda first: f"{first}s" if first >= 0 else f"{-first // 10 * 10}s BC",
    century=_english_century,
    clock=_clock,
    interval="{0} – {1}",
    before="until {0}",
    after="from {0} on",
    approximate="about {0}",
    uncertain="perhaps {0}",
    precisions={
        Precision.CENTURY: "known to the century",
        Precision.DECADE: "known to the decade",
        Precision.YEAR: "known to the year",
        Precision.HALF: "known to the half-year",
        Precision.QUARTER: "known to the quarter",
        Precision.MONTH: "known to the month",
        Precision.WEEK: "known to the week",
        Precision.DAY: "known to the day",
        Precision.HOUR: "known to the hour",
        Precision.MINUTE: "known to the minute",
        Precision.INTERVAL: "a stretch of time",
    },
    short_months=tuple(name[:3] for name in _ENGLISH_MONTHS),
    short_day=lambda m, d: f"{d} {_ENGLISH_MONTHS[m - 1][:3]}",
    short_month=lambda y, m: f"{_ENGLISH_MONTHS[m - 1][:3]} {_english_year(y)}",
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)

VIETNAMESE: Final = CalendarWords(
    year=lambda y: f"năm {_vietnamese_year(y)}",
    month=lambda y, m: f"tháng {m} năm {_vietnamese_year(y)}",
    day=lambda y, m, d: f"ngày {d} tháng {m} năm {_vietnamese_year(y)}",
    day_without_year=lambda m, d: f"ngày {d} tháng {m}, chưa rõ năm",
    month_without_year=lambda m: f"tháng {m}, chưa rõ năm",
    quarter_without_year=lambda q: f"quý {roman(q)}, chưa rõ năm",
    quarter=lambda y, q: f"quý {roman(q)} năm {_vietnamese_year(y)}",
    half=lambda y, h: f"6 tháng {('đầu', 'cuối')[h - 1]} năm {_vietnamese_year(y)}",
    season=lambda y, s: f"mùa {('xuân', 'hè', 'thu', 'đông')[s - 1]} năm {_vietnamese_year(y)}",
    decade=lambda first: f"thập niên {first}" if first >= 0 else f"thập niên {-first // 10 * 10} TCN",
    century=_vietnamese_century,
    clock=_clock,
    interval="{0} – {1}",
    before="đến {0}",
    after="từ {0} trở đi",
    approximate="khoảng {0}",
    uncertain="có lẽ {0}",
    precisions={
        Precision.CENTURY: "biết đến thế kỷ",
        Precision.DECADE: "biết đến thập niên",
        Precision.YEAR: "biết đến năm",
        Precision.HALF: "biết đến nửa năm",
        Precision.QUARTER: "biết đến quý",
        Precision.MONTH: "biết đến tháng",
        Precision.WEEK: "biết đến tuần",
        Precision.DAY: "biết đến ngày",
        Precision.HOUR: "biết đến giờ",
        Precision.MINUTE: "biết đến phút",
        Precision.INTERVAL: "một khoảng thời gian",
    },
    short_months=tuple(f"Th{month}" for month in range(1, 13)),
    short_day=lambda m, d: f"{d}/{m}",
    short_month=lambda y, m: f"{m}/{_vietnamese_year(y)}",
    weekdays=("T2", "T3", "T4", "T5", "T6", "T7", "CN"),
)

LANGUAGES: Final = {"en": ENGLISH, "vi": VIETNAMESE}


def words_of(language: str) -> CalendarWords:
    """Return the table of a language, English where there is none."""
    return LANGUAGES.get(language, ENGLISH)


def date_in_words(text: str, language: str) -> str:
    """Return an EDTF value as a person writes it.

    >>> date_in_words("2024-11-14", "en"), date_in_words("2024-33", "vi")
    ('14 November 2024', 'quý I năm 2024')
    """
    words = words_of(language)
    first, slash, last = text.partition("/")
    if not slash:
        return _one_date(edtf.parse(text), words)
    if first in ("", ".."):
        return words.before.format(_one_date(edtf.parse(last), words))
    if last in ("", ".."):
        return words.after.format(_one_date(edtf.parse(first), words))
    return words.interval.format(_one_date(edtf.parse(first), words), _one_date(edtf.parse(last), words))


def capitalised(text: str) -> str:
    """Return a text that begins with a capital."""
    return text[:1].upper() + text[1:]


_SHORT: Final = 92
_LONG: Final = 5 * 366


def span_in_words(start: int, end: int, language: str) -> str:
    """Return from which to which day, month or year two instants (seconds) lie, in few letters."""
    words = words_of(language)
    (year, month, day), (year2, month2, day2) = civil.civil(start // civil.DAY), civil.civil(end // civil.DAY)
    days = (end - start) // civil.DAY
    if days > _LONG:
        one, other = words.year(year), words.year(year2)
    elif days > _SHORT:
        one, other = words.short_month(year, month), words.short_month(year2, month2)
    else:
        one, other = words.short_day(month, day), words.short_day(month2, day2)
        suffix = "" if year == year2 else f" {words.year(year2)}"
        one, other = one if year == year2 else f"{one} {words.year(year)}", f"{other}{suffix or f' {words.year(year)}'}"
    return other if one == other or other.startswith(f"{one} ") else f"{one} – {other}"


def count_in_words(count: int, language: str) -> str:
    """Return a number with its thousands parted as the language does: 1,204 or 1.204."""
    parted = f"{count:,}"
    return parted.replace(",", ".") if language == "vi" else parted


def counted_in_words(words: tuple[str, str], count: int, language: str) -> str:
    """Return so many of something; ``words`` are those for one and for several, with ``{0}`` where the number stands."""
    return words[count != 1].format(count_in_words(count, language))


def precision_in_words(text: str, language: str) -> str:
    """Return what is known of an EDTF value: ``known to the month``."""
    return words_of(language).precisions[edtf.parse(text).precision]


def _one_date(value: Edtf, words: CalendarWords) -> str:
    plain = _plain(value, words)
    if value.approximate:
        plain = words.approximate.format(plain)
    return words.uncertain.format(plain) if value.uncertain else plain


@dataclass(frozen=True, slots=True)
class _Parts:
    text: str
    year: int
    month: int
    day: int
    hour: int
    minute: int


_PLAIN: Final[dict[Precision, Callable[[CalendarWords, _Parts], str]]] = {
    Precision.CENTURY: lambda words, at: words.century(at.year),
    Precision.DECADE: lambda words, at: words.decade(at.year),
    Precision.YEAR: lambda words, at: words.year(at.year),
    Precision.HALF: lambda words, at: words.half(at.year, (at.month + 5) // 6),
    Precision.QUARTER: lambda words, at: _quarter_or_season(at.text, words, at.year, at.month),
    Precision.MONTH: lambda words, at: words.month(at.year, at.month),
    Precision.DAY: lambda words, at: words.day(at.year, at.month, at.day),
    Precision.HOUR: lambda words, at: words.clock(words.day(at.year, at.month, at.day), at.hour, None),
    Precision.MINUTE: lambda words, at: words.clock(words.day(at.year, at.month, at.day), at.hour, at.minute),
}


def _plain(value: Edtf, words: CalendarWords) -> str:
    if value.lower is None:
        return _without_year(value.text, words)
    number, second = divmod(value.lower, civil.DAY)
    parts = _Parts(value.text, *civil.civil(number), second // civil.HOUR, second % civil.HOUR // civil.MINUTE)
    return _PLAIN[value.precision](words, parts)


def _quarter_or_season(text: str, words: CalendarWords, year: int, month: int) -> str:
    number = int(text.rstrip("~?%")[-2:])
    return words.season(year, number - 20) if number < 33 else words.quarter(year, (month + 2) // 3)


def _without_year(text: str, words: CalendarWords) -> str:
    _, month, *day = text.rstrip("~?%").split("-")
    if "XX" in (month, *day):
        return text
    if day:
        return words.day_without_year(int(month), int(day[0]))
    number = int(month)
    return words.month_without_year(number) if number <= 12 else words.quarter_without_year(number - 32)
