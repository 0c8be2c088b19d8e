import os
import socket
import sys
import time
from pathlib import Path

import pytest

from hp_timeline.documents.folder import read_paths
from hp_timeline.documents.intake import MAXIMUM_BYTES, UnreadableError, content
from hp_timeline.documents.reader import read_file
from hp_timeline.documents.values import Document, Problem

TEXT = "Ngày 5/7/2021, chợ hoa mở cửa sớm hơn mọi năm ở phường Đông.\n"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
SECONDS = 5.0


def _open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def _problem(path: Path) -> Problem:
    item = read_file(path)
    assert isinstance(item, Problem)
    return item


@POSIX
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    begun = time.monotonic()

    assert _problem(path).code == "not-a-file"
    assert time.monotonic() - begun < SECONDS


@POSIX
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s.txt")

        assert _problem(Path("s.txt")).code == "not-a-file"


@POSIX
def test_an_endless_device_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "zero.txt"
    path.symlink_to("/dev/zero")

    assert _problem(path).code == "not-a-file"


def test_a_folder_called_like_a_file_is_read_as_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "x.txt"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")

    assert len(read_paths([folder]).documents) == 1
    assert _problem(folder).code == "not-a-file"


@POSIX
def test_a_link_to_its_own_folder_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "again").symlink_to(tmp_path)

    reading = read_paths([tmp_path])

    assert len(reading.documents) == 1
    assert [problem.code for problem in reading.problems] == ["link"]


@POSIX
def test_a_link_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "secret.txt"
    outside.write_text(TEXT, encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "innocent.txt").symlink_to(outside)

    reading = read_paths([folder])

    assert not reading.documents
    assert [problem.code for problem in reading.problems] == ["link"]


@POSIX
def test_a_link_to_itself_and_a_link_to_nothing_are_told(tmp_path: Path) -> None:
    loop, broken = tmp_path / "loop.txt", tmp_path / "broken.txt"
    loop.symlink_to(loop)
    broken.symlink_to(tmp_path / "nothing.txt")

    assert [_problem(path).code for path in (loop, broken)] == ["link-loop", "missing"]


@POSIX
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)

    assert _problem(path).code == "no-permission"


def test_a_name_too_long_or_with_a_nul_is_told(tmp_path: Path) -> None:
    assert _problem(tmp_path / f"{'n' * 5_000}.txt").code == "name-too-long"
    assert _problem(tmp_path / "a\0b.txt").code == "missing"
    assert read_paths([tmp_path / "a\0b.txt"]).problems[0].code == "missing"


def test_a_file_beyond_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(20 * MAXIMUM_BYTES)
    begun = time.monotonic()

    problem = _problem(path)

    assert (problem.code, problem.arguments) == ("too-large", (("limit", "64 MB"),))
    assert time.monotonic() - begun < SECONDS


def test_the_limit_itself_may_be_reached(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 100)

    assert len(content(path, maximum=100)) == 100
    with pytest.raises(UnreadableError):
        content(path, maximum=99)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no such file system")
def test_a_file_that_holds_more_than_it_says_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "status.txt"
    path.symlink_to("/proc/self/status")

    assert isinstance(read_file(path), Document)


def test_a_deep_folder_is_walked_without_recursion(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text(TEXT, encoding="utf-8")

    assert len(read_paths([tmp_path]).documents) == 1


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no list of open files")
def test_no_file_stays_open_and_none_is_opened_for_writing(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.txt").write_text(f"{number} {TEXT}", encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    for path in tmp_path.iterdir():
        path.chmod(0o400)
    before = _open_files()

    read_paths([tmp_path])

    assert _open_files() == before
