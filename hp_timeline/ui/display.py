"""Whether a window can open, found out before Qt tries: Qt ends the process where it cannot."""

import ctypes
import os
import stat
import sys
from pathlib import Path

import PySide6


def why_no_window() -> str | None:
    """Return None where a window can open, else the reason in a few words of English."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ or _has_wayland():
        return None
    if not os.environ.get("DISPLAY"):
        return "no display is set"
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"a shared library is missing: {error}"
    return None if _connects(xcb) else f"the display {os.environ['DISPLAY']} does not answer"


def _connects(xcb: ctypes.CDLL) -> bool:
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    is_sound = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return is_sound


def _has_wayland() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    try:
        return stat.S_ISSOCK((Path(folder) / name).stat().st_mode)
    except OSError:
        return False
