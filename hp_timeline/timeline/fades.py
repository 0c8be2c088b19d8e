"""How faint labels are while they come and go: told from one frame's scene to the next, by the clock."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from math import inf
from typing import Final, NamedTuple

from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Card, Cluster, Running, Scene

FADE_SECONDS: Final = 0.12
_HARDLY_SEEN: Final = 0.5
"""What has come less far than this when it goes again is gone at once, and nothing begins to fade so shortly after labels have
changed: in a fast zoom, ghosts would only blur the picture."""
_CROWD: Final = 128
"""Where more labels than this change at once, no eye follows any of them, and their fades would cost more than the frame."""

Label = Card | Cluster | Running


class Leaving(NamedTuple):
    """A label of a frame before, where it would stand now, and when nothing of it is left."""

    label: Label
    gone: float


class _Fading(NamedTuple):
    """When what comes began to, and what leaves."""

    coming: dict[Hashable, float]
    leaving: dict[Hashable, Leaving]


class Ghost(NamedTuple):
    """A label that the scene has no more, and how much of it is left, from 0 to 1."""

    label: Label
    strength: float


@dataclass(frozen=True, slots=True)
class Fades:
    """The labels of a frame at ``now`` seconds: those of its scene, and those that are not gone yet."""

    scale: TimeScale
    now: float
    labels: Mapping[Hashable, Label]
    coming: Mapping[Hashable, float] = field(default_factory=dict[Hashable, float])
    """When those began to come that are not wholly there."""
    leaving: Mapping[Hashable, Leaving] = field(default_factory=dict[Hashable, Leaving])
    stirred: float = -inf
    """When labels in view last changed."""
    _faint: dict[int, float] = field(init=False, compare=False, default_factory=dict[int, float])
    """How much of each label that comes is there, by identity: the painter asks for every label, and keys cost more to make."""

    def __post_init__(self) -> None:
        for key, began in self.coming.items():
            self._faint[id(self.labels[key])] = (self.now - began) / FADE_SECONDS

    @classmethod
    def first(cls, scene: Scene, scale: TimeScale, now: float) -> Fades:
        """Return the fades of a frame without one before: all labels are there."""
        return cls(scale, now, _by_place(scene))

    @property
    def is_over(self) -> bool:
        """Return whether a later frame of the same scene would look no different."""
        return not self.coming and not self.leaving

    @property
    def ghosts(self) -> list[Ghost]:
        """Return the labels that are about to be gone."""
        return [Ghost(label, (gone - self.now) / FADE_SECONDS) for label, gone in self.leaving.values()]

    def strength(self, label: Label) -> float:
        """Return how much of a label of the scene is there, from 0 to 1."""
        return self._faint.get(id(label), 1.0) if self._faint else 1.0

    def after(self, scene: Scene, scale: TimeScale, now: float) -> Fades:
        """Return the fades of the next frame. What comes or leaves over an edge, with the line, does not fade."""
        labels = _by_place(scene)
        if self.is_over and tuple(labels) == tuple(self.labels):
            return Fades(scale, now, labels, stirred=self.stirred)
        new, old = labels.keys() - self.labels.keys(), self.labels.keys() - labels.keys()
        if len(new) + len(old) > _CROWD:
            return Fades(scale, now, labels, stirred=now)
        going_on = self._going_on(labels, scale, now)
        if new and old and now - self.stirred < _HARDLY_SEEN * FADE_SECONDS:
            return Fades(scale, now, labels, *going_on, now)
        return self._begun(labels, new - going_on.coming.keys(), old, going_on, scale, now)

    def _going_on(self, labels: Mapping[Hashable, Label], scale: TimeScale, now: float) -> _Fading:
        """Return what was fading before and still is; what leaves and is there again comes from where it is."""
        coming = {key: began for key, began in self.coming.items() if key in labels and now < began + FADE_SECONDS}
        leaving: dict[Hashable, Leaving] = {}
        for key, (label, gone) in self.leaving.items():
            if now < gone and key in labels:
                coming[key] = 2 * now - gone
            elif now < gone and _is_in_view(label, shift := _shift(label, self.scale, scale), scale):
                leaving[key] = Leaving(_moved(label, shift), gone)
        return _Fading(coming, leaving)

    def _begun(
        self,
        labels: Mapping[Hashable, Label],
        new: AbstractSet[Hashable],
        old: AbstractSet[Hashable],
        going_on: _Fading,
        scale: TimeScale,
        now: float,
    ) -> Fades:
        """Return the fades with those that begin now."""
        coming, leaving = going_on
        begun = [key for key in new if _is_in_view(labels[key], _shift(labels[key], scale, self.scale), self.scale)]
        coming |= dict.fromkeys(begun, now)
        for key in old:
            label, there = self.labels[key], min(now - self.coming.get(key, 0.0), FADE_SECONDS)
            shift = _shift(label, self.scale, scale)
            if there > _HARDLY_SEEN * FADE_SECONDS and _is_in_view(label, shift, scale):
                leaving[key] = Leaving(_moved(label, shift), now + there)
        is_stirred = begun or any(leaving[key].gone > now for key in old & leaving.keys())
        return Fades(scale, now, labels, coming, leaving, now if is_stirred else self.stirred)


def _by_place(scene: Scene) -> dict[Hashable, Label]:
    """A card that comes to another lane is another label: it fades there and does not jump."""
    labels: dict[Hashable, Label] = {(card.event, card.box.y, card.box.height): card for card in scene.cards}
    labels.update({(cluster.start, cluster.end, cluster.box.y): cluster for cluster in scene.clusters})
    labels.update({running.event: running for running in scene.running})
    return labels


def _shift(label: Label, here: TimeScale, there: TimeScale) -> float:
    """Return how many pixels right of its place in one frame a label stands in another; one at the edge stays there."""
    if isinstance(label, Running):
        return 0.0
    anchor = label.stem if isinstance(label, Card) else label.box.x
    return there.x(here.time(anchor)) - anchor


def _moved(label: Label, shift: float) -> Label:
    if not shift or isinstance(label, Running):
        return label
    box = label.box._replace(x=label.box.x + shift)
    return label._replace(box=box, stem=label.stem + shift) if isinstance(label, Card) else replace(label, box=box)


def _is_in_view(label: Label, shift: float, scale: TimeScale) -> bool:
    return label.box.right + shift > 0 and label.box.x + shift < scale.width
