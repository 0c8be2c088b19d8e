"""A clock for tests of what moves."""


class Clock:
    """It goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now
