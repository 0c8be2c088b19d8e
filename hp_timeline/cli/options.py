"""What the command line says, read and checked; what is wrong with it is a code for the catalogue to word."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Never

from hp_timeline import places


class Exit(IntEnum):
    """How a command ends."""

    DONE = 0
    WRONG_USE = 2
    NOTHING_READ = 3
    NOT_WRITTEN = 4
    NO_DISPLAY = 5
    INTERRUPTED = 130


class CommandError(Exception):
    """A command ends early: one line for the user, and the exit code."""

    def __init__(self, exit_code: Exit, section: str, code: str, arguments: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(code)
        self.exit_code = exit_code
        self.section = section
        self.code = code
        self.arguments = arguments


class Options(argparse.Namespace):
    """What the command line says, as it says it."""

    help: bool = False
    version: bool = False
    json: bool = False
    text: bool = False
    start: str | None = None
    end: str | None = None
    size: str = "1600x900"
    scale: str = "1"
    theme: str = "light"
    language: str | None = None
    title: str | None = None
    no_legend: bool = False
    no_sources: bool = False
    fold: bool = False
    lanes: str | None = None
    words: tuple[str, ...] = ()
    """What is no option: paths, in their order."""

    def paths(self, first: int = 0) -> tuple[Path, ...]:
        """Return the paths from the ``first`` on; the five sources where there are none."""
        return tuple(map(Path, self.words[first:])) or (places.seeds(),)


@dataclass(frozen=True, slots=True)
class Grammar:
    """A command's options: those that take a value and those that do not, each with the name it fills."""

    valued: Mapping[str, str]
    flags: Mapping[str, str]


class _Parser(argparse.ArgumentParser):
    """Says nothing itself: what is wrong is worded by the catalogue."""

    def error(self, message: str) -> Never:
        raise argparse.ArgumentError(None, message)


def read_options(arguments: Sequence[str], grammar: Grammar) -> Options:
    """Return the options. Paths and options may stand in any order; behind ``--`` all are paths.

    Raises ``CommandError``.
    """
    bar = arguments.index("--") if "--" in arguments else len(arguments)
    parser = _Parser(add_help=False, allow_abbrev=False, exit_on_error=False)
    for flag, name in {"-h": "help", "--help": "help", "--version": "version", **grammar.flags}.items():
        parser.add_argument(flag, dest=name, action="store_true")
    for flag, name in grammar.valued.items():
        parser.add_argument(flag, dest=name)
    try:
        options, rest = parser.parse_known_args(_joined(arguments[:bar], grammar), Options())
    except argparse.ArgumentError as error:
        raise wrong_use("option-value", option=error.argument_name or error.message) from error
    unknown = next((word for word in rest if word.startswith("-") and word != "-"), None)
    if unknown is not None:
        raise wrong_use("unknown-option", option=unknown)
    options.words = (*rest, *arguments[bar + 1 :])
    return options


def _joined(arguments: Sequence[str], grammar: Grammar) -> list[str]:
    """Values may begin with a minus sign, as years before 0 do."""
    joined: list[str] = []
    words = iter(arguments)
    for word in words:
        value = next(words, None) if word in grammar.valued else None
        joined.append(word if value is None else f"{word}={value}")
    return joined


def wrong_use(code: str, **arguments: str) -> CommandError:
    """Return the error of a command line that means nothing."""
    return CommandError(Exit.WRONG_USE, "cli", code, tuple(arguments.items()))
