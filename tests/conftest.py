"""Keeps every test away from the user's own folders, screen and language."""

import atexit
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_HOME = Path(tempfile.mkdtemp(prefix="hp-timeline-tests-"))
_FOLDERS = {
    "HOME": _HOME,
    "USERPROFILE": _HOME,
    "XDG_CONFIG_HOME": _HOME / "config",
    "XDG_DATA_HOME": _HOME / "data",
    "XDG_STATE_HOME": _HOME / "state",
    "XDG_CACHE_HOME": _HOME / "cache",
    "XDG_RUNTIME_DIR": _HOME / "runtime",
    "WIN_PD_OVERRIDE_APPDATA": _HOME / "roaming",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": _HOME / "local",
}


def _settle() -> None:
    """Set the environment before anything reads it: Qt does so when it is imported, and so do child processes."""
    for name, folder in _FOLDERS.items():
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt warns where the locale is not UTF-8, and a warning of Qt's fails a test.
    os.environ["LC_ALL"] = "C.UTF-8"
    for name in ("LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)
    atexit.register(shutil.rmtree, _HOME, ignore_errors=True)


_settle()

# Two cores shared with other work: a slow example is no fault.
_SLOW_IS_FINE = (HealthCheck.too_slow,)
settings.register_profile("local", deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile("ci", deadline=None, suppress_health_check=_SLOW_IS_FINE, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--draw-golden", action="store_true", help="write the golden files anew, to be read and looked at")


@pytest.fixture(scope="session")
def display() -> Generator[str]:
    """Start an X11 screen that nobody looks at, 1920 x 1080, and give its DISPLAY; skip the test where there is no Xvfb."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("needs Xvfb and xdotool")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as number:
        name = number.readline().strip()
    yield f":{name}"
    server.terminate()
    server.wait()
