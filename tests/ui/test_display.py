import os
import subprocess
import sys
from pathlib import Path

import pytest

from hp_timeline.ui.display import why_no_window

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux_only
def test_without_a_display_no_window_opens(bare: pytest.MonkeyPatch) -> None:
    assert bare is not None
    assert why_no_window() == "no display is set"


@linux_only
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_that_does_not_answer_opens_no_window(bare: pytest.MonkeyPatch, name: str) -> None:
    bare.setenv(name, ":4711" if name == "DISPLAY" else "wayland-4711")

    assert why_no_window()


@linux_only
def test_a_socket_that_nobody_listens_at_is_no_display(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-0")

    assert why_no_window()


def test_a_platform_that_the_user_names_is_left_to_qt(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "offscreen")

    assert why_no_window() is None


@linux_only
def test_the_program_ends_with_five_and_one_line_that_names_the_way_out() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}}
    ended = subprocess.run(
        [sys.executable, "-m", "hp_timeline"],
        env=environment | {"DISPLAY": ":4711"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ended.returncode == 5
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert "hp-timeline export" in ended.stderr
