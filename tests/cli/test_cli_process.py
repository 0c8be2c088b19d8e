import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="another system's habits")
PROGRAM = [sys.executable, "-X", "utf8=0", "-m", "hp_timeline"]
TEXT = "Ngày 5/7/2021, chợ hoa mở cửa sớm hơn mọi năm ở phường Đông."


def _run(*arguments: str | bytes, locale: str = "C", folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": locale, "PYTHONCOERCECLOCALE": "0"}
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, env=environment, cwd=folder, timeout=60, check=False)


def test_output_is_utf_8_whatever_the_locale() -> None:
    done = _run("inspect", "--json")

    assert done.returncode == 0
    assert not done.stderr
    assert len([json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]) == 5


@POSIX
def test_a_name_that_is_no_utf_8_goes_in_and_comes_out(tmp_path: Path) -> None:
    name = b"t\xe9l\xe9.txt"
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(TEXT.encode())
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")

    shown = _run("inspect", name, folder=tmp_path)
    told = _run("inspect", "--json", name, folder=tmp_path, locale="C.UTF-8")

    assert shown.stdout.splitlines()[0] == name
    assert os.fsencode(json.loads(told.stdout)["path"]) == name


@POSIX
def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(f"{TEXT} {number} {'chợ hoa ' * 200}", encoding="utf-8")
    command = [*PROGRAM, "inspect", "--json", "--text", tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.readline()
        run.stdout.close()

        assert run.wait(timeout=60) == 0
        assert run.stderr.read() == b""


@POSIX
def test_ctrl_c_ends_with_130_and_says_nothing(tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(f"{TEXT} {number} {'chợ hoa ' * 2_000}", encoding="utf-8")
    command = [*PROGRAM, "inspect", "--json", "--text", tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        # The pipe is full after its first lines, so the program is waiting in the middle of its work.
        run.stdout.readline()
        run.send_signal(signal.SIGINT)

        assert run.wait(timeout=60) == 130
        assert run.stderr.read() == b""


def test_inspect_imports_neither_qt_nor_numpy() -> None:
    code = (
        "import sys; from hp_timeline.cli import main; code = main(['inspect']); "
        "found = {name.partition('.')[0] for name in sys.modules}; "
        "print(code, sorted(found & {'PySide6', 'shiboken6', 'numpy'}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)

    assert done.stderr.split() == [b"0", b"[]"]


def test_the_window_s_command_line_imports_no_reader_before_the_window() -> None:
    code = "import sys; import hp_timeline.cli; print(*sorted(name for name in sys.modules if name.startswith('hp_timeline.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)

    heavy = (
        "hp_timeline.documents",
        "hp_timeline.dating",
        "hp_timeline.catalog",
        "hp_timeline.timeline",
        "hp_timeline.painting",
    )
    assert not [name for name in done.stdout.decode().split() if name.startswith(heavy)]


def test_export_needs_no_display(tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    command = [*PROGRAM, "export", "out.png", "--size", "320x200"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)

    assert done.returncode == 0
    assert not done.stderr
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
