"""What the window does once it stands: reading, commands, themes and export, around one session."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from hp_timeline.catalog.store import Catalog
from hp_timeline.dating.edtf import Edtf
from hp_timeline.documents.folder import read_paths
from hp_timeline.documents.values import Reading
from hp_timeline.painting.export import export_file
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.icons import command_icons
from hp_timeline.timeline.folding import EVEN, Folding
from hp_timeline.ui.accounting_bar import AccountingBar, Whereabouts
from hp_timeline.ui.colours import Colours
from hp_timeline.ui.dialogs import AboutDialog, ExportDialog, PictureWish, ShortcutsDialog, fault_in_words
from hp_timeline.ui.gestures import Wheel
from hp_timeline.ui.go_to_date import GoToDateDialog
from hp_timeline.ui.jobs import Job, NewestJob
from hp_timeline.ui.main_window import MainWindow
from hp_timeline.ui.session import Session
from hp_timeline.ui.telling import Banner, JobProgress
from hp_timeline.ui.view_shelf import ViewShelf
from hp_timeline.ui.workbench import Workbench

_COUNTING_MS: Final = 80
_SAID_MS: Final = 10_000


class Desk(QObject):
    """Joins the window, the session and the jobs."""

    ready = Signal()
    language_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, settings: QSettings, colours: Colours, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        load_fonts()
        self._window = window
        self._colours = colours
        self._language = language
        self._reading, self._exporting = NewestJob(self), NewestJob(self)
        self._has_icons = False
        self.session = Session(Catalog.in_memory(), self)
        self.workbench = Workbench(self.session, colours.theme, language, settings)
        self.shelf = ViewShelf(window, self.session, settings, language, self)
        self.banner = Banner(window)
        window.show_above(self.banner)
        window.paths_dropped.connect(self.open_paths)
        window.connect_commands(self._runs(), self.workbench.canvas)
        window.check(f"view.theme-{colours.choice}")
        window.check(f"view.language-{language}")
        window.check(f"view.wheel-{self.workbench.canvas.hand.wheel.value}")
        window.check("view.motion", on=self.workbench.motion.is_wanted)
        window.check("view.pane-right" if self.workbench.is_pane_right else "view.pane-below")
        colours.changed.connect(self._recolour)
        self.accounting = AccountingBar(language, window)
        window.show_at_foot(self.accounting)
        self.accounting.part_chosen.connect(self._lead_to)
        self.workbench.canvas.part_wanted.connect(self._lead_to)
        self.workbench.canvas.measuring.said.connect(window.statusBar().showMessage)
        window.statusBar().messageChanged.connect(self._say_measured)
        self.workbench.lanes.part_wanted.connect(self._lead_to)
        self.workbench.laning.said.connect(self._say)
        self.session.lanes_changed.connect(self._show_grouping)
        self._show_grouping()
        self.session.origin_changed.connect(self._show_measuring)
        # The counts follow the picture, at rest: words cost more than a frame.
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNTING_MS)
        self._counting.timeout.connect(self._count)
        self.session.documents_changed.connect(self._counting.start)
        self.session.view_changed.connect(self._counting.start)
        self.session.lanes_changed.connect(self._counting.start)
        self.session.selection_changed.connect(self._counting.start)
        self.workbench.motion.moved.connect(self._counting.start)

    def _runs(self) -> dict[str, Callable[[], object]]:
        session, pane, workbench = self.session, self.workbench.pane, self.workbench
        return {
            "file.open": self._choose_files,
            "file.open-folder": self._choose_folder,
            "file.export": self._choose_export,
            "file.quit": self._window.close,
            "view.zoom-in": partial(session.zoom_step, 0.7),
            "view.zoom-out": partial(session.zoom_step, 1 / 0.7),
            "view.fit-all": session.show_all,
            "view.back": session.step_back,
            "view.forward": session.step_forward,
            "view.fit-selection": session.fit_selection,
            "view.earlier": partial(session.page, -0.8),
            "view.later": partial(session.page, 0.8),
            "view.measure": self._switch_measuring,
            "view.unmark": session.clear_marks,
            "view.fold": self._fold,
            "view.unfold-nearest": session.open_nearest_fold,
            "view.unfold": partial(session.fold, EVEN),
            "view.text-larger": partial(pane.enlarge, 1),
            "view.text-smaller": partial(pane.enlarge, -1),
            "view.pane-below": partial(workbench.place_pane, right=False),
            "view.pane-right": partial(workbench.place_pane, right=True),
            **{f"view.wheel-{does.value}": partial(workbench.turn_wheel, does) for does in Wheel},
            "view.motion": lambda: workbench.allow_motion(wanted=not workbench.motion.is_wanted),
            **workbench.laning.runs(),
            **{f"view.theme-{choice}": partial(self._colours.choose, choice) for choice in ("system", "light", "dark")},
            **{f"view.language-{language}": partial(self._change_language, language) for language in ("vi", "en")},
            "go.previous": partial(session.select_beside, -1),
            "go.next": partial(session.select_beside, 1),
            "go.previous-of-source": partial(self._step_within_source, -1),
            "go.next-of-source": partial(self._step_within_source, 1),
            "go.first": partial(session.select_end, last=False),
            "go.last": partial(session.select_end, last=True),
            "go.date": self._choose_date,
            "go.saved-views": self.shelf.choose_view,
            "go.save-view": self.shelf.save_view,
            "go.next-cluster": partial(workbench.canvas.step_cluster, 1),
            "go.previous-cluster": partial(workbench.canvas.step_cluster, -1),
            "go.open-cluster": workbench.canvas.open_cluster,
            "go.read": pane.browser.setFocus,
            "go.find": pane.open_find,
            "go.find-next": partial(pane.find_bar.step, 1),
            "go.find-previous": partial(pane.find_bar.step, -1),
            "help.shortcuts": lambda: ShortcutsDialog(self._window).open(),
            "help.about": lambda: AboutDialog(self._window).open(),
        }

    def open_paths(self, paths: list[Path] | tuple[Path, ...]) -> None:
        """Read files and folders in the background and show them; a newer wish makes an older one void."""
        job = Job(partial(read_paths, tuple(paths)), self)
        job.finished.connect(self._show_reading)
        job.failed.connect(self._report)
        self._show_progress(job, self.tr("Reading"))
        self._reading.start(job)

    def _show_reading(self, reading: Reading) -> None:
        self.session.replace_catalog(Catalog.in_memory())
        self._window.show_workbench(self.workbench)
        self.session.add(reading.documents, reading.problems)
        if reading.problems and not reading.documents:
            self.banner.tell(self.tr("Nothing could be read. The list names each file."))
        self.workbench.canvas.setFocus()
        self.ready.emit()
        if not self._has_icons:
            # Drawing them takes as long as reading a source: the first documents come before.
            self._has_icons = True
            QTimer.singleShot(0, self._draw_icons)

    def _show_progress(self, job: Job, text: str) -> None:
        self._window.statusBar().addPermanentWidget(JobProgress(job, text, self._window))

    def _count(self) -> None:
        accounting = self.workbench.canvas.scene.accounting
        self.accounting.show_whereabouts(Whereabouts(accounting, self.session.catalog.counts().problems))

    def _lead_to(self, part: str) -> None:
        """Show the documents of a part of the accounting."""
        canvas, documents = self.workbench.canvas, self.workbench.list
        leads: dict[str, Callable[[], object]] = {
            "drawn": canvas.setFocus,
            "clustered": canvas.open_fullest_cluster,
            "before": partial(self.session.show_beyond, later=False),
            "after": partial(self.session.show_beyond, later=True),
            "folds": partial(self.session.fold, EVEN),
            **self.workbench.laning.leads(),
            "undated": partial(documents.reveal, readable=True),
            "unreadable": partial(documents.reveal, readable=False),
        }
        leads.get(part, canvas.setFocus)()

    def _fold(self) -> None:
        self.session.fold(Folding(is_on=True))
        if not self.session.index.folds.all:
            self._say(self.tr("No empty stretch is long enough to be folded."))

    def _report(self, error: Exception) -> None:
        self._window.show_workbench(self.workbench)
        self.banner.tell(self.tr("That did not work: {0}").format(error))

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open files"))
        if names:
            self.open_paths([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open folder"))
        if name:
            self.open_paths([Path(name)])

    def _choose_date(self) -> None:
        dialog = GoToDateDialog(self._language, self._window)
        dialog.accepted.connect(lambda: self._go_to(dialog.value))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_to(self, value: Edtf | None) -> None:
        if value is not None:
            self.workbench.show_value(value)

    def _switch_measuring(self) -> None:
        session = self.session
        if session.origin is not None:
            session.measure_from(None)
        elif session.index.position(session.selected) is not None:
            session.measure_from(session.selected)
        else:
            self._say(self.tr("Choose an event first."))
        # Chosen in the menu, a switch has turned by itself.
        self._show_measuring()

    def _show_measuring(self) -> None:
        self._window.check("view.measure", on=self.session.origin is not None)

    def _show_grouping(self) -> None:
        kind = self.session.grouping.by
        self._window.check("lanes.none" if kind is None else f"lanes.by-{kind}")

    def _step_within_source(self, step: int) -> None:
        if self.session.select_of_source(step):
            return
        if self.session.selected is None:
            told = self.tr("Choose an event first.")
        else:
            told = self.tr("This source has no later event.") if step > 0 else self.tr("This source has no earlier event.")
        self._say(told)

    def _say(self, text: str) -> None:
        self._window.statusBar().showMessage(text, _SAID_MS)

    def _say_measured(self, shown: str) -> None:
        """Say again what is measured when something that was said for a while is over."""
        measured = self.workbench.canvas.measuring.now
        if not shown and measured is not None:
            self._window.statusBar().showMessage(measured.said)

    def _choose_export(self) -> None:
        session, theme = self.session, self._colours.theme.name
        dialog = ExportDialog(
            session.shown, theme, self._language, self._window, folding=session.folding, grouping=session.grouping
        )
        dialog.accepted.connect(lambda: self.export(dialog.wish()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, wish: PictureWish) -> None:
        """Write a picture, in the background."""
        catalog = self.session.catalog
        job = Job(lambda report, cancelled: export_file(catalog, wish.target, wish.request, report, cancelled), self)
        job.finished.connect(partial(self._exported, wish.target))
        job.failed.connect(self._export_failed)
        self.banner.hide()
        self._show_progress(job, self.tr("Writing the picture"))
        self._exporting.start(job)

    def _exported(self, target: Path, _nothing: object) -> None:
        self._say(self.tr("Written: {0}").format(target))

    def _export_failed(self, error: Exception) -> None:
        self.banner.tell(fault_in_words(error))

    def _draw_icons(self) -> None:
        self._window.set_icons(command_icons(self._colours.theme))

    def _recolour(self) -> None:
        self._draw_icons()
        self.workbench.set_theme(self._colours.theme)

    def _change_language(self, language: str) -> None:
        self._language = language
        self.language_wanted.emit(language)
        self.workbench.set_language(language)
        self.accounting.set_language(language)
        self.shelf.set_language(language)

    def close(self) -> None:
        """Keep the dividers' places, and stop what runs."""
        self._reading.cancel()
        self._exporting.cancel()
        self.workbench.keep()
