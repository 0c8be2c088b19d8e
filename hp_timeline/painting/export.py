"""Writes a picture of the line to a file: whole or not at all, and the same bytes for the same input."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QGuiApplication

from hp_timeline.catalog.store import Catalog
from hp_timeline.painting.fonts import load_fonts, scene_fonts
from hp_timeline.painting.picture import Picture, compose, line_width, paint_picture
from hp_timeline.painting.surfaces import LONGEST_SIDE, MOST_PIXELS, SURFACES, SurfaceError
from hp_timeline.painting.theme import load_theme
from hp_timeline.painting.wording import picture_words
from hp_timeline.timeline.folding import EVEN, Folding
from hp_timeline.timeline.grouping import UNGROUPED, Grouping
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.lanes import in_lanes
from hp_timeline.timeline.nearby import span_of_line
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.view import START_SPAN

_STEPS = 4


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is wanted: size in units, pixels per unit, and the seconds shown (None is the whole line's start or end).

    ``folding`` says which empty stretches are drawn short, ``grouping`` in which lanes the events stand.
    """

    width: int = 1600
    height: int = 900
    scale: float = 1.0
    theme: str = "light"
    language: str = "en"
    start: int | None = None
    end: int | None = None
    title: str | None = None
    legend: bool = True
    sources: bool = True
    folding: Folding = EVEN
    grouping: Grouping = UNGROUPED


class ExportError(Exception):
    """The picture was not written; ``code`` and ``arguments`` say why, and no file was changed."""

    def __init__(self, code: str, arguments: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def export_file(
    catalog: Catalog,
    target: Path,
    request: ExportRequest,
    report: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the picture; the suffix of ``target`` chooses the surface.

    ``report`` is told steps done and steps in all. A cancelled export leaves no trace and raises ``ExportError("cancelled")``;
    others are ``no-surface``, ``too-large``, ``no-memory`` and ``cannot-write``.
    """
    surface = SURFACES.get(target.suffix.lower())
    if surface is None:
        raise ExportError("no-surface", (("path", str(target)), ("known", ", ".join(SURFACES))))
    application = QGuiApplication.instance() or QGuiApplication(["hp-timeline", "-platform", "offscreen"])
    step = _Steps(report, cancelled)
    load_fonts()
    fonts = scene_fonts()
    step.done()
    composition = compose(_picture(catalog, request), fonts)
    step.done()
    paint = partial(paint_picture, composition=composition, fonts=fonts)
    try:
        content = surface(paint, request.width, request.height, request.scale, composition.picture.title)
    except (SurfaceError, MemoryError) as error:
        code = error.code if isinstance(error, SurfaceError) else "no-memory"
        limits = (("pixels", str(MOST_PIXELS)), ("side", str(LONGEST_SIDE)))
        raise ExportError(code, (("path", str(target)), *limits)) from error
    step.done()
    _write(target, content)
    step.done()
    del application


def _picture(catalog: Catalog, request: ExportRequest) -> Picture:
    even = TimelineIndex.of(catalog.events())
    index = in_lanes(even.folded(request.folding.folds_of(even)), request.grouping)
    span = None
    if request.start is not None or request.end is not None:
        whole = span_of_line(index, line_width(index, request.width)) or START_SPAN
        start = whole.start if request.start is None else index.folds.folded(request.start)
        end = max(whole.end if request.end is None else index.folds.folded(request.end), start + 1)
        span = TimeSpan(start, end - start).reined_in()
    title = request.title or picture_words(request.language).title
    theme = load_theme(request.theme)
    unreadable = len(catalog.problems())
    size = (request.width, request.height)
    return Picture(index, unreadable, *size, theme, request.language, title, span, request.legend, request.sources)


def _write(target: Path, content: bytes) -> None:
    file = QSaveFile(str(target))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()):
        raise ExportError("cannot-write", (("path", str(target)), ("reason", file.errorString())))


@dataclass(slots=True)
class _Steps:
    """Tells progress, and stops where the user has asked for it."""

    report: Callable[[int, int], None] | None
    cancelled: Callable[[], bool] | None
    count: int = 0

    def done(self) -> None:
        self.count += 1
        if self.report is not None:
            self.report(self.count, _STEPS)
        if self.cancelled is not None and self.count < _STEPS and self.cancelled():
            raise ExportError("cancelled")
