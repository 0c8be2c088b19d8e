"""Everything the user can do, a row each: menus, toolbar, shortcuts and the shortcuts page come from here."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  # lupdate looks for this name; Qt's own is untyped
    """Return the text; it is worded where it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Command:
    """A row: its lasting id, its English title, its menu and its keys (the canvas's own keys act only there)."""

    id: str
    title: str
    menu: str
    keys: str = ""
    on_canvas: str = ""
    in_toolbar: bool = False


MENUS: Final = (
    QT_TRANSLATE_NOOP("Commands", "&File"),
    QT_TRANSLATE_NOOP("Commands", "&View"),
    QT_TRANSLATE_NOOP("Commands", "&Go"),
    QT_TRANSLATE_NOOP("Commands", "&Help"),
)

COMMANDS: Final = (
    Command("file.open", QT_TRANSLATE_NOOP("Commands", "Open files…"), "&File", "Ctrl+O", in_toolbar=True),
    Command("file.open-folder", QT_TRANSLATE_NOOP("Commands", "Open folder…"), "&File", "Ctrl+Shift+O"),
    Command("file.export", QT_TRANSLATE_NOOP("Commands", "Export picture…"), "&File", "Ctrl+E", in_toolbar=True),
    Command("file.quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "&File", "Ctrl+Q"),
    Command("view.zoom-in", QT_TRANSLATE_NOOP("Commands", "Zoom in"), "&View", "Ctrl+=", "+", in_toolbar=True),
    Command("view.zoom-out", QT_TRANSLATE_NOOP("Commands", "Zoom out"), "&View", "Ctrl+-", "-", in_toolbar=True),
    Command("view.fit-all", QT_TRANSLATE_NOOP("Commands", "Whole line"), "&View", "Ctrl+0", "F", in_toolbar=True),
    Command("view.fit-selection", QT_TRANSLATE_NOOP("Commands", "Zoom to the chosen event"), "&View", "Ctrl+Shift+0"),
    Command("view.pane-place", QT_TRANSLATE_NOOP("Commands", "Reading pane at the right or below"), "&View", "Ctrl+Shift+R"),
    Command("view.theme", QT_TRANSLATE_NOOP("Commands", "Light or dark"), "&View", "Ctrl+Shift+D"),
    Command("view.language", QT_TRANSLATE_NOOP("Commands", "Vietnamese or English"), "&View", "Ctrl+Shift+L"),
    Command("view.text-larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), "&View", "Ctrl+Shift+="),
    Command("view.text-smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), "&View", "Ctrl+Shift+-"),
    Command("go.previous", QT_TRANSLATE_NOOP("Commands", "Previous event"), "&Go", "Ctrl+Left", "Left", in_toolbar=True),
    Command("go.next", QT_TRANSLATE_NOOP("Commands", "Next event"), "&Go", "Ctrl+Right", "Right", in_toolbar=True),
    Command("go.first", QT_TRANSLATE_NOOP("Commands", "First event"), "&Go", "Ctrl+Home", "Home"),
    Command("go.last", QT_TRANSLATE_NOOP("Commands", "Last event"), "&Go", "Ctrl+End", "End"),
    Command("go.find", QT_TRANSLATE_NOOP("Commands", "Find in text"), "&Go", "Ctrl+F", in_toolbar=True),
    Command("go.find-next", QT_TRANSLATE_NOOP("Commands", "Next match"), "&Go", "F3"),
    Command("go.find-previous", QT_TRANSLATE_NOOP("Commands", "Previous match"), "&Go", "Shift+F3"),
    Command("help.shortcuts", QT_TRANSLATE_NOOP("Commands", "Shortcuts"), "&Help", "F1; ?"),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "About hp_timeline"), "&Help", "Shift+F1"),
)


def worded(text: str) -> str:
    """Return a title of the table in the window's language."""
    return QCoreApplication.translate("Commands", text)
