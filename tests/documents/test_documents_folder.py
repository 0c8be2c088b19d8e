import hashlib
import os
import sys
from pathlib import Path

import pytest

from hp_timeline import places
from hp_timeline.documents.folder import iter_paths, read_paths
from hp_timeline.documents.reader import read_file
from hp_timeline.documents.values import Document, Problem

TEXT = "Ngày 5/7/2021, chợ hoa mở cửa sớm hơn mọi năm ở phường Đông.\r\n"


def _write(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def test_a_file_s_document_carries_its_bytes_hash_its_path_as_given_and_its_exact_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path / "in" / "a.txt")
    monkeypatch.chdir(tmp_path)

    document = read_file(Path("in/a.txt"))

    assert isinstance(document, Document)
    assert document.id == hashlib.sha256(TEXT.encode()).hexdigest()[:16]
    assert document.path == "in/a.txt"
    assert document.location == str(tmp_path / "in" / "a.txt")
    assert document.text == TEXT


def test_a_folder_gives_all_it_holds_in_the_order_of_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.TXT", "a/b/c.txt", "a.txt"):
        _write(tmp_path / name, f"{name}: {TEXT}")

    found = [Path(item.path).relative_to(tmp_path).as_posix() for item in iter_paths([tmp_path])]

    assert found == ["a.txt", "a/b/c.txt", "a/z.TXT", "b.txt"]


def test_hidden_files_and_folders_are_left_out_unless_named(tmp_path: Path) -> None:
    hidden = _write(tmp_path / ".notes.txt")
    _write(tmp_path / ".git" / "a.txt")

    assert not read_paths([tmp_path]).documents
    assert len(read_paths([hidden]).documents) == 1


def test_each_path_is_read_once_however_often_it_is_given(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.txt")

    assert len(read_paths([tmp_path, path, path]).documents) == 1


def test_a_bad_file_is_a_problem_and_stops_no_other(tmp_path: Path) -> None:
    _write(tmp_path / "a.txt")
    _write(tmp_path / "b.docx")
    _write(tmp_path / "c.txt", "")

    reading = read_paths([tmp_path, tmp_path / "missing.txt"])

    assert len(reading.documents) == 1
    assert [(Path(problem.path).name, problem.code) for problem in reading.problems] == [
        ("b.docx", "unsupported"),
        ("c.txt", "empty"),
        ("missing.txt", "missing"),
    ]


def test_progress_counts_from_none_to_all(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        _write(tmp_path / name, name + TEXT)
    told: list[tuple[int, int]] = []

    read_paths([tmp_path], lambda done, total: told.append((done, total)))

    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_cancelled_reading_keeps_what_came_before(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        _write(tmp_path / name, name + TEXT)
    done = 0

    def note(count: int, _total: int) -> None:
        nonlocal done
        done = count

    reading = read_paths([tmp_path], note, lambda: done == 2)

    assert len(reading.documents) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_a_file_name_that_is_no_utf_8_survives(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/t\xe9l\xe9.txt"
    path = Path(os.fsdecode(raw))
    try:
        _write(path)
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")

    (document,) = read_paths([tmp_path]).documents

    assert os.fsencode(document.path) == raw


def test_the_seeds_are_read_with_titles_and_without_problems() -> None:
    reading = read_paths([places.seeds()])

    assert len(reading.documents) == 5
    assert not reading.problems
    assert all(40 <= len(document.title) <= 120 and document.language == "vi" for document in reading.documents)
    assert [document.byline for document in reading.documents] == [
        None,
        None,
        "Tô Thành",
        "Thế An",
        "Ảnh: Tuấn Anh, Hoàng Ngọc",
    ]


def test_problems_and_documents_are_told_as_they_come(tmp_path: Path) -> None:
    _write(tmp_path / "b.txt")
    items = iter_paths([tmp_path / "a.txt", tmp_path])

    assert isinstance(next(items), Problem)
    assert isinstance(next(items), Document)
