"""Whether a window can open, found out before Qt tries: Qt ends the process where it cannot."""

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

import PySide6

_PLUGINS: Final = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"


def why_no_window() -> str | None:
    """Return None where a window can open, else the reason in a few words of English."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return None
    names = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    if not names:
        return "no display is set"
    reasons = [_DISPLAYS[name]() for name in names]
    return None if None in reasons else "; ".join(reason for reason in reasons if reason)


def _why_no_x11() -> str | None:
    try:
        _load(_PLUGINS / "libqxcb.so")
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"a shared library is missing: {error}"
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    is_sound = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return None if is_sound else f"the display {os.environ['DISPLAY']} does not answer"


def _why_no_wayland() -> str | None:
    try:
        _load(_PLUGINS / "libqwayland.so")
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError as error:
        return f"a shared library is missing: {error}"
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(None)
    if connection is None:
        return f"the display {os.environ['WAYLAND_DISPLAY']} does not answer"
    wayland.wl_display_disconnect(connection)
    return None


_DISPLAYS: Final = {"WAYLAND_DISPLAY": _why_no_wayland, "DISPLAY": _why_no_x11}


def _load(plugin: Path) -> None:
    # A distribution's own PySide6 keeps Qt elsewhere, and its package manager sees to the libraries.
    if plugin.exists():
        ctypes.CDLL(str(plugin))
