"""Bytes from paths, with nothing trusted: regular files only, read-only, within a size, never blocking."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

MAXIMUM_BYTES: Final = 64 * 1024 * 1024
_MEGABYTE: Final = 1024 * 1024
# Flags that a system lacks are 0 there.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
ERROR_CODES: Final = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.ELOOP: "link-loop",
    errno.ENAMETOOLONG: "name-too-long",
}


class UnreadableError(Exception):
    """A file that gives no document: a code with arguments, as ``Problem`` has them."""

    def __init__(self, code: str, arguments: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def unreadable(error: OSError | ValueError) -> UnreadableError:
    """Return what a system's refusal means; a name with a NUL (``ValueError``) can be no file's."""
    if isinstance(error, ValueError):
        return UnreadableError("missing")
    code = ERROR_CODES.get(error.errno or 0)
    if code is None:
        return UnreadableError("read-failed", (("reason", errno.errorcode.get(error.errno or 0, "?")),))
    return UnreadableError(code)


def content(path: Path, maximum: int = MAXIMUM_BYTES) -> bytes:
    """Return a regular file's bytes.

    The sort of file is asked before it is opened, for opening alone can block or act (pipes, devices), and again
    afterwards, for it may have been exchanged. Raises ``UnreadableError``.
    """
    try:
        _require_regular(path.stat(), maximum)
        descriptor = os.open(path, _FLAGS)
        with open(descriptor, "rb", buffering=0) as file:  # noqa: PTH123 - a descriptor, not a path
            _require_regular(os.fstat(descriptor), maximum)
            return _read(file.fileno(), maximum)
    except (OSError, ValueError) as error:
        raise unreadable(error) from error


def _require_regular(status: os.stat_result, maximum: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("not-a-file")
    if status.st_size > maximum:
        raise _too_large(maximum)


def _read(descriptor: int, maximum: int) -> bytes:
    """A file may grow while it is read: what counts is what came."""
    chunks: list[bytes] = []
    size = 0
    while chunk := os.read(descriptor, _MEGABYTE):
        chunks.append(chunk)
        size += len(chunk)
        if size > maximum:
            raise _too_large(maximum)
    return b"".join(chunks)


def _too_large(maximum: int) -> UnreadableError:
    return UnreadableError("too-large", (("limit", f"{maximum / _MEGABYTE:g} MB"),))
