"""An export makes an application of its own where there is none; beside tests of the window it must be the window's."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp
