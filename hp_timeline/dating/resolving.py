"""From what was found to values: what is missing comes from the publication, the event, and what was said before."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor, Moment, Years, moment
from hp_timeline.dating.edtf import EdtfError, Precision, parse
from hp_timeline.dating.feast_meanings import FEAST_MEANINGS
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.lunar_meanings import LUNAR_MEANINGS
from hp_timeline.dating.meanings import DAY_MEANINGS, InvalidDayError
from hp_timeline.dating.month_meanings import MONTH_MEANINGS
from hp_timeline.dating.scanning import Found
from hp_timeline.dating.week_meanings import WEEK_MEANINGS
from hp_timeline.dating.year_meanings import YEAR_MEANINGS

_PERIODS: Final = frozenset({"months_of_year", "months_past", "quarter", "half_year", "months"})
_PARTS_OF_YEAR: Final = frozenset({Precision.QUARTER, Precision.HALF})
_DAY_RANGES: Final = frozenset({"days", "hours", "lunar_days", "weekdays"})
_ACT_YEARS: Final = 20_000
_STALE: Final = 3
_POST: Final = 3
"""Days in which a dispatch is printed."""
_DATELINE_DAYS: Final = frozenset({"day", "either_day"})
_LAST_MONTH: Final = 12
_SCHOOL_START: Final = 8
_NEED_TENSE: Final = frozenset({"day", "either_day", "days", "month", "months", "weekday", "next_year", "told_month_day"})
_WEEKDAYS: Final = frozenset({"weekday", "last_weekday"})
_IN_OTHER_WORDS: Final = frozenset({"(", ", tức", "(tức", "tức", "tức là", ", i.e."})
_ALL: Final = {**DAY_MEANINGS, **WEEK_MEANINGS, **MONTH_MEANINGS, **YEAR_MEANINGS, **LUNAR_MEANINGS, **FEAST_MEANINGS}


class _Event(NamedTuple):
    """The year that an event is called by, and where it stands."""

    year: int
    start: int


_NO_EVENT: Final = _Event(0, 0)


class Resolved(NamedTuple):
    """What was found, with its value; ``edtf`` is None where nothing tells it, or where it is no day at all."""

    found: Found
    edtf: str | None
    is_invalid: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether the text tells the year here."""
        return not {"y", "y2", "yy", "cy"}.isdisjoint(self.found.slots)


def resolve(layout: Layout, finds: Sequence[Found], published: Moment | None, event: Moment | None) -> list[Resolved]:
    """Return the values of all that was found, in order."""
    years = _years(layout, finds) if published is None else Years({})
    now = published if published and published.day else event or published
    is_month_first = any(found.row.meaning == "either_day" and found.slots["m"] > _LAST_MONTH for found in finds)
    anchor = Anchor(published, now, None, None, is_ahead=False, years=years, is_month_first=is_month_first)
    named = _NO_EVENT
    resolved: list[Resolved] = []
    for found in finds:
        if found.row.meaning in _NEED_TENSE and "y" not in found.slots:
            is_forecast = found.row.meaning == "weekday" and layout.is_of_its_day
            is_ahead = (
                is_forecast or "goal" in found.slots or (_is_future(layout, found) and not layout.leads("spoken", found.start))
            )
            anchor = anchor if is_ahead == anchor.is_ahead else anchor._replace(is_ahead=is_ahead)
            event_year = named.year if named.year and layout.sentence_start(found.start) <= named.start else None
            anchor = anchor if event_year == anchor.event_year else anchor._replace(event_year=event_year)
        # A festival that comes back each year is no time of one year.
        is_yearly = found.row.meaning in LUNAR_MEANINGS and not {"y", "cy"} & found.slots.keys()
        is_yearly = is_yearly and layout.tells("yearly", found.start, found.end)
        is_yearly = is_yearly or _is_lunar_saying(layout, found, published)
        is_end = found.row.meaning == "clock" and layout.leads("adjourned", found.start)
        value = Resolved(found, None) if is_yearly else _value(found, anchor._replace(told=None) if is_end else anchor)
        if resolved and _is_explained(layout, resolved[-1].found, value):
            resolved[-1] = resolved[-1]._replace(edtf=value.edtf)
        resolved.append(value)
        if found.row.name == "bare-year" and _names_event(layout, found):
            named = _Event(found.slots["y"], found.start)
        anchor = _moved_on(layout, anchor, value)
        anchor = _at_dateline(layout, anchor, value)
    return resolved


def _at_dateline(layout: Layout, anchor: Anchor, value: Resolved) -> Anchor:
    """In a dispatch, ``today`` is the day on which it was sent, not the one on which a paper printed it."""
    sent = moment(value.edtf) if value.edtf is not None and value.found.row.meaning in _DATELINE_DAYS else None
    out = anchor.published
    if sent is None or sent.number is None or out is None or out.number is None or not 0 < out.number - sent.number <= _POST:
        return anchor
    behind = layout.contexts.pattern("dateline_behind").match(layout.text, value.found.end)
    return anchor._replace(now=sent) if behind and layout.leads("dateline_place", value.found.start) else anchor


def _names_event(layout: Layout, found: Found) -> bool:
    """Whether a year is part of an event's name: ``the 1998 World Cup``."""
    behind = layout.contexts.pattern("event_behind")
    return layout.leads("event_name", found.start) or behind.match(layout.text, found.end) is not None


def _is_explained(layout: Layout, weekday: Found, value: Resolved) -> bool:
    """Whether a day says which one the weekday before it was: ``thứ Năm vừa rồi (12/3)``."""
    if weekday.row.meaning not in _WEEKDAYS or value.found.row.meaning != "day" or value.edtf is None:
        return False
    lower = parse(value.edtf).lower
    between = layout.text[weekday.end : value.found.start]
    is_same = lower is not None and civil.weekday(lower // civil.DAY) == weekday.slots["w"] - 1
    return is_same and between.strip() in _IN_OTHER_WORDS


def _is_future(layout: Layout, found: Found) -> bool:
    """Whether the sentence speaks of what is to come; a clause that says something else of a thing in it does not count."""
    future = layout.contexts.pattern("future")
    if future.search(layout.before(found.start)):
        return True
    behind = layout.behind(found.end)
    other = layout.contexts.pattern("other_clause").search(behind)
    return future.search(behind[: other.start()] if other else behind) is not None


def _is_lunar_saying(layout: Layout, found: Found, published: Moment | None) -> bool:
    """``mồng chín tháng tám`` in a text that nothing dates and that speaks of the lunar calendar."""
    if published is not None or found.row.meaning != "day" or {"y", "yy"} & found.slots.keys():
        return False
    words = layout.text[found.start : found.end]
    return layout.contexts.pattern("lunar_day").search(words) is not None and layout.holds("lunar_text")


def _moved_on(layout: Layout, anchor: Anchor, value: Resolved) -> Anchor:
    if value.edtf is None:
        return anchor
    if value.found.row.meaning in _PERIODS and value.edtf[0].isdigit():
        # "Up 8 % from quarter 4": what the text speaks of is still the period said before.
        is_aside = anchor.period is not None and layout.leads("compared", value.found.start)
        return anchor if is_aside else anchor._replace(period=value.edtf)
    if "bc" in value.found.slots and "y" in value.found.slots:
        return anchor._replace(year_told=1 - value.found.slots["y"])
    is_last_day = value.found.row.meaning in _DAY_RANGES or value.edtf.endswith("/..")
    if value.edtf.startswith("../") or ("/" in value.edtf and not is_last_day):
        return anchor
    told = moment(value.edtf.removesuffix("/..").rpartition("/")[2])
    if told is None:
        is_part = parse(value.edtf).precision in _PARTS_OF_YEAR and "y" in value.found.slots
        return anchor._replace(year_told=value.found.slots["y"]) if is_part else anchor
    season = _season(value.edtf) if value.found.row.meaning == "days" else anchor.season
    return anchor._replace(told=told if told.month else anchor.told, year_told=told.year, season=season)


def _season(edtf: str) -> tuple[int, int] | None:
    """Return the first and last day, as numbers, of days that go over the turn of a year; None for others."""
    value = parse(edtf)
    if value.lower is None or value.upper is None:
        return None
    first, last = value.lower // civil.DAY, value.upper // civil.DAY - 1
    return (first, last) if civil.civil(first)[0] + 1 == civil.civil(last)[0] else None


def _value(found: Found, anchor: Anchor) -> Resolved:
    meaning = _ALL.get(found.row.meaning)
    if meaning is None:
        return Resolved(found, None)
    try:
        plain = meaning(found.slots, anchor)
        edtf = _bounded(plain, found) if plain else None
        if edtf:
            parse(edtf)
    except InvalidDayError:
        return Resolved(found, None, is_invalid=True)
    except EdtfError:
        return Resolved(found, None)
    return Resolved(found, edtf)


def _bounded(edtf: str, found: Found) -> str:
    """Return a value as not later than, not earlier than, or about, where the words say so."""
    if "/" in edtf or edtf.startswith("XXXX"):
        return edtf
    if "about" in found.slots:
        return edtf if "T" in edtf or "p" in found.slots else f"{edtf}~"
    # What begins from eight o'clock begins at eight o'clock.
    if "lim" not in found.slots or ("T" in edtf and found.slots["lim"] >= 0):
        return edtf
    return f"../{edtf}" if found.slots["lim"] < 0 else f"{edtf}/.."


def _years(layout: Layout, finds: Iterable[Found]) -> Years:
    """Return the years that a text gives, the latest of each month and the latest of all.

    Days, months, quarters and the numbers of acts give it before plain years do; news is seldom older than what it refers to.
    """
    by_month: dict[int, int] = {}
    by_half: dict[int, int] = {}
    near = [int(year) for year in layout.contexts.pattern("act_year").findall(layout.text[:_ACT_YEARS]) if year]
    plain: list[int] = []
    ancient: list[int] = []
    ahead: list[int] = []
    for found in finds:
        year = found.slots.get("y2", found.slots.get("y"))
        month = found.slots.get("m2", found.slots.get("m"))
        if year is not None and "bc" in found.slots:
            ancient.append(1 - year)
        if "sy" in found.slots:
            # A school year tells the years of its two halves.
            first = found.slots["y"]
            by_half = {month: first + (month < _SCHOOL_START) for month in range(1, _LAST_MONTH + 1)}
        if year is None or "bc" in found.slots or not 1_000 <= year < 3_000:
            continue
        if month is not None and month <= 12:
            by_month[month] = max(year, by_month.get(month, year))
            near.append(year)
        elif "q" in found.slots or "k" in found.slots or found.row.meaning in {"season", "half_year"}:
            # What a text plans for comes after what it tells.
            (ahead if _is_future(layout, found) else near).append(year)
        elif found.row.meaning == "year" and "goal" not in found.slots:
            # The year in a text's last line, as of an issue, is its own.
            is_own = layout.is_last(found.start)
            (near if is_own else ahead if _is_future(layout, found) else plain).append(year)
    if not near and layout.rights_year is not None:
        near.append(layout.rights_year)
    if not near and not plain and not ancient:
        day = next((found.start for found in finds if "d" in found.slots), None)
        head = layout.head_year(day) if day is not None else None
        plain += [head] if head is not None else []
    latest = max(near, default=max(plain, default=max(ahead, default=max(ancient, default=None))))
    is_year_end = not near and latest is not None and latest - 1 in plain
    by_month = by_month if near else by_half | by_month
    recent = {month: year for month, year in by_month.items() if latest is None or year > latest - _STALE}
    return Years(recent, latest, is_year_end)


def is_day(edtf: str) -> bool:
    """Return whether a value is a day or finer."""
    return parse(edtf).precision in (Precision.DAY, Precision.HOUR, Precision.MINUTE)
