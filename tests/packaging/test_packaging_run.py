"""scripts/run starts the program as the user asked, and draws a picture where no window can open."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN = ROOT / "scripts" / "run"
pytestmark = pytest.mark.skipif(
    not ((ROOT / ".venv" / "stamp-run").exists() and Path(sys.prefix) == ROOT / ".venv"),
    reason="needs the environment that scripts/test makes",
)
SCREEN = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET")


def _environment(**variables: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in SCREEN} | variables


def _run(*arguments: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [RUN, *arguments]
    return subprocess.run(
        command, cwd=folder, env=_environment(**variables), capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a blank and accents in its name, and in it a document called as unluckily."""
    place = tmp_path / "hồ sơ mới"
    place.mkdir()
    (place / "-biên bản số 1.txt").write_text("Biên bản họp\n\nHôm ấy là ngày 3/5/2021, phòng họp kín chỗ.\n", encoding="utf-8")
    return place


def test_without_a_display_the_timeline_is_drawn_into_the_current_folder(folder: Path) -> None:
    done = _run("open", "--", "-biên bản số 1.txt", folder=folder)

    assert done.returncode == 0, done.stderr
    assert str(folder / "timeline.png") in done.stderr
    assert (folder / "timeline.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_a_dead_display_counts_as_none(folder: Path) -> None:
    done = _run(folder=folder, DISPLAY=":4093")

    assert done.returncode == 0, done.stderr
    assert (folder / "timeline.png").exists()


def test_the_picture_of_nothing_readable_is_refused_as_by_export(folder: Path) -> None:
    done = _run("missing.txt", folder=folder)

    assert done.returncode == 3
    assert not (folder / "timeline.png").exists()


@pytest.mark.parametrize(("arguments", "code"), [(["--version"], 0), (["--help"], 0), (["export"], 2)])
def test_other_commands_draw_no_picture_and_keep_their_exit_code(folder: Path, arguments: list[str], code: int) -> None:
    done = _run(*arguments, folder=folder)

    assert done.returncode == code
    assert not (folder / "timeline.png").exists()


def test_the_document_named_on_the_command_line_is_inspected(folder: Path) -> None:
    done = _run("inspect", "--json", "--", "-biên bản số 1.txt", folder=folder)

    assert done.returncode == 0
    assert '"2021-05-03"' in done.stdout
    assert done.stderr == ""


def test_a_set_up_checkout_starts_without_delay(folder: Path) -> None:
    began = time.monotonic()
    _run("--version", folder=folder)

    assert time.monotonic() - began < 2


def test_ctrl_c_closes_the_window_and_ends_with_130(folder: Path, display: str) -> None:
    environment = _environment(DISPLAY=display)
    program = subprocess.Popen([RUN, "open"], cwd=folder, env=environment, start_new_session=True)
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "hp_timeline"]
    subprocess.run(search, env=environment, capture_output=True, timeout=30, check=True)

    os.killpg(program.pid, signal.SIGINT)

    assert program.wait(timeout=30) == 130
