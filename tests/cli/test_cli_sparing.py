"""What PySide reads of the modules that are imported after it."""

import subprocess
import sys
from importlib import import_module

SCRIPT = """
import linecache
{}
import PySide6.QtCore
import hp_timeline.timeline.view
print(sum("hp_timeline" in name for name in linecache.cache))
"""


def sources_read(first: str) -> int:
    done = subprocess.run([sys.executable, "-c", SCRIPT.format(first)], capture_output=True, encoding="utf-8", check=True)
    return int(done.stdout)


def test_no_source_is_read_to_see_whether_it_switches_names() -> None:
    assert sources_read("from hp_timeline.cli.sparing import spare_sources; spare_sources()") == 0


def test_where_pyside_has_the_switch_it_reads_sources_unless_it_is_spared() -> None:
    """Once this fails, the sparing can go."""
    if "_mod_uses_pyside" in vars(import_module("shibokensupport.feature")):
        assert sources_read("") > 0
