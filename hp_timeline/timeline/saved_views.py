"""Stretches of time that the user named, to come back to; how they are written down and read again."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Final, NamedTuple

from hp_timeline.timeline.grouping import Grouping, grouping_entry, read_grouping
from hp_timeline.timeline.json_values import is_list, is_record
from hp_timeline.timeline.span import TimeSpan

LONGEST_NAME: Final = 120
_ILLEGIBLE: Final = ("Cc", "Cs")


def tidy_name(text: str) -> str:
    """Return a name as it is kept: composed letters, single blanks, at most 120 characters; empty where nothing is left.

    Controls and halves of characters become blanks.

    >>> tidy_name("  Five   articles ")
    'Five articles'
    """
    legible = "".join(" " if unicodedata.category(letter) in _ILLEGIBLE else letter for letter in text)
    return " ".join(unicodedata.normalize("NFC", legible).split())[:LONGEST_NAME].strip()


@dataclass(frozen=True, slots=True)
class SavedView:
    """A stretch of time under a name, with the document that was chosen, if one was, and the lanes.

    Views from before there were lanes have no ``grouping``: they leave the lanes as they are.
    """

    name: str
    span: TimeSpan
    document: str | None = None
    grouping: Grouping | None = None

    def __post_init__(self) -> None:
        if not self.name or self.name != tidy_name(self.name):
            raise ValueError(f"a view called {self.name!r}")


@dataclass(frozen=True, slots=True)
class SavedViews:
    """Views in the user's order, no two of one name."""

    views: tuple[SavedView, ...] = ()

    def __post_init__(self) -> None:
        names = [view.name for view in self.views]
        if len(set(names)) < len(names):
            raise ValueError(f"two views of one name among {names}")

    def __iter__(self) -> Iterator[SavedView]:
        return iter(self.views)

    def __len__(self) -> int:
        return len(self.views)

    def named(self, name: str) -> SavedView | None:
        """Return the view of a name."""
        return next((view for view in self.views if view.name == name), None)

    def free_name(self, wanted: str) -> str:
        """Return a name that no view has: the one wanted, else with a number behind it."""
        tidy = tidy_name(wanted)
        numbered = (f"{tidy[: LONGEST_NAME - 8].rstrip()} ({number})" for number in count(2))
        return tidy if self.named(tidy) is None else next(name for name in numbered if self.named(name) is None)

    def with_view(self, view: SavedView) -> SavedViews:
        """Return the views with one more at the end, or in the place of the one of the same name."""
        if self.named(view.name) is None:
            return SavedViews((*self.views, view))
        return SavedViews(tuple(view if one.name == view.name else one for one in self.views))

    def without(self, name: str) -> SavedViews:
        """Return the views but for one."""
        return SavedViews(tuple(view for view in self.views if view.name != name))

    def renamed(self, name: str, other: str) -> SavedViews:
        """Return the views with one under another name. Raises ``ValueError`` where that is no name, or another view's."""
        return SavedViews(tuple(replace(view, name=other) if view.name == name else view for view in self.views))

    def moved(self, name: str, step: int) -> SavedViews:
        """Return the views with one so many places later, at most to either end."""
        names = [view.name for view in self.views]
        if name not in names:
            return self
        rest = [view for view in self.views if view.name != name]
        at = min(max(names.index(name) + step, 0), len(rest))
        return SavedViews((*rest[:at], self.views[names.index(name)], *rest[at:]))


class Restored(NamedTuple):
    """What a text gave: the views, and how many of its entries gave none."""

    views: SavedViews
    dropped: int


def views_text(views: SavedViews) -> str:
    """Return the text that ``restored`` reads, in ASCII."""
    return json.dumps(
        [
            {
                "name": view.name,
                "start": view.span.start,
                "seconds": view.span.seconds,
                "document": view.document,
                "lanes": None if view.grouping is None else grouping_entry(view.grouping),
            }
            for view in views
        ]
    )


def restored(text: str) -> Restored:
    """Return the views of a text; what makes no sense, or has a name that came before, is left out and counted."""
    try:
        entries: object = json.loads(text)
    except (ValueError, RecursionError):
        return Restored(SavedViews(), 1)
    if not is_list(entries):
        return Restored(SavedViews(), 1)
    views = SavedViews()
    for entry in entries:
        view = _view(entry)
        if view is not None and views.named(view.name) is None:
            views = views.with_view(view)
    return Restored(views, len(entries) - len(views))


def _view(entry: object) -> SavedView | None:
    if not is_record(entry):
        return None
    name, document, start, seconds = (entry.get(key) for key in ("name", "document", "start", "seconds"))
    if not isinstance(name, str) or not isinstance(document, str | None) or not tidy_name(name):
        return None
    # ``true`` is an int to Python, and no time.
    if type(start) is not int or type(seconds) is not int or seconds < 1:
        return None
    return SavedView(tidy_name(name), TimeSpan(start, seconds).reined_in(), document, read_grouping(entry.get("lanes")))
