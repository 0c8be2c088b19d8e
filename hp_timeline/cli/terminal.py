"""What the program says on standard output and standard error: UTF-8 whatever the locale, one line an error."""

import io
import os
import sys
import time
from typing import Final

from hp_timeline.exchange.messages import Messages
from hp_timeline.exchange.printing import printable

_QUIET_SECONDS: Final = 0.5
_CLEAR: Final = "\r\x1b[K"


def speak_utf8() -> None:
    """Set both streams to UTF-8; undecodable file names go out as the bytes they are."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


def say(words: str) -> None:
    """Write lines to standard output."""
    sys.stdout.write(f"{words}\n")


def say_error(messages: Messages, message: str) -> None:
    """Write one line to standard error, whatever the message holds."""
    sys.stderr.write(f"{printable(messages.words('cli', 'error', (('message', message),)))}\n")


def say_problem(messages: Messages, path: str, code: str, arguments: tuple[tuple[str, str], ...]) -> None:
    """Write why a file gave no document."""
    reason = messages.words("problem", code, arguments)
    say_error(messages, messages.words("cli", "unreadable", (("path", path), ("message", reason))))


def abandon_output() -> None:
    """Give up standard output: whoever read it has seen enough, and Python would complain once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Progress:
    """Tells on a terminal how far a long command is; a short one, or one in a script, says nothing."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._begun = time.monotonic()
        self._is_shown = False

    def show(self, done: int, total: int) -> None:
        """Show the steps done and the steps in all."""
        if time.monotonic() - self._begun < _QUIET_SECONDS or not sys.stderr.isatty():
            return
        words = self._messages.words("cli", "progress", (("done", str(done)), ("total", str(total))))
        sys.stderr.write(f"{_CLEAR}{words}")
        sys.stderr.flush()
        self._is_shown = True

    def end(self) -> None:
        """Take the progress off the terminal."""
        if self._is_shown:
            sys.stderr.write(_CLEAR)
            self._is_shown = False
