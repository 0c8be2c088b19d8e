"""What a line's layout keeps from frame to frame: tiles already laid out and titles already broken into lines."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final, Generic, NamedTuple, TypeVar

from hp_timeline.timeline.bands import Band
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.tiles import Tile

_MOST_TILES: Final = 256
_MOST_TEXTS: Final = 4_096
_MOST_WIDTHS: Final = 50_000
_Value = TypeVar("_Value")


class Kept(Generic[_Value]):
    """So many values by key, those used least recently given up first."""

    def __init__(self, most: int) -> None:
        self._most: Final = most
        self._values: Final[OrderedDict[Hashable, _Value]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], _Value]) -> _Value:
        """Return the value of a key, made where it is not kept."""
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        value = self._values[key] = make()
        if len(self._values) > self._most:
            self._values.popitem(last=False)
        return value


class CardText(NamedTuple):
    """The words of an event's card: date, source, and the lines of the title; ``indent`` is the date's width."""

    event: str
    date: str
    source: str
    title: tuple[str, ...]
    indent: float


@dataclass(frozen=True, slots=True)
class Measure:
    """The widths in pixels that the surface's fonts give a title, and a small line."""

    title: Callable[[str], float]
    small: Callable[[str], float]


class LayoutMemory:
    """Good for one index and one set of fonts; for another, a new one is begun."""

    def __init__(self, index: TimelineIndex) -> None:
        self.index: Final = index
        self.tiles: Final = Kept[Tile](_MOST_TILES)
        self.texts: Final = Kept[CardText](_MOST_TEXTS)
        self.lines: Final = Kept[tuple[str, ...]](_MOST_TEXTS)


class Frame(NamedTuple):
    """What all parts of a lane's layout lean on: its own ``line`` and where it stands."""

    memory: LayoutMemory
    line: TimelineIndex
    band: Band
    scale: TimeScale
    measure: Measure
    language: str


def remembered(measure: Callable[[str], float]) -> Callable[[str], float]:
    """Return a measure that measures each text once; the words of titles come again and again."""
    widths: dict[str, float] = {}

    def width(text: str) -> float:
        known = widths.get(text)
        if known is None:
            if len(widths) >= _MOST_WIDTHS:
                widths.clear()
            known = widths[text] = measure(text)
        return known

    return width
