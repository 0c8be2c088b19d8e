"""Keeps PySide from reading what it need not: a tenth of the start."""

from contextlib import suppress
from importlib import import_module


def spare_sources() -> None:
    """Let modules be imported without PySide reading their sources.

    It looks in each for ``from __feature__ import snake_case`` and the like, which nothing here uses. To be called before the
    first class of Qt is imported. Where another version does it in another way, nothing changes.
    """
    with suppress(ImportError):
        import_module("PySide6")
        switches = vars(import_module("shibokensupport.feature"))
        if "_mod_uses_pyside" in switches:
            switches["_mod_uses_pyside"] = _uses_nothing


def _uses_nothing(_module: object) -> bool:
    return False
