"""Runs the program unchanged and prints, a JSON object a line, where its cards are and what is shown after each change.

The program knows nothing of it: what is printed is read from the widgets that a user would see.
"""

import json
import logging
import sys

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from hp_timeline.cli import main


def tell(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


class Observer(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() == "ready":
            QTimer.singleShot(0, self.watch)

    def watch(self) -> None:
        from hp_timeline.ui.workbench import Workbench  # noqa: PLC0415  # the program decides when its views are loaded

        (workbench,) = (widget for widget in QApplication.allWidgets() if isinstance(widget, Workbench))
        canvas, session, pane = workbench.canvas, workbench.session, workbench.pane

        def chosen() -> None:
            tell(selected=session.selected, text=pane.browser.toPlainText())

        def moved() -> None:
            tell(start=session.view.span.start, seconds=session.view.span.seconds)

        def placed() -> None:
            cards = {
                card.event: canvas.mapToGlobal(QPoint(int(card.box.x + card.box.width / 2), int(card.box.y + 10)))
                for card in canvas.scene.cards
            }
            tell(cards={event: [at.x(), at.y()] for event, at in cards.items()})

        session.selection_changed.connect(chosen)
        session.view_changed.connect(moved)
        placed()


logger = logging.getLogger("hp_timeline.start")
logger.setLevel(logging.INFO)
logger.addHandler(Observer())
sys.exit(main(["open"]))
