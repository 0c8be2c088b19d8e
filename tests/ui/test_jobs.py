from collections.abc import Callable
from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from hp_timeline.ui.jobs import Job, NewestJob
from hp_timeline.ui.telling import JobProgress

Report = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def _hear(heard: list[object], done: int, total: int) -> None:
    heard.append((done, total))


def test_a_result_arrives_on_the_thread_of_the_interface(qtbot: QtBot) -> None:
    arrived: list[tuple[object, bool]] = []
    job = Job(lambda _report, _cancelled: current_thread() is main_thread())

    def arrive(result: object) -> None:
        arrived.append((result, current_thread() is main_thread()))

    job.finished.connect(arrive)
    with qtbot.waitSignal(job.ended):
        job.start()

    assert arrived == [(False, True)]


def test_an_error_is_told_and_not_lost(qtbot: QtBot) -> None:
    def work(_report: Report, _cancelled: Cancelled) -> object:
        raise ValueError("no such thing")

    heard: list[object] = []
    job = Job(work)
    job.failed.connect(heard.append)
    with qtbot.waitSignal(job.ended):
        job.start()

    assert [str(error) for error in heard] == ["no such thing"]


def test_progress_comes_before_the_result(qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(report: Report, _cancelled: Cancelled) -> object:
        report(1, 2)
        report(2, 2)
        return "done"

    job = Job(work)
    job.progressed.connect(partial(_hear, heard))
    job.finished.connect(heard.append)
    with qtbot.waitSignal(job.ended):
        job.start()

    assert heard == [(1, 2), (2, 2), "done"]


def test_an_answer_already_under_way_is_void_after_a_cancellation(qtbot: QtBot) -> None:
    answered = Event()
    heard: list[object] = []

    def work(_report: Report, _cancelled: Cancelled) -> object:
        answered.set()
        return "late"

    job = Job(work)
    job.finished.connect(heard.append)
    job.failed.connect(heard.append)
    with qtbot.waitSignal(job.ended):
        job.start()
        assert answered.wait(10)
        job.cancel()

    assert heard == []


def test_a_newer_job_makes_the_older_ones_answer_void(qtbot: QtBot) -> None:
    release = Event()
    heard: list[object] = []

    def slow(_report: Report, cancelled: Cancelled) -> object:
        release.wait(10)
        return cancelled()

    newest = NewestJob()
    older, newer = Job(slow), Job(lambda _report, _cancelled: "newer")
    for job in (older, newer):
        job.finished.connect(heard.append)
    newest.start(older)
    with qtbot.waitSignals([older.ended, newer.ended]):
        newest.start(newer)
        release.set()

    assert heard == ["newer"]


@pytest.fixture
def endless(qtbot: QtBot) -> Job:
    assert qtbot is not None

    def work(report: Report, cancelled: Cancelled) -> object:
        report(3, 8)
        while not cancelled():
            Event().wait(0.005)
        return None

    return Job(work)


def test_work_of_more_than_half_a_second_shows_a_button_that_ends_it(qtbot: QtBot, endless: Job) -> None:
    progress = JobProgress(endless, "Counting")
    qtbot.addWidget(progress)
    endless.start()
    was_hidden = progress.isHidden()
    qtbot.waitUntil(progress.isVisible)
    with qtbot.waitSignals([endless.ended, progress.destroyed]):
        progress.cancel_button.click()

    assert was_hidden
