import json
from pathlib import Path

import pytest

from hp_timeline import __version__, places
from hp_timeline.cli import main

TEXT = "Ngày 5/7/2021, chợ hoa mở cửa sớm hơn mọi năm ở phường Đông."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(b"PK")
    return tmp_path


def _lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    captured = capsys.readouterr()
    return captured.out.splitlines(), captured.err.splitlines()


def test_the_seeds_are_dated_and_every_evidence_slices_to_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(places.seeds()), "--json", "--text"]) == 0

    documents = [json.loads(line) for line in _lines(capsys)[0]]
    assert [document["event"]["edtf"] for document in documents] == [
        "2023-10", "2024-11-14", "2019-04-23", "2025-01-10", "2024-04-04",
    ]  # fmt: skip
    assert [document["path"] for document in documents] == sorted(document["path"] for document in documents)
    for document in documents:
        for words in (*document["event"]["evidence"], *document["expressions"]):
            assert document["text"][words["start"] : words["end"]] == words["text"]


def test_a_bad_file_is_an_object_of_its_own_and_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "--json", str(folder)]) == 0

    bad, good = map(json.loads, _lines(capsys)[0])
    assert bad["problem"]["code"] == "unsupported"
    assert good["title"] == "Chợ hoa mở cửa sớm hơn mọi năm ở phường Đông"


def test_people_are_told_of_bad_files_on_standard_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(folder)]) == 0

    out, err = _lines(capsys)
    assert out[0] == (folder / "b.txt").as_posix()
    assert out[-1] == "1 documents, 1 unreadable"
    assert len(err) == 1
    assert "a.docx" in err[0]


def test_the_locale_s_language_is_spoken(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")

    main(["inspect", str(folder)])

    assert _lines(capsys)[0][-1] == "1 tài liệu, 1 tệp không đọc được"


@pytest.mark.parametrize("command", [["inspect"], ["inspect", "--json"], ["export", "out.png"]])
def test_where_nothing_can_be_read_a_command_ends_with_3(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main([*command, "missing.txt"]) == 3
    assert _lines(capsys)[1][-1] == "hp-timeline: Nothing could be read."
    assert not list(tmp_path.iterdir())


def test_an_empty_folder_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(tmp_path)]) == 3
    assert str(tmp_path.as_posix()) in _lines(capsys)[1][0]


def test_wrong_use_ends_with_2_and_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "out.gif"]) == 2

    out, err = _lines(capsys)
    assert not out
    assert err == ["hp-timeline: out.gif: the file's name must end in .png, .svg or .pdf."]


def test_a_hostile_name_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    main(["export", "\x1b[2J\n\u202eout.gif"])

    (line,) = _lines(capsys)[1]
    assert not {"\x1b", "\u202e"} & set(line)


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_a_picture_is_written_and_what_it_holds_is_told(suffix: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = folder / f"out.{suffix}"

    assert main(["export", str(target), str(folder), "--size", "640x360"]) == 0
    assert target.stat().st_size > 500
    assert _lines(capsys)[0] == [f"{target}: 1 documents, 0 without a date, 1 unreadable"]


def test_a_picture_that_cannot_be_written_ends_with_4(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(folder / "no" / "such" / "out.png"), str(folder)]) == 4
    assert len(_lines(capsys)[1]) == 2


def test_a_picture_too_large_for_memory_ends_with_4_and_the_limit(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(folder / "out.png"), str(folder), "--size", "90000x90000"]) == 4
    assert "32767" in _lines(capsys)[1][-1]


def test_the_picture_s_language_is_the_messages_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["export", str(folder / "out.png"), str(folder), "--language", "vi", "--size", "320x200"])

    assert "tài liệu" in _lines(capsys)[0][0]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert _lines(capsys)[0] == [f"hp-timeline {__version__}"]


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["open", "--help"], ["export", "--help"], ["inspect", "-h"]])
def test_help_is_given_on_standard_output(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0

    out, err = _lines(capsys)
    assert "hp-timeline" in "\n".join(out)
    assert not err


def test_a_file_called_like_a_command_is_reached_with_its_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "export").mkdir()
    (tmp_path / "export" / "a.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert main(["inspect", "--json", "export"]) == 0
    assert json.loads(_lines(capsys)[0][0])["path"] == "export/a.txt"
