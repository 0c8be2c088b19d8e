"""Whether a window can open, found out before Qt tries: Qt ends the process where it cannot."""

import ctypes
import os
import sys
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import PySide6

_PLUGINS: Final = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a display serves no window: a code with arguments for the command line's catalogue."""

    code: str
    arguments: tuple[tuple[str, str], ...] = ()


class NoDisplayError(Exception):
    """No window can open; ``refusals`` has the reason of each display that was tried."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__(*(refusal.code for refusal in refusals))
        self.refusals = refusals


@contextmanager
def reached_display() -> Generator[None]:
    """Hold a connection to the display while Qt makes its own. Raises ``NoDisplayError``.

    A connection that was closed again would prove nothing: an X server may start anew when its last client leaves, and
    refuses the next one meanwhile.
    """
    with ExitStack() as held:
        if sys.platform.startswith("linux") and "QT_QPA_PLATFORM" not in os.environ:
            _reach(held)
        yield


def _reach(held: ExitStack) -> None:
    names = [name for name in _DISPLAYS if os.environ.get(name)]
    if not names:
        raise NoDisplayError(Refusal("none-set"))
    refusals = [_DISPLAYS[name](held) for name in names]
    if None not in refusals:
        raise NoDisplayError(*(refusal for refusal in refusals if refusal))


def _reach_x11(held: ExitStack) -> Refusal | None:
    try:
        _load(_PLUGINS / "libqxcb.so")
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return Refusal("library-missing", (("reason", str(error)),))
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    # A connection in error is an object all the same, to be freed like any other.
    held.callback(xcb.xcb_disconnect, connection)
    return None if xcb.xcb_connection_has_error(connection) == 0 else _no_answer("DISPLAY")


def _reach_wayland(held: ExitStack) -> Refusal | None:
    try:
        _load(_PLUGINS / "libqwayland.so")
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError as error:
        return Refusal("library-missing", (("reason", str(error)),))
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(None)
    if connection is None:
        return _no_answer("WAYLAND_DISPLAY")
    held.callback(wayland.wl_display_disconnect, connection)
    return None


def _no_answer(name: str) -> Refusal:
    return Refusal("no-answer", (("display", os.environ[name]),))


_DISPLAYS: Final[dict[str, Callable[[ExitStack], Refusal | None]]] = {
    "WAYLAND_DISPLAY": _reach_wayland,
    "DISPLAY": _reach_x11,
}


def _load(plugin: Path) -> None:
    # A distribution's own PySide6 keeps Qt elsewhere, and its package manager sees to the libraries.
    if plugin.exists():
        ctypes.CDLL(str(plugin))
