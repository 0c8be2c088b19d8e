"""Events for the measurements of frames: bursts, long intervals, 3,000 years, the same for the same number each time."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.dating.civil import DAY, day_number
from hp_timeline.dating.edtf import Precision
from hp_timeline.dating.values import Kind
from hp_timeline.timeline.events import CERTAINTIES, KINDS, PLACED, ROWS, EventTable, importance_of, tie_of
from hp_timeline.timeline.texts import Texts

FIRST_DAY: Final = day_number(-975, 1, 1)
LAST_DAY: Final = day_number(2025, 1, 1)
_BURSTS: Final = 200
_INTERVAL: Final = 2
_WORDS: Final = (
    *("hội nghị", "khảo sát", "thành phố", "nghị quyết", "cảng biển", "đường sắt", "triển khai", "kế hoạch", "phát triển"),
    *("the harbour", "a survey", "the council", "a resolution", "the railway", "a visit", "the budget", "a bridge", "a plan"),
)
_SLICE: Final = 50_000


def _year(year: int) -> str:
    return f"{year:05}" if year < 0 else f"{year:04}"


def _values(days: NDArray[np.int64], precisions: NDArray[np.int64], lengths: NDArray[np.int64]) -> Iterator[str]:
    texts = np.datetime_as_string(days.astype("datetime64[D]")).tolist()
    years = (days.astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970).tolist()
    for text, year, precision, length in zip(texts, years, precisions.tolist(), lengths.tolist(), strict=True):
        if precision == _INTERVAL:
            yield f"{_year(year)}/{_year(year + length)}"
        else:
            yield _year(year) + text[-6 : -3 * precision or None]


def table(count: int) -> EventTable:
    """Return so many events: half spread over 3,000 years, half in bursts; most days, some months, some intervals of years."""
    random = np.random.default_rng(20_251)
    spread = random.integers(FIRST_DAY, LAST_DAY, count)
    centres = random.integers(FIRST_DAY, LAST_DAY, _BURSTS)
    burst = np.minimum(centres[random.integers(0, _BURSTS, count)] + (random.exponential(12, count)).astype(np.int64), LAST_DAY)
    days = np.where(random.random(count) < 0.5, spread, burst)
    sort = random.random(count)
    is_month, is_long = (sort >= 0.85) & (sort < 0.95), sort >= 0.95
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    years = days.astype("datetime64[D]").astype("datetime64[Y]")
    lengths = (10 ** random.uniform(0, 2.3, count)).astype(np.int64)
    starts = np.where(is_month, months.astype("datetime64[D]").astype(np.int64), days)
    starts = np.where(is_long, years.astype("datetime64[D]").astype(np.int64), starts)
    ends = np.where(is_month, (months + 1).astype("datetime64[D]").astype(np.int64), starts + 1)
    ends = np.where(is_long, (years + lengths + 1).astype("datetime64[D]").astype(np.int64), ends)
    precisions = np.where(is_long, 2, np.where(is_month, 1, 0))
    certainty = random.integers(0, len(CERTAINTIES), count)
    ties = np.array([tie_of(f"event-{number}") for number in range(count)], dtype=np.uint32)
    sorts = (Precision.DAY, Precision.MONTH, Precision.INTERVAL)
    weights = np.array(
        [[importance_of(Kind.REPORTED, sure, sort, 0) for sort in sorts] for sure in CERTAINTIES], dtype=np.uint32
    )
    words = random.integers(0, len(_WORDS), (count, 5), dtype=np.uint8)
    ids, titles, sources, values, languages, tags = (Texts.of(()) for _ in range(6))
    for first in range(0, count, _SLICE):
        part = slice(first, min(first + _SLICE, count))
        picked: list[list[int]] = words[part].tolist()
        ids = ids.joined(Texts.of(f"event-{number}" for number in range(part.start, part.stop)))
        titles = titles.joined(Texts.of(" ".join(_WORDS[word] for word in row).capitalize() for row in picked))
        sources = sources.joined(Texts.of_repeated(f"Outlet {row[0]}" for row in picked))
        values = values.joined(Texts.of(_values(days[part], precisions[part], lengths[part])))
        languages = languages.joined(Texts.of_repeated(("vi", "en")[row[1] % 2] for row in picked))
        tags = tags.joined(Texts.of_repeated("" for _ in picked))
    return EventTable(
        ids,
        ids,
        titles,
        sources,
        values,
        starts * DAY,
        ends * DAY,
        np.full(count, PLACED, dtype=np.uint8),
        np.array([ROWS[sort] for sort in sorts], dtype=np.uint8)[precisions],
        np.full(count, KINDS.index(Kind.REPORTED), dtype=np.uint8),
        certainty.astype(np.uint8),
        weights[certainty, precisions] | (ties & np.uint32(0xFFFFFF)),
        ties,
        languages,
        tags,
    )
