import os
import subprocess
import sys
from pathlib import Path

import pytest

from hp_timeline.ui.display import NoDisplayError, reached_display

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def _codes() -> list[str]:
    with pytest.raises(NoDisplayError) as caught, reached_display():
        pass
    return [refusal.code for refusal in caught.value.refusals]


@linux_only
@pytest.mark.usefixtures("bare")
def test_without_a_display_no_window_opens() -> None:
    assert _codes() == ["none-set"]


@linux_only
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_that_does_not_answer_opens_no_window(bare: pytest.MonkeyPatch, name: str) -> None:
    bare.setenv(name, ":4711" if name == "DISPLAY" else "wayland-4711")

    assert set(_codes()) <= {"no-answer", "library-missing"}


@linux_only
def test_a_socket_that_nobody_listens_at_is_no_display(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-0")
    bare.setenv("DISPLAY", ":4711")

    assert len(_codes()) == 2


def test_a_platform_that_the_user_names_is_left_to_qt(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("QT_QPA_PLATFORM", "offscreen")

    with reached_display() as held:
        assert held is None


@linux_only
def test_a_display_is_held_until_qt_has_reached_it(bare: pytest.MonkeyPatch, display: str) -> None:
    """An X server without clients starts anew, and refuses whoever comes meanwhile."""
    bare.setenv("DISPLAY", display)
    before = _connections(display)

    with reached_display():
        assert _connections(display) == before + 1


def _connections(display: str) -> int:
    sockets = Path("/proc/net/unix").read_text(encoding="utf-8").splitlines()
    ends = [line.split() for line in sockets if line.endswith(f".X11-unix/X{display.removeprefix(':')}")]
    return sum(end[5] == "03" for end in ends)


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
