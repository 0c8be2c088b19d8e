"""Everything the user can do, a row each: menus, toolbar, shortcuts and the shortcuts page come from here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  # lupdate looks for this name; Qt's own is untyped
    """Return the text; it is worded where it is shown."""
    return text


@dataclass(frozen=True, slots=True)
class Command:
    """A row: its lasting id, its English title, its menu, its keys (those of the canvas act only there), its mouse button.

    Of the commands of a ``group`` one is checked, one that ``is_switch`` is checked or not; ``is_first`` draws a line above.
    """

    id: str
    title: str
    menu: str
    keys: str = ""
    on_canvas: str = ""
    in_toolbar: bool = False
    group: str = ""
    is_first: bool = False
    is_switch: bool = False
    button: Qt.MouseButton = Qt.MouseButton.NoButton


BUTTONS: Final = {
    Qt.MouseButton.BackButton: QT_TRANSLATE_NOOP("Commands", "mouse button Back"),
    Qt.MouseButton.ForwardButton: QT_TRANSLATE_NOOP("Commands", "mouse button Forward"),
}

MENUS: Final = (
    QT_TRANSLATE_NOOP("Commands", "&File"),
    QT_TRANSLATE_NOOP("Commands", "&View"),
    QT_TRANSLATE_NOOP("Commands", "&Lanes"),
    QT_TRANSLATE_NOOP("Commands", "&Go"),
    QT_TRANSLATE_NOOP("Commands", "&Help"),
)

MENU_WITHIN: Final = {"&Lanes": "&View"}
"""The menus that stand in another, where their first command comes."""

COMMANDS: Final = (
    Command("file.open", QT_TRANSLATE_NOOP("Commands", "Open files…"), "&File", "Ctrl+O", in_toolbar=True),
    Command("file.open-folder", QT_TRANSLATE_NOOP("Commands", "Open folder…"), "&File", "Ctrl+Shift+O"),
    Command("file.export", QT_TRANSLATE_NOOP("Commands", "Export picture…"), "&File", "Ctrl+E", in_toolbar=True),
    Command("file.quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "&File", "Ctrl+Q", is_first=True),
    Command("view.zoom-in", QT_TRANSLATE_NOOP("Commands", "Zoom in"), "&View", "Ctrl+=", "+; =", in_toolbar=True),
    Command("view.zoom-out", QT_TRANSLATE_NOOP("Commands", "Zoom out"), "&View", "Ctrl+-", "-", in_toolbar=True),
    Command("view.fit-all", QT_TRANSLATE_NOOP("Commands", "Whole line"), "&View", "Ctrl+0", "F", in_toolbar=True),
    Command(
        "view.back",
        QT_TRANSLATE_NOOP("Commands", "Back to the view before"),
        "&View",
        "Alt+Left",
        button=Qt.MouseButton.BackButton,
    ),
    Command(
        "view.forward",
        QT_TRANSLATE_NOOP("Commands", "Forward again"),
        "&View",
        "Alt+Right",
        button=Qt.MouseButton.ForwardButton,
    ),
    Command("view.fit-selection", QT_TRANSLATE_NOOP("Commands", "Zoom to the chosen event"), "&View", "Ctrl+Shift+0"),
    Command("view.earlier", QT_TRANSLATE_NOOP("Commands", "Earlier"), "&View", "Alt+Shift+Left", "PgUp"),
    Command("view.later", QT_TRANSLATE_NOOP("Commands", "Later"), "&View", "Alt+Shift+Right", "PgDown"),
    Command(
        "view.measure",
        QT_TRANSLATE_NOOP("Commands", "Measure from the chosen event"),
        "&View",
        "Ctrl+Shift+M",
        "M",
        is_switch=True,
    ),
    Command("view.unmark", QT_TRANSLATE_NOOP("Commands", "Take marks and measures away"), "&View", "Ctrl+Shift+U", "Esc"),
    Command("view.fold", QT_TRANSLATE_NOOP("Commands", "Fold empty stretches"), "&View", "Ctrl+Alt+F", "G", is_first=True),
    Command("view.unfold-nearest", QT_TRANSLATE_NOOP("Commands", "Unfold the nearest stretch"), "&View", "Ctrl+Alt+N", "U"),
    Command("view.unfold", QT_TRANSLATE_NOOP("Commands", "Unfold all"), "&View", "Ctrl+Alt+U", "Shift+G"),
    Command("lanes.none", QT_TRANSLATE_NOOP("Commands", "No lanes"), "&Lanes", "Ctrl+L, N", group="lanes"),
    Command("lanes.by-source", QT_TRANSLATE_NOOP("Commands", "Lanes by source"), "&Lanes", "Ctrl+L, S", group="lanes"),
    Command("lanes.by-outlet", QT_TRANSLATE_NOOP("Commands", "Lanes by outlet"), "&Lanes", "Ctrl+L, O", group="lanes"),
    Command("lanes.by-kind", QT_TRANSLATE_NOOP("Commands", "Lanes by kind"), "&Lanes", "Ctrl+L, K", group="lanes"),
    Command("lanes.by-certainty", QT_TRANSLATE_NOOP("Commands", "Lanes by certainty"), "&Lanes", "Ctrl+L, C", group="lanes"),
    Command("lanes.by-language", QT_TRANSLATE_NOOP("Commands", "Lanes by language"), "&Lanes", "Ctrl+L, L", group="lanes"),
    Command("lanes.by-tag", QT_TRANSLATE_NOOP("Commands", "Lanes by tag"), "&Lanes", "Ctrl+L, T", group="lanes"),
    Command("lanes.above", QT_TRANSLATE_NOOP("Commands", "Lane above"), "&Lanes", "Ctrl+L, Up", "Up", is_first=True),
    Command("lanes.below", QT_TRANSLATE_NOOP("Commands", "Lane below"), "&Lanes", "Ctrl+L, Down", "Down"),
    Command(
        "lanes.turn",
        QT_TRANSLATE_NOOP("Commands", "Collapse or open the lane"),
        "&Lanes",
        "Ctrl+L, Space",
        "Space",
        is_first=True,
    ),
    Command(
        "lanes.turn-others",
        QT_TRANSLATE_NOOP("Commands", "Collapse or open the other lanes"),
        "&Lanes",
        "Ctrl+L, Shift+Space",
        "Shift+Space",
    ),
    Command("lanes.move-up", QT_TRANSLATE_NOOP("Commands", "Move the lane up"), "&Lanes", "Ctrl+L, Shift+Up", "Shift+Up"),
    Command(
        "lanes.move-down", QT_TRANSLATE_NOOP("Commands", "Move the lane down"), "&Lanes", "Ctrl+L, Shift+Down", "Shift+Down"
    ),
    Command("lanes.hide", QT_TRANSLATE_NOOP("Commands", "Hide the lane"), "&Lanes", "Ctrl+L, H", "H"),
    Command("lanes.reveal", QT_TRANSLATE_NOOP("Commands", "Show the hidden lanes"), "&Lanes", "Ctrl+L, A", "Shift+H"),
    Command("view.text-larger", QT_TRANSLATE_NOOP("Commands", "Larger text"), "&View", "Ctrl+Shift+=", is_first=True),
    Command("view.text-smaller", QT_TRANSLATE_NOOP("Commands", "Smaller text"), "&View", "Ctrl+Shift+-"),
    Command(
        "view.pane-below",
        QT_TRANSLATE_NOOP("Commands", "Reading pane below"),
        "&View",
        "Ctrl+Alt+B",
        group="pane",
        is_first=True,
    ),
    Command("view.pane-right", QT_TRANSLATE_NOOP("Commands", "Reading pane at the right"), "&View", "Ctrl+Alt+R", group="pane"),
    Command(
        "view.wheel-zooms", QT_TRANSLATE_NOOP("Commands", "Wheel zooms"), "&View", "Ctrl+Alt+Z", group="wheel", is_first=True
    ),
    Command("view.wheel-pans", QT_TRANSLATE_NOOP("Commands", "Wheel moves the line"), "&View", "Ctrl+Alt+W", group="wheel"),
    Command("view.motion", QT_TRANSLATE_NOOP("Commands", "Motion"), "&View", "Ctrl+Alt+M", is_switch=True),
    Command(
        "view.theme-system",
        QT_TRANSLATE_NOOP("Commands", "Colours of the system"),
        "&View",
        "Ctrl+Alt+1",
        group="theme",
        is_first=True,
    ),
    Command("view.theme-light", QT_TRANSLATE_NOOP("Commands", "Light colours"), "&View", "Ctrl+Alt+2", group="theme"),
    Command("view.theme-dark", QT_TRANSLATE_NOOP("Commands", "Dark colours"), "&View", "Ctrl+Alt+3", group="theme"),
    Command(
        "view.language-vi", QT_TRANSLATE_NOOP("Commands", "Tiếng Việt"), "&View", "Ctrl+Alt+V", group="language", is_first=True
    ),
    Command("view.language-en", QT_TRANSLATE_NOOP("Commands", "English"), "&View", "Ctrl+Alt+E", group="language"),
    Command("go.previous", QT_TRANSLATE_NOOP("Commands", "Previous event"), "&Go", "Ctrl+Left", "Left", in_toolbar=True),
    Command("go.next", QT_TRANSLATE_NOOP("Commands", "Next event"), "&Go", "Ctrl+Right", "Right", in_toolbar=True),
    Command(
        "go.previous-of-source",
        QT_TRANSLATE_NOOP("Commands", "Previous event of this source"),
        "&Go",
        "Ctrl+Shift+Left",
        "Shift+Left",
    ),
    Command(
        "go.next-of-source",
        QT_TRANSLATE_NOOP("Commands", "Next event of this source"),
        "&Go",
        "Ctrl+Shift+Right",
        "Shift+Right",
    ),
    Command("go.previous-in-lane", QT_TRANSLATE_NOOP("Commands", "Previous event in the lane"), "&Go", "Ctrl+L, Left", "P"),
    Command("go.next-in-lane", QT_TRANSLATE_NOOP("Commands", "Next event in the lane"), "&Go", "Ctrl+L, Right", "N"),
    Command("go.first", QT_TRANSLATE_NOOP("Commands", "First event"), "&Go", "Ctrl+Home", "Home"),
    Command("go.last", QT_TRANSLATE_NOOP("Commands", "Last event"), "&Go", "Ctrl+End", "End"),
    Command("go.date", QT_TRANSLATE_NOOP("Commands", "Go to date…"), "&Go", "Ctrl+G", is_first=True),
    Command("go.saved-views", QT_TRANSLATE_NOOP("Commands", "Saved views…"), "&Go", "Ctrl+B"),
    Command("go.save-view", QT_TRANSLATE_NOOP("Commands", "Save this view…"), "&Go", "Ctrl+D"),
    Command("go.next-cluster", QT_TRANSLATE_NOOP("Commands", "Next cluster"), "&Go", "Ctrl+Alt+Right", "]", is_first=True),
    Command("go.previous-cluster", QT_TRANSLATE_NOOP("Commands", "Previous cluster"), "&Go", "Ctrl+Alt+Left", "["),
    Command("go.open-cluster", QT_TRANSLATE_NOOP("Commands", "Zoom to the cluster"), "&Go", "Ctrl+Alt+Return", "C"),
    Command("go.read", QT_TRANSLATE_NOOP("Commands", "Read the chosen event"), "&Go", "Ctrl+Return", "Return; Enter"),
    Command("go.find", QT_TRANSLATE_NOOP("Commands", "Find in text"), "&Go", "Ctrl+F", in_toolbar=True, is_first=True),
    Command("go.find-next", QT_TRANSLATE_NOOP("Commands", "Next match"), "&Go", "F3"),
    Command("go.find-previous", QT_TRANSLATE_NOOP("Commands", "Previous match"), "&Go", "Shift+F3"),
    Command("help.shortcuts", QT_TRANSLATE_NOOP("Commands", "Shortcuts"), "&Help", "F1; ?"),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "About hp_timeline"), "&Help", "Shift+F1"),
)


def worded(text: str) -> str:
    """Return a title of the table in the window's language."""
    return QCoreApplication.translate("Commands", text)


def native(keys: str) -> str:
    """Return keys of the table as the system writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in QKeySequence.listFromString(keys))


def everywhere(command: Command) -> str:
    """Return what leads to a command in the whole window, in words: keys and the button of a mouse."""
    buttons = [worded(BUTTONS[command.button])] if command.button in BUTTONS else []
    return ", ".join([native(command.keys), *buttons])


def run_plainly(run: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's own signature
    """Run what an action or a button stands for, whose state Qt hands on to whoever takes an argument."""
    run()
