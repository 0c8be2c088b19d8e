"""What was read of JSON, told by its type."""

from typing import TypeGuard


def is_list(value: object) -> TypeGuard[list[object]]:
    """Return whether a value is a list."""
    return isinstance(value, list)


def is_record(value: object) -> TypeGuard[dict[str, object]]:
    """Return whether a value is an object, whose keys are always texts."""
    return isinstance(value, dict)
