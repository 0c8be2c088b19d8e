"""What holds for the project's files as a whole: their size, their pins, the scripts, the desktop files."""

import os
import re
import shutil
import subprocess
import tomllib
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
IDENTIFIER = "io.github.hp_timeline.hp_timeline"
SCRIPTS = sorted(file for file in (ROOT / "scripts").iterdir() if file.is_file() and file.suffix != ".py")
PROGRAMS = [file for file in SCRIPTS if file.suffix == ""] + [ROOT / ".ci" / "run"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = [Requirement(line) for line in PROJECT["dependencies"]]
TEST = [Requirement(line) for line in PROJECT["optional-dependencies"]["test"]]
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _applies(requirement: Requirement, python: str) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"python_version": python})


def test_no_file_of_code_is_over_300_lines() -> None:
    code = [file for folder in ("hp_timeline", "tests", "scripts") for file in (ROOT / folder).rglob("*.py")] + SCRIPTS

    lines = {_name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in code}

    assert {name: count for name, count in lines.items() if count > 300} == {}


@pytest.mark.parametrize("requirement", RUNTIME + TEST, ids=str)
def test_each_requirement_has_a_lower_and_an_upper_bound(requirement: Requirement) -> None:
    assert sorted({clause.operator for clause in requirement.specifier}) == ["<", ">="]


@pytest.mark.parametrize("requirement", RUNTIME + TEST, ids=str)
def test_what_is_installed_is_what_the_project_asks_for(requirement: Requirement) -> None:
    if requirement.marker is None or requirement.marker.evaluate():
        assert requirement.specifier.contains(version(requirement.name))


@pytest.mark.parametrize(("python", "sound"), [("3.11", False), ("3.12", True), ("3.13", True)])
def test_the_qt_that_loses_references_on_python_3_11_is_kept_away_from_it(python: str, *, sound: bool) -> None:
    (qt,) = (each for each in RUNTIME if each.name == "PySide6-Essentials" and _applies(each, python))

    assert qt.specifier.contains("6.12.0") is sound
    assert qt.specifier.contains("6.11.3")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
@pytest.mark.parametrize("script", PROGRAMS, ids=_name)
def test_a_script_can_be_started(script: Path) -> None:
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").startswith("#!/usr/bin/env ")


@needs_bash
@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci" / "run"], ids=_name)
def test_a_script_is_sound_bash(script: Path) -> None:
    checked = subprocess.run(["bash", "-n", script], capture_output=True, encoding="utf-8", check=False)

    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci" / "run"], ids=_name)
def test_a_script_asks_no_more_than_the_bash_of_macos(script: Path) -> None:
    newer = re.compile(r"\b(?:mapfile|readarray|declare -A|local -n|coproc)\b|\$\{\w+(?:,,|\^\^|@[A-Z])|&>>|\|&")

    assert newer.findall(script.read_text(encoding="utf-8")) == []


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
def test_shellcheck_finds_nothing_in_the_scripts() -> None:
    command = ["shellcheck", "--external-sources", *SCRIPTS, ROOT / ".ci" / "run"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)

    assert checked.stdout == ""


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_the_desktop_entry_is_valid() -> None:
    command = ["desktop-file-validate", ROOT / "resources" / f"{IDENTIFIER}.desktop"]
    checked = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_the_software_centres_description_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", ROOT / "resources" / f"{IDENTIFIER}.metainfo.xml"]
    checked = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("name", [f"{IDENTIFIER}.svg", f"{IDENTIFIER}-symbolic.svg"])
def test_the_icon_is_a_square_drawing(name: str) -> None:
    drawing = ET.parse(ROOT / "resources" / "icons" / name).getroot()

    assert drawing.get("width") == drawing.get("height")
    assert drawing.get("viewBox") == f"0 0 {drawing.get('width')} {drawing.get('height')}"
