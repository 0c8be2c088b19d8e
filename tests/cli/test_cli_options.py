from pathlib import Path

import pytest

from hp_timeline import places
from hp_timeline.cli.commands import COMMANDS
from hp_timeline.cli.options import CommandError, Exit, Options, read_options
from hp_timeline.cli.wanted import export_options
from hp_timeline.dating.civil import seconds
from hp_timeline.timeline.grouping import UNGROUPED, Grouping, LaneKind

GRAMMAR = COMMANDS["export"].grammar


def _export(*arguments: str) -> Options:
    return read_options(arguments, GRAMMAR)


def _code(*arguments: str) -> str:
    with pytest.raises(CommandError) as refused:
        export_options(_export(*arguments), "en")
    assert refused.value.exit_code is Exit.WRONG_USE
    return refused.value.code


def test_paths_and_options_stand_in_any_order() -> None:
    options = _export("out.png", "a", "--scale", "2", "b", "--theme=dark", "c")

    assert options.words == ("out.png", "a", "b", "c")
    assert (options.scale, options.theme) == ("2", "dark")
    assert options.paths(first=1) == (Path("a"), Path("b"), Path("c"))


def test_behind_two_dashes_all_are_paths() -> None:
    assert _export("out.png", "--", "--scale", "-x.txt").words == ("out.png", "--scale", "-x.txt")


def test_without_paths_the_five_sources_are_meant() -> None:
    assert _export("out.png").paths(first=1) == (places.seeds(),)


def test_an_empty_command_line_leaves_all_as_it_is_unless_told() -> None:
    wanted = export_options(_export("out.PNG"), "vi")

    assert (wanted.width, wanted.height, wanted.scale, wanted.theme, wanted.language) == (1600, 900, 1.0, "light", "vi")
    assert (wanted.start, wanted.end) == (None, None)


def test_the_picture_begins_with_the_first_value_and_ends_with_the_last() -> None:
    wanted = export_options(_export("out.svg", "--from", "2019", "--to", "2024-33"), "en")

    assert (wanted.start, wanted.end) == (seconds(2019), seconds(2024, 4))


def test_lanes_are_wanted_by_what_they_have_in_common() -> None:
    assert export_options(_export("out.svg"), "en").grouping == UNGROUPED
    assert export_options(_export("out.svg", "--lanes", "language"), "en").grouping == Grouping(LaneKind.LANGUAGE)


def test_years_before_0_are_values_though_they_begin_with_a_dash() -> None:
    wanted = export_options(_export("out.svg", "--from", "-0042-03", "--to", "-0040"), "en")

    assert (wanted.start, wanted.end) == (seconds(-42, 3), seconds(-39))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), "target-missing"),
        (("out.gif",), "target-suffix"),
        (("out",), "target-suffix"),
        (("out.png", "--size", "0x5"), "size-wrong"),
        (("out.png", "--size", "16x"), "size-wrong"),
        (("out.png", "--size", "-5x5"), "size-wrong"),
        (("out.png", "--size", "٣x٤"), "size-wrong"),
        (("out.png", "--scale", "0"), "scale-wrong"),
        (("out.png", "--scale", "16.5"), "scale-wrong"),
        (("out.png", "--scale", "nan"), "scale-wrong"),
        (("out.png", "--scale", "inf"), "scale-wrong"),
        (("out.png", "--scale", "two"), "scale-wrong"),
        (("out.png", "--theme", "blue"), "choice-wrong"),
        (("out.png", "--language", "fr"), "choice-wrong"),
        (("out.png", "--language", ""), "choice-wrong"),
        (("out.png", "--lanes", "weather"), "choice-wrong"),
        (("out.png", "--from", "yesterday"), "date-wrong"),
        (("out.png", "--from", "2023-02-30"), "date-wrong"),
        (("out.png", "--from", "9" * 5_000), "date-wrong"),
        (("out.png", "--from", "../2019"), "date-open"),
        (("out.png", "--to", "2019/.."), "date-open"),
        (("out.png", "--to", "XXXX-05-01"), "date-open"),
        (("out.png", "--from", "2020", "--to", "2019"), "dates-reversed"),
    ],
)
def test_what_means_nothing_is_refused(arguments: tuple[str, ...], code: str) -> None:
    assert _code(*arguments) == code


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("--nonsense",), "unknown-option"), (("-x",), "unknown-option"), (("--them", "dark"), "unknown-option"),
     (("out.png", "--theme"), "option-value"), (("--help=5",), "option-value")],
)  # fmt: skip
def test_an_option_that_does_not_exist_or_lacks_its_value_is_refused(arguments: tuple[str, ...], code: str) -> None:
    with pytest.raises(CommandError) as refused:
        _export(*arguments)

    assert (refused.value.exit_code, refused.value.code) == (Exit.WRONG_USE, code)
