"""The command ``inspect``: what was read, for programs or for people. No Qt, no NumPy."""

from collections.abc import Sequence
from pathlib import Path

from hp_timeline.cli.options import CommandError, Exit, Options
from hp_timeline.cli.terminal import say, say_problem
from hp_timeline.documents.folder import iter_paths
from hp_timeline.documents.values import Document
from hp_timeline.exchange.inspection import json_line
from hp_timeline.exchange.listing import listing
from hp_timeline.exchange.messages import Messages


def inspect(options: Options, messages: Messages) -> int:
    """Tell of each document, in path order, as it is read. Raises ``CommandError`` where none could be."""
    paths = options.paths()
    documents = problems = 0
    for item in iter_paths(paths):
        is_document = isinstance(item, Document)
        if options.json:
            say(json_line(item, messages, with_text=options.text))
        elif is_document:
            say(f"{listing(item, messages, with_text=options.text)}\n")
        else:
            say_problem(messages, item.path, item.code, item.arguments)
        documents, problems = documents + is_document, problems + (not is_document)
    if not documents:
        raise nothing_read(paths, problems)
    if not options.json:
        say(messages.words("inspect", "summary", (("documents", str(documents)), ("problems", str(problems)))))
    return Exit.DONE


def nothing_read(paths: Sequence[Path], problems: int) -> CommandError:
    """Return the error of a command that found files which it cannot read, or no file at all."""
    if problems:
        return CommandError(Exit.NOTHING_READ, "cli", "nothing-read")
    names = ", ".join(path.as_posix() for path in paths)
    return CommandError(Exit.NOTHING_READ, "cli", "nothing-found", (("paths", names),))
