"""What is drawn, decided before any of it is painted: frozen values in pixels, the same for screen, PNG, SVG and PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.bands import Band

_TOUCH: Final = 1e-6


class Box(NamedTuple):
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

    def meets(self, other: Box) -> bool:
        """Return whether the two share any area; edges that touch, but for the last digits of a float, do not."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > _TOUCH and down > _TOUCH


class Mark(NamedTuple):
    """The bar of one event: as wide as what is known of its time, or as needed to be seen."""

    event: str
    box: Box
    kind: Kind
    certainty: Certainty
    fades_before: bool
    fades_after: bool


class Card(NamedTuple):
    """The label of one event; ``stem`` is the x where it is tied to its mark and ``foot`` the y of the mark's top.

    The source stands ``indent`` pixels right of where the date begins.
    """

    event: str
    box: Box
    date: str
    source: str
    title: tuple[str, ...]
    stem: float
    foot: float
    indent: float


class Strip(NamedTuple):
    """A row of marks too many to be told apart: how many events meet each column of ``column`` pixels, from x 0.

    ``row`` is the row's number; ``counts`` is int64; ``most`` is the count that stands highest and darkest.
    """

    row: int
    box: Box
    column: int
    counts: NDArray[np.int64]
    most: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events of a ``lane`` drawn as one: those without a card of their own that begin within ``start`` to ``end``.

    ``first`` and ``last`` are positions in the lane; ``label`` is the count and ``span`` the stretch in words; ``titles`` are
    those of the two that matter most; ``bars`` tells how many events begin in each sixteenth.
    """

    box: Box
    lane: int
    start: int
    end: int
    count: int
    first: int
    last: int
    label: str
    span: str
    titles: tuple[str, ...]
    bars: tuple[int, ...]


class DensityLegend(NamedTuple):
    """What the colours and heights of strips mean: ``labels`` are one event in a column and ``most``."""

    box: Box
    labels: tuple[str, str]
    most: int


class Running(NamedTuple):
    """The label of an event that began before the view and goes on in it."""

    event: str
    box: Box
    date: str
    title: str


class MoreRunning(NamedTuple):
    """How many more ``events`` go on in a lane than have a label: told right of the last one, in its row."""

    x: float
    y: float
    events: int


class Break(NamedTuple):
    """A fold of the line in view: where it is drawn, how long the time is that is not, and the instant it begins."""

    box: Box
    label: str
    start: int


class Tray(NamedTuple):
    """What is not in sight, at an edge of the axis or below the headers.

    ``part`` is a part of the accounting, or ``folds``, ``lanes-above``, ``lanes-below``, ``lanes-hidden``.
    """

    part: str
    box: Box
    label: str


class AxisTick(NamedTuple):
    """A fine tick; the label is empty where there is no room."""

    x: float
    label: str


class AxisUnit(NamedTuple):
    """An enclosing unit of the axis with the place of its label, kept in view."""

    x: float
    width: float
    label: str
    label_x: float


class Axis(NamedTuple):
    """The two rows of the axis below ``y``."""

    y: float
    fine: tuple[AxisTick, ...]
    enclosing: tuple[AxisUnit, ...]


class Accounting(NamedTuple):
    """Where the events are: each is in exactly one of these.

    ``drawn`` are in view with a card or label of their own, ``clustered`` in view without; ``before`` and ``after`` the view;
    ``filtered`` out; ``undated`` without a place on a line; in ``hidden`` lanes; in lanes ``beyond`` those in sight.
    """

    drawn: int
    clustered: int
    before: int
    after: int
    filtered: int
    undated: int
    hidden: int = 0
    beyond: int = 0

    @property
    def total(self) -> int:
        """Return the number of all events."""
        return sum(self)

    @property
    def in_view(self) -> int:
        """Return how many events meet the view."""
        return self.drawn + self.clustered


class Scene(NamedTuple):
    """All that one frame shows; ``bands`` are where its lanes stand, a single one where there are none."""

    width: float
    height: float
    axis: Axis
    marks: tuple[Mark, ...]
    strips: tuple[Strip, ...]
    cards: tuple[Card, ...]
    clusters: tuple[Cluster, ...]
    running: tuple[Running, ...]
    more_running: tuple[MoreRunning, ...]
    legend: DensityLegend | None
    trays: tuple[Tray, ...]
    breaks: tuple[Break, ...]
    focus: Box | None
    bands: tuple[Band, ...]
    accounting: Accounting

    def event_at(self, x: float, y: float, reach: float = 4.0) -> str | None:
        """Return the event whose card or label, else whose mark within ``reach`` pixels, is at a point."""
        for labelled in (*reversed(self.cards), *self.running):
            if labelled.box.holds(x, y):
                return labelled.event
        near = [mark for mark in self.marks if mark.box.x - reach <= x < mark.box.right + reach]
        near = [mark for mark in near if mark.box.y - reach <= y < mark.box.bottom + reach]
        return min(near, key=lambda mark: (not mark.box.holds(x, y), mark.box.width)).event if near else None

    def tray_at(self, x: float, y: float) -> Tray | None:
        """Return the tray at a point."""
        return next((tray for tray in self.trays if tray.box.holds(x, y)), None)

    def break_at(self, x: float, y: float) -> Break | None:
        """Return the fold at a point."""
        return next((fold for fold in self.breaks if fold.box.holds(x, y)), None)

    def cluster_at(self, x: float, y: float) -> Cluster | None:
        """Return the cluster at a point."""
        return next((cluster for cluster in self.clusters if cluster.box.holds(x, y)), None)

    def has_strip_at(self, x: float, y: float) -> bool:
        """Return whether a crowded row of marks is at a point."""
        return any(strip.box.holds(x, y) for strip in self.strips)
