"""The commands: a row each in the table.

Each is imported when it is run: the window opens without waiting for what reads documents, ``inspect`` runs without Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hp_timeline.cli.options import CommandError, Exit, Grammar, Options
from hp_timeline.cli.sparing import spare_sources
from hp_timeline.exchange.messages import Messages

_QT: Final = ("PySide6", "shiboken6")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its options, and what it does. ``run`` returns the exit code and raises ``CommandError``."""

    grammar: Grammar
    run: Callable[[Options, Messages], int]


def _open(options: Options, messages: Messages) -> int:
    try:
        spare_sources()
        from hp_timeline.app import run_window  # noqa: PLC0415
        from hp_timeline.ui.display import NoDisplayError  # noqa: PLC0415
    except ImportError as error:
        raise _without_qt(error, Exit.NO_DISPLAY) from error
    try:
        return run_window(options.paths())
    except NoDisplayError as error:
        reasons = "; ".join(messages.words("display", each.code, each.arguments) for each in error.refusals)
        raise CommandError(Exit.NO_DISPLAY, "cli", "no-window", (("reasons", reasons),)) from error


def _export(options: Options, messages: Messages) -> int:
    try:
        spare_sources()
        from hp_timeline.cli.exporting import export  # noqa: PLC0415
    except ImportError as error:
        raise _without_qt(error, Exit.NOT_WRITTEN) from error
    return export(options, messages)


def _inspect(options: Options, messages: Messages) -> int:
    from hp_timeline.cli.inspecting import inspect  # noqa: PLC0415

    return inspect(options, messages)


def _without_qt(error: ImportError, exit_code: Exit) -> CommandError:
    """A machine without Qt's system libraries; any other missing module is our own fault and stays one."""
    if (error.name or "").partition(".")[0] not in _QT:
        raise error
    return CommandError(exit_code, "cli", "no-qt", (("reason", str(error)),))


_EXPORT_VALUES: Final = {
    "--from": "start",
    "--to": "end",
    "--size": "size",
    "--scale": "scale",
    "--theme": "theme",
    "--language": "language",
    "--title": "title",
    "--lanes": "lanes",
}
_EXPORT_FLAGS: Final = {"--no-legend": "no_legend", "--no-sources": "no_sources", "--fold": "fold"}
COMMANDS: Final = {
    "open": Command(Grammar({}, {}), _open),
    "export": Command(Grammar(_EXPORT_VALUES, _EXPORT_FLAGS), _export),
    "inspect": Command(Grammar({}, {"--json": "json", "--text": "text"}), _inspect),
}
