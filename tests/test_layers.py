"""What import-linter cannot say: parts of an external package."""

import ast
import re
import tomllib
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "hp_timeline"


def imported(folder: Path) -> set[str]:
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in folder.rglob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}


def test_painting_knows_no_widgets() -> None:
    modules = imported(PACKAGE / "painting")

    assert "PySide6.QtGui" in modules
    assert not {module for module in modules if module.startswith("PySide6.QtWidgets")}


def test_nothing_opens_a_connection() -> None:
    assert not {module for module in imported(PACKAGE) if module.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))}


def test_the_checks_run_without_what_only_measurements_need() -> None:
    root = PACKAGE.parent
    wanted = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]["bench"]
    names = {re.split(r"[<>=~! ]", requirement)[0] for requirement in wanted}
    modules = {module.partition(".")[0] for folder in ("hp_timeline", "tests", "scripts") for module in imported(root / folder)}

    assert names
    assert not names & modules
