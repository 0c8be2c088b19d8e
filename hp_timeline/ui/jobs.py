"""Slow work off the interface thread; its result comes back by signal."""

import logging
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

_log = logging.getLogger(__name__)
Work = Callable[[Callable[[int, int], None], Callable[[], bool]], object]
"""Plain work, without Qt: it is handed ``report(done, total)`` and ``cancelled()``."""


class Job(QObject):
    """One piece of work. Signals arrive on the thread that made the job."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = Event()

    def start(self) -> None:
        """Begin in a thread of the common pool."""
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the work to stop; what it answers afterwards is void."""
        self._cancelled.set()

    def _run(self) -> None:
        try:
            result = self._work(self.progressed.emit, self._cancelled.is_set)
        except Exception as error:  # noqa: BLE001  # the one broad catch: whatever a job meets is told, not lost
            _log.exception("a job failed")
            self._tell(self.failed.emit, error)
        else:
            self._tell(self.finished.emit, result)

    def _tell(self, emit: Callable[[object], None], answer: object) -> None:
        if not self._cancelled.is_set():
            emit(answer)
