"""What the user wants of lanes: what events are put together by, and which lanes stand where, are closed or hidden."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeAlias

from hp_timeline.timeline.json_values import is_list, is_record

Key: TypeAlias = str | None
"""What the events of a lane have in common; empty where that is nothing, None for those without a lane of their own."""


class LaneKind(StrEnum):
    """What the events of one lane have in common."""

    SOURCE = "source"
    OUTLET = "outlet"
    KIND = "kind"
    CERTAINTY = "certainty"
    LANGUAGE = "language"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Grouping:
    """The lanes that are wanted; none where ``by`` is None.

    ``order`` names the lanes that the user has put in their places, from the top; others follow in the usual order.
    """

    by: LaneKind | None = None
    order: tuple[Key, ...] = ()
    collapsed: frozenset[Key] = frozenset()
    hidden: frozenset[Key] = frozenset()

    def __post_init__(self) -> None:
        if len(set(self.order)) < len(self.order):
            raise ValueError(f"two places for one lane in {self.order}")

    def arranged(self, keys: Sequence[Key]) -> tuple[Key, ...]:
        """Return lanes that come in the usual order in the user's."""
        known = set(keys)
        placed = [key for key in self.order if key in known]
        rest = set(keys) - set(placed)
        return (*placed, *(key for key in keys if key in rest))

    def moved(self, keys: Sequence[Key], key: Key, to: Key) -> Grouping:
        """Return the wish to have a lane where another stands now; ``keys`` are all lanes as they stand.

        >>> Grouping(LaneKind.SOURCE).moved(["a", "b", "c"], "c", "a").arranged(["a", "b", "c"])
        ('c', 'a', 'b')
        """
        if key not in keys or to not in keys:
            return self
        first, last = sorted((keys.index(key), keys.index(to)))
        others = [one for one in keys if one != key]
        others.insert(keys.index(to), key)
        # Only the places that anything was done to are kept: more lanes may come, and there may be very many.
        return replace(self, order=tuple(others[: max(last + 1, self._placed(keys))])) if first < last else self

    def _placed(self, keys: Sequence[Key]) -> int:
        known = set(keys)
        return sum(1 for key in self.order if key in known)

    def turned(self, key: Key) -> Grouping:
        """Return the wish to have a lane closed, or open again."""
        return replace(self, collapsed=self.collapsed ^ {key})

    def collapsing(self, keys: Sequence[Key]) -> Grouping:
        """Return the wish to have these lanes closed and all others open."""
        return replace(self, collapsed=frozenset(keys))

    def hiding(self, keys: Iterable[Key]) -> Grouping:
        """Return the wish to have these lanes out of sight and no others."""
        return replace(self, hidden=frozenset(keys))

    def showing(self, key: Key) -> Grouping:
        """Return the wish to have a hidden lane in sight again."""
        return replace(self, hidden=self.hidden - {key})


UNGROUPED: Final = Grouping()
"""No lanes: all events on one line."""


def grouping_entry(grouping: Grouping) -> dict[str, str | list[Key] | None]:
    """Return what is written of a grouping, to be made JSON."""
    return {
        "by": grouping.by,
        "order": list(grouping.order),
        "collapsed": _in_order(grouping.collapsed),
        "hidden": _in_order(grouping.hidden),
    }


def read_grouping(entry: object) -> Grouping | None:
    """Return the grouping that was written; None for what is none."""
    if not is_record(entry):
        return None
    by = entry.get("by")
    kind = next((kind for kind in LaneKind if kind == by), None)
    order, collapsed, hidden = (_keys(entry.get(name)) for name in ("order", "collapsed", "hidden"))
    if kind is None:
        return UNGROUPED if by is None else None
    return Grouping(kind, order, frozenset(collapsed), frozenset(hidden))


def grouping_text(grouping: Grouping) -> str:
    """Return the text that ``restored_grouping`` reads, in ASCII."""
    return json.dumps(grouping_entry(grouping))


def restored_grouping(text: str) -> Grouping:
    """Return the wish that a text holds; no lanes where it makes no sense."""
    try:
        entry: object = json.loads(text)
    except (ValueError, RecursionError):
        return UNGROUPED
    return read_grouping(entry) or UNGROUPED


def _in_order(keys: frozenset[Key]) -> list[Key]:
    return sorted(keys, key=lambda key: (key is None, key or ""))


def _keys(value: object) -> tuple[Key, ...]:
    held = value if is_list(value) else []
    return tuple(dict.fromkeys(key for key in held if isinstance(key, str | None)))
