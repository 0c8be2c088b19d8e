"""What to export, checked: sizes, scales and times as people write them."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hp_timeline.cli.options import Options, wrong_use
from hp_timeline.dating import edtf
from hp_timeline.exchange.messages import LANGUAGES
from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind

_SUFFIXES: Final = (".png", ".svg", ".pdf")
_THEMES: Final = ("light", "dark")
_SIZE: Final = re.compile(r"([0-9]{1,9})[xX×]([0-9]{1,9})")
_LARGEST_SCALE: Final = 16


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export; ``start`` and ``end`` are seconds from 1970-01-01, None for the whole line's."""

    target: Path
    width: int
    height: int
    scale: float
    theme: str
    language: str
    start: int | None
    end: int | None
    grouping: Grouping


def export_options(options: Options, language: str) -> ExportOptions:
    """Return what to export, checked; ``language`` serves where none is asked for. Raises ``CommandError``."""
    if not options.words:
        raise wrong_use("target-missing")
    target = Path(options.words[0])
    if target.suffix.lower() not in _SUFFIXES:
        raise wrong_use("target-suffix", path=target.as_posix())
    width, height = _size(options.size)
    start, end = _span(options.start, options.end)
    return ExportOptions(
        target,
        width,
        height,
        _scale(options.scale),
        _choice("--theme", options.theme, _THEMES),
        _choice("--language", language if options.language is None else options.language, LANGUAGES),
        start,
        end,
        UNGROUPED if options.lanes is None else Grouping(LaneKind(_choice("--lanes", options.lanes, tuple(LaneKind)))),
    )


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None or not (int(match[1]) and int(match[2])):
        raise wrong_use("size-wrong", value=text)
    return int(match[1]), int(match[2])


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = math.nan
    if not 0 < scale <= _LARGEST_SCALE:
        raise wrong_use("scale-wrong", value=text)
    return scale


def _choice(option: str, text: str, choices: Sequence[str]) -> str:
    if text not in choices:
        raise wrong_use("choice-wrong", option=option, value=text, choices=", ".join(choices))
    return text


def _span(first: str | None, last: str | None) -> tuple[int | None, int | None]:
    start = None if first is None else _time("--from", first).lower
    end = None if last is None else _time("--to", last).upper
    for option, text, bound in (("--from", first, start), ("--to", last, end)):
        if text is not None and bound is None:
            raise wrong_use("date-open", option=option, value=text)
    if start is not None and end is not None and start >= end:
        raise wrong_use("dates-reversed", first=first or "", last=last or "")
    return start, end


def _time(option: str, text: str) -> edtf.Edtf:
    try:
        return edtf.parse(text)
    except edtf.EdtfError as error:
        raise wrong_use("date-wrong", option=option, value=text) from error
