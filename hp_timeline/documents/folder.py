"""Paths to documents: files, and folders with all they hold, one result a file and nothing lost silently."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from hp_timeline.documents.intake import UnreadableError, unreadable
from hp_timeline.documents.reader import read_file
from hp_timeline.documents.values import Document, Problem, Reading


def read_paths(
    paths: Sequence[Path],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Reading:
    """Return what the paths gave, in the order of ``iter_paths``; what came before a cancellation is kept."""
    documents: list[Document] = []
    problems: list[Problem] = []
    for item in iter_paths(paths, progress, cancelled):
        if isinstance(item, Document):
            documents.append(item)
        else:
            problems.append(item)
    return Reading(tuple(documents), tuple(problems))


def iter_paths(
    paths: Sequence[Path],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Document | Problem]:
    """Yield each file's document or problem, in the order of the files' paths, each path once.

    A folder gives all files below it except those whose name, or whose folder's name, begins with a dot. Links are
    followed where they are named themselves; inside a folder they are problems, so that loops end and nothing outside
    the folder is read. ``progress`` is told how many of how many files are done.
    """
    found: dict[str, Path | Problem] = {}
    for item in _listed(paths, cancelled):
        found.setdefault(item.path if isinstance(item, Problem) else item.as_posix(), item)
    if progress:
        progress(0, len(found))
    for done, name in enumerate(sorted(found), start=1):
        if cancelled and cancelled():
            return
        item = found[name]
        yield item if isinstance(item, Problem) else read_file(item)
        if progress:
            progress(done, len(found))


def _listed(paths: Iterable[Path], cancelled: Callable[[], bool] | None) -> Iterator[Path | Problem]:
    for path in paths:
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            yield _problem(path, unreadable(error))
            continue
        if is_folder:
            yield from _below(path, cancelled)
        else:
            yield path


def _below(folder: Path, cancelled: Callable[[], bool] | None) -> Iterator[Path | Problem]:
    """Without recursion, for folders may lie deeper than Python's stack."""
    waiting = [folder]
    while waiting and not (cancelled and cancelled()):
        current = waiting.pop()
        try:
            with os.scandir(current) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    path = current / entry.name
                    if entry.is_symlink():
                        yield Problem(path.as_posix(), "link")
                    elif entry.is_dir(follow_symlinks=False):
                        waiting.append(path)
                    else:
                        yield path
        except OSError as error:
            yield _problem(current, unreadable(error))


def _problem(path: Path, error: UnreadableError) -> Problem:
    return Problem(path.as_posix(), error.code, error.arguments)
