"""Slow work off the interface thread; its result comes back by signal."""

import logging
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

_log = logging.getLogger(__name__)
Work = Callable[[Callable[[int, int], None], Callable[[], bool]], object]
"""Plain work, without Qt: it is handed ``report(done, total)`` and ``cancelled()``."""


class Job(QObject):
    """One piece of work. Signals come on the thread that made the job; after ``cancel`` only ``ended`` comes."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    _answered = Signal(object, bool)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = Event()
        self._answered.connect(self._settle)

    def start(self) -> None:
        """Begin in a thread of the common pool."""
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Ask the work to stop; what it answers from now on is void."""
        self._cancelled.set()

    def _run(self) -> None:
        try:
            answer, is_result = self._work(self.progressed.emit, self._cancelled.is_set), True
        except Exception as error:  # noqa: BLE001  # the one broad catch: whatever a job meets is told, not lost
            if not self._cancelled.is_set():
                _log.exception("a job failed")
            answer, is_result = error, False
        self._answered.emit(answer, is_result)

    def _settle(self, answer: object, is_result: bool) -> None:  # noqa: FBT001  # a slot
        # Here and not in the thread: an answer may already be under way when the job is cancelled.
        if not self._cancelled.is_set():
            (self.finished if is_result else self.failed).emit(answer)
        self.ended.emit()
        self.deleteLater()


class NewestJob(QObject):
    """Runs jobs of one purpose: a newer one makes the older one's answer void."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def start(self, job: Job) -> None:
        """Begin a job in the place of the one that runs."""
        self.cancel()
        self._job = job
        job.ended.connect(self._forget)
        job.start()

    def cancel(self) -> None:
        """Make the running job's answer void."""
        if self._job is not None:
            self._job.cancel()

    def _forget(self) -> None:
        if self.sender() is self._job:
            self._job = None
