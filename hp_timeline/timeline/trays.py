"""Counts of what is not in sight, at the ends of the axis: always there where it is not nothing."""

from typing import Final

from hp_timeline.timeline.fold_words import folded_in_words
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.scene import Accounting, Box, Tray
from hp_timeline.timeline.words import count_in_words

TRAY_HEIGHT: Final = 18.0
TRAY_INSET: Final = 2.0
_PADDING: Final = 8.0
_GAP: Final = 4.0
_SIGNS: Final = {"before": "◂ {0}", "undated": "? {0}", "after": "{0} ▸"}

_FOLDED: Final = "// {0}"


def trays(counts: Accounting, folds: int, width: float, y: float, measure: Measure, language: str) -> tuple[Tray, ...]:
    """Return the trays that are not empty, in the row of the axis that begins at ``y``: earlier ones left, the others right.

    Where the line has ``folds``, a sign at the right says that it is not even.
    """
    held = {"before": counts.before, "undated": counts.undated, "after": counts.after}
    labels = {part: _SIGNS[part].format(count_in_words(count, language)) for part, count in held.items() if count}
    if folds:
        told = folded_in_words(folds, language)
        labels["folds"] = told if measure.small(told) <= width / 3 else _FOLDED.format(folds)
    widths = {part: measure.small(label) + 2 * _PADDING for part, label in labels.items()}
    found: list[Tray] = []
    right = width - _GAP
    for part in ("after", "undated", "folds"):
        if part in labels:
            found.append(Tray(part, Box(right - widths[part], y + TRAY_INSET, widths[part], TRAY_HEIGHT), labels[part]))
            right -= widths[part] + _GAP
    if "before" in labels:
        found.append(Tray("before", Box(_GAP, y + TRAY_INSET, widths["before"], TRAY_HEIGHT), labels["before"]))
    return tuple(found)
