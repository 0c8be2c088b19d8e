"""Lanes in words: what they are called, how many events they hold, and how many are out of sight."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.grouping import LaneKind
from hp_timeline.timeline.index import Lane
from hp_timeline.timeline.words import count_in_words, counted_in_words


@dataclass(frozen=True, slots=True)
class _LaneWords:
    """Pairs are for one and for several."""

    names: Mapping[LaneKind, Mapping[str, str]]
    nameless: Mapping[LaneKind, str]
    others: Mapping[LaneKind, tuple[str, str]]
    events: tuple[str, str]
    shared: tuple[str, str]
    collapsed: str
    above: str
    below: str
    hidden: tuple[str, str]
    place: str


_ENGLISH: Final = _LaneWords(
    names={
        LaneKind.KIND: {Kind.REPORTED: "reported", Kind.MENTIONED: "mentioned", Kind.TARGET: "target"},
        LaneKind.CERTAINTY: {
            Certainty.CERTAIN: "certain date",
            Certainty.PROBABLE: "probable date",
            Certainty.POSSIBLE: "possible date",
        },
        LaneKind.LANGUAGE: {"vi": "Vietnamese", "en": "English", "und": "language not determined"},
    },
    nameless={
        LaneKind.SOURCE: "no source",
        LaneKind.OUTLET: "no outlet named",
        LaneKind.LANGUAGE: "language not determined",
        LaneKind.TAG: "no tag",
    },
    others={
        LaneKind.SOURCE: ("{0} more source", "{0} more sources"),
        LaneKind.OUTLET: ("{0} more outlet", "{0} more outlets"),
        LaneKind.LANGUAGE: ("{0} more language", "{0} more languages"),
        LaneKind.TAG: ("{0} more tag", "{0} more tags"),
    },
    events=("{0} event", "{0} events"),
    shared=("{0} has further tags", "{0} have further tags"),
    collapsed="collapsed",
    above="▴ {0} above",
    below="▾ {0} below",
    hidden=("{0} lane hidden", "{0} lanes hidden"),
    place="lane {0} of {1}",
)
_VIETNAMESE: Final = _LaneWords(
    names={
        LaneKind.KIND: {Kind.REPORTED: "được tường thuật", Kind.MENTIONED: "được nhắc đến", Kind.TARGET: "mục tiêu"},
        LaneKind.CERTAINTY: {
            Certainty.CERTAIN: "ngày chắc chắn",
            Certainty.PROBABLE: "ngày nhiều khả năng",
            Certainty.POSSIBLE: "ngày chưa chắc chắn",
        },
        LaneKind.LANGUAGE: {"vi": "Tiếng Việt", "en": "Tiếng Anh", "und": "chưa rõ ngôn ngữ"},
    },
    nameless={
        LaneKind.SOURCE: "không có nguồn",
        LaneKind.OUTLET: "không nêu cơ quan báo chí",
        LaneKind.LANGUAGE: "chưa rõ ngôn ngữ",
        LaneKind.TAG: "không có nhãn",
    },
    others={
        LaneKind.SOURCE: ("{0} nguồn khác", "{0} nguồn khác"),
        LaneKind.OUTLET: ("{0} cơ quan báo chí khác", "{0} cơ quan báo chí khác"),
        LaneKind.LANGUAGE: ("{0} ngôn ngữ khác", "{0} ngôn ngữ khác"),
        LaneKind.TAG: ("{0} nhãn khác", "{0} nhãn khác"),
    },
    events=("{0} sự kiện", "{0} sự kiện"),
    shared=("{0} sự kiện còn có nhãn khác", "{0} sự kiện còn có nhãn khác"),
    collapsed="thu gọn",
    above="▴ {0} ở trên",
    below="▾ {0} ở dưới",
    hidden=("ẩn {0} làn", "ẩn {0} làn"),
    place="làn {0}/{1}",
)
_WORDS: Final = {"en": _ENGLISH, "vi": _VIETNAMESE}


def _words(language: str) -> _LaneWords:
    return _WORDS.get(language, _ENGLISH)


def lane_name(kind: LaneKind, lane: Lane, language: str) -> str:
    """Return what a lane is called."""
    words = _words(language)
    if lane.key is None:
        return counted_in_words(words.others.get(kind, ("{0}", "{0}")), lane.names, language)
    return words.names.get(kind, {}).get(lane.key, lane.key) or words.nameless.get(kind, "—")


def lane_count(lane: Lane, language: str) -> str:
    """Return how many events a lane holds."""
    return counted_in_words(_words(language).events, len(lane.line), language)


def lane_told(kind: LaneKind, lane: Lane, language: str, *, is_collapsed: bool) -> str:
    """Return all that is to be said of a lane, for a tool tip and a screen reader."""
    words = _words(language)
    parts = [lane_name(kind, lane, language), lane_count(lane, language)]
    parts += [counted_in_words(words.shared, lane.shared, language)] if lane.shared else []
    parts += [words.collapsed] if is_collapsed else []
    return ", ".join(parts)


def lane_place(place: int, count: int, language: str) -> str:
    """Return which of the lanes one is, counted from the top."""
    return _words(language).place.format(place + 1, count)


def lanes_out_of_sight(above: int, below: int, hidden: int, language: str) -> dict[str, str]:
    """Return how many lanes there are above and below those in sight, and hidden; what is nothing is left out."""
    words = _words(language)
    told = {
        "lanes-above": (above, words.above.format(count_in_words(above, language))),
        "lanes-below": (below, words.below.format(count_in_words(below, language))),
        "lanes-hidden": (hidden, counted_in_words(words.hidden, hidden, language)),
    }
    return {part: text for part, (count, text) in told.items() if count}
