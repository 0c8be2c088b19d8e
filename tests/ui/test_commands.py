from collections import Counter

from PySide6.QtGui import QKeySequence

from hp_timeline.ui.commands import COMMANDS, MENUS, Command


def keys_of(command: Command) -> list[str]:
    return [key for key in (*command.keys.split("; "), *command.on_canvas.split("; ")) if key]


def test_every_command_has_an_id_of_its_own() -> None:
    assert not [name for name, count in Counter(command.id for command in COMMANDS).items() if count > 1]


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(key for command in COMMANDS for key in keys_of(command))

    assert not [key for key, count in keys.items() if count > 1]


def test_every_key_is_one_that_qt_knows() -> None:
    for command in COMMANDS:
        for key in keys_of(command):
            assert QKeySequence(key).toString() == key


def test_single_letters_and_plain_arrows_act_on_the_canvas_alone() -> None:
    plain = {key for command in COMMANDS for key in command.keys.split("; ") if key and "+" not in key}

    assert plain == {"F1", "F3", "?"}


def test_every_command_stands_in_a_menu_that_exists() -> None:
    assert {command.menu for command in COMMANDS} == set(MENUS)


def test_groups_have_two_commands_or_more() -> None:
    groups = Counter(command.group for command in COMMANDS if command.group)

    assert groups == {"lanes": 7, "pane": 2, "wheel": 2, "theme": 3, "language": 2}


def test_every_command_has_a_key() -> None:
    assert not [command.id for command in COMMANDS if not command.keys]
