"""The command line: ``open`` (the default), ``export``, ``inspect``.

Exit codes: 0 done, 2 wrong use, 3 nothing could be read, 4 could not be written, 5 no display for a window, 130 interrupted.
"""

import os
import sys
from collections.abc import Sequence

from hp_timeline import __version__
from hp_timeline.cli.commands import COMMANDS
from hp_timeline.cli.options import CommandError, Exit, read_options
from hp_timeline.cli.terminal import abandon_output, say, say_error, speak_utf8
from hp_timeline.exchange.messages import Messages, language_of_locale, load_messages


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; ``arguments`` are the program's own unless given."""
    speak_utf8()
    # Qt writes a PDF's fonts in the order of a hash table, which changes from start to start unless its seed is set before Qt
    # is loaded; the same picture is to give the same bytes.
    os.environ["QT_HASH_SEED"] = "0"
    messages = load_messages(language_of_locale(os.environ))
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments), messages)
        sys.stdout.flush()
    except CommandError as error:
        say_error(messages, messages.words(error.section, error.code, error.arguments))
        return error.exit_code
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        abandon_output()
        return Exit.DONE
    return code


def _run(arguments: list[str], messages: Messages) -> int:
    """A path that is called like a command is written ``./export``."""
    name = arguments[0] if arguments and arguments[0] in COMMANDS else None
    command = COMMANDS[name or "open"]
    options = read_options(arguments[1:] if name else arguments, command.grammar)
    if options.version:
        say(f"hp-timeline {__version__}")
        return Exit.DONE
    if options.help:
        say(messages.words("help", name or "main").strip())
        return Exit.DONE
    return command.run(options, messages)
