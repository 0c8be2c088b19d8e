"""What is drawn, decided before any of it is painted: frozen values in pixels, the same for screen, PNG, SVG and PDF."""

from dataclasses import dataclass
from typing import Final

from hp_timeline.dating.values import Certainty, Kind

_TOUCH: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the x after the last."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the y after the last."""
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies within."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: "Box") -> bool:
        """Return whether the two share any area; edges that touch, but for the last digits of a float, do not."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > _TOUCH and down > _TOUCH


@dataclass(frozen=True, slots=True)
class Mark:
    """The bar of one event: as wide as what is known of its time, or as needed to be seen."""

    event: str
    box: Box
    kind: Kind
    certainty: Certainty
    fades_before: bool
    fades_after: bool


@dataclass(frozen=True, slots=True)
class Card:
    """The label of one event; ``stem`` is the x where it is tied to its mark and ``foot`` the y of the mark's top."""

    event: str
    box: Box
    date: str
    source: str
    title: tuple[str, ...]
    stem: float
    foot: float


@dataclass(frozen=True, slots=True)
class AxisTick:
    """A fine tick; the label is empty where there is no room."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class AxisUnit:
    """An enclosing unit of the axis with the place of its label, kept in view."""

    x: float
    width: float
    label: str
    label_x: float


@dataclass(frozen=True, slots=True)
class Axis:
    """The two rows of the axis below ``y``."""

    y: float
    fine: tuple[AxisTick, ...]
    enclosing: tuple[AxisUnit, ...]


@dataclass(frozen=True, slots=True)
class Accounting:
    """Where the events are: placed events = drawn + before + after; ``bare`` of the drawn ones have a mark but no card."""

    drawn: int
    before: int
    after: int
    unplaced: int
    bare: int


@dataclass(frozen=True, slots=True)
class Scene:
    """All that one frame shows."""

    width: float
    height: float
    axis: Axis
    marks: tuple[Mark, ...]
    cards: tuple[Card, ...]
    focus: Box | None
    accounting: Accounting

    def event_at(self, x: float, y: float, reach: float = 4.0) -> str | None:
        """Return the event whose card, else whose mark within ``reach`` pixels, is at a point."""
        for card in reversed(self.cards):
            if card.box.holds(x, y):
                return card.event
        near = [mark for mark in self.marks if mark.box.x - reach <= x < mark.box.right + reach]
        near = [mark for mark in near if mark.box.y - reach <= y < mark.box.bottom + reach]
        return min(near, key=lambda mark: (not mark.box.holds(x, y), mark.box.width)).event if near else None
