"""The stretches of time that were shown before, and those gone back from."""

from dataclasses import dataclass
from typing import Final

from hp_timeline.timeline.span import TimeSpan

_MOST: Final = 100


@dataclass(frozen=True, slots=True)
class ViewHistory:
    """What ``back`` and ``forward`` lead to, the nearest last."""

    past: tuple[TimeSpan, ...] = ()
    future: tuple[TimeSpan, ...] = ()

    def left(self, span: TimeSpan) -> "ViewHistory":
        """Return the history after a jump away from a span."""
        if self.past and self.past[-1] == span:
            return ViewHistory(self.past)
        return ViewHistory((*self.past, span)[-_MOST:])

    def back(self, here: TimeSpan) -> "tuple[TimeSpan, ViewHistory] | None":
        """Return the span shown before, and the history there; None at the beginning."""
        return (self.past[-1], ViewHistory(self.past[:-1], (*self.future, here))) if self.past else None

    def forward(self, here: TimeSpan) -> "tuple[TimeSpan, ViewHistory] | None":
        """Return the span gone back from last, and the history there; None at the end."""
        return (self.future[-1], ViewHistory((*self.past, here), self.future[:-1])) if self.future else None
