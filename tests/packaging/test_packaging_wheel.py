"""The wheel works in an environment of its own, far from the checkout."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.xdist_group("wheel"),
    pytest.mark.skipif(sys.platform == "win32", reason="an environment's folders have other names on Windows"),
]


def _output(*command: str | Path, folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _output(sys.executable, "-P", "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, folder=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of programs of an environment that holds the wheel and sees the packages of this one."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, symlinks=True)
    programs = environment / "bin"
    _output(
        *(sys.executable, "-P", "-m", "pip", "--disable-pip-version-check", "--python", programs / "python"),
        *("install", "--quiet", "--no-deps", "--no-index", wheel),
        folder=environment,
    )
    (packages,) = environment.glob("lib/python3.*/site-packages")
    (packages / "beneath.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return programs


def test_the_wheel_holds_the_sources_byte_for_byte(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name: archive.read(name) for name in archive.namelist() if name.startswith("hp_timeline/seeds/")}

    assert inside == {f"hp_timeline/seeds/{file.name}": file.read_bytes() for file in (ROOT / "seeds").iterdir()}


def test_the_wheel_holds_every_resource_of_the_checkout(wheel: Path) -> None:
    resources = ROOT / "resources"
    expected = {
        f"hp_timeline/resources/{file.relative_to(resources).as_posix()}" for file in resources.rglob("*") if file.is_file()
    }

    assert expected - set(zipfile.ZipFile(wheel).namelist()) == set()


def test_the_wheel_puts_the_desktop_entry_and_the_icon_where_desktops_look(wheel: Path) -> None:
    shared = {name.split(".data/data/")[1] for name in zipfile.ZipFile(wheel).namelist() if ".data/data/" in name}

    assert "share/applications/io.github.hp_timeline.hp_timeline.desktop" in shared
    assert "share/icons/hicolor/scalable/apps/io.github.hp_timeline.hp_timeline.svg" in shared


def test_the_installed_program_is_the_wheels_and_not_the_checkouts(programs: Path, tmp_path: Path) -> None:
    place = _output(programs / "python", "-I", "-c", "import hp_timeline; print(hp_timeline.__file__)", folder=tmp_path)

    assert Path(place.strip()).is_relative_to(programs.parent)


def test_the_installed_program_inspects_the_sources_it_came_with(programs: Path, tmp_path: Path) -> None:
    lines = _output(programs / "hp-timeline", "inspect", "--json", folder=tmp_path).splitlines()

    assert [json.loads(line)["event"]["edtf"] for line in lines] == [
        "2023-10",
        "2024-11-14",
        "2019-04-23",
        "2025-01-10",
        "2024-04-04",
    ]


def test_the_installed_program_exports_a_picture(programs: Path, tmp_path: Path) -> None:
    _output(programs / "hp-timeline", "export", "timeline.png", folder=tmp_path)

    assert (tmp_path / "timeline.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
