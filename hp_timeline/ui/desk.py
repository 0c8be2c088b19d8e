"""What the window does once it stands: reading, commands, themes and export, around one session."""

import platform
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QSettings, Qt, Signal, qVersion
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPlainTextEdit, QVBoxLayout

from hp_timeline import __version__
from hp_timeline.catalog.store import Catalog
from hp_timeline.documents.folder import read_paths
from hp_timeline.documents.values import Reading
from hp_timeline.painting.export import ExportError, ExportRequest, export_file
from hp_timeline.painting.fonts import load_fonts
from hp_timeline.painting.theme import Theme, load_theme
from hp_timeline.ui.commands import COMMANDS, worded
from hp_timeline.ui.jobs import Job
from hp_timeline.ui.main_window import MainWindow
from hp_timeline.ui.session import Session
from hp_timeline.ui.workbench import Workbench


class Desk(QObject):
    """Joins the window, the session and the jobs."""

    ready = Signal()
    language_wanted = Signal(str)

    def __init__(self, window: MainWindow, settings: QSettings, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._window = window
        self._settings = settings
        self._language = language
        self._job: Job | None = None
        self.session = Session(Catalog.in_memory(), self)
        self._theme = self._wanted_theme()
        self.workbench = Workbench(self.session, self._theme, language, settings)
        self._dress()
        window.paths_dropped.connect(self.open_paths)
        window.connect_commands(self._runs())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.session.documents_changed.connect(self._count)

    def _runs(self) -> dict[str, Callable[[], object]]:
        session, pane = self.session, self.workbench.pane
        return {
            "file.open": self._choose_files,
            "file.open-folder": self._choose_folder,
            "file.export": self._choose_export,
            "file.quit": self._window.close,
            "view.zoom-in": partial(session.zoom, 0.7),
            "view.zoom-out": partial(session.zoom, 1 / 0.7),
            "view.fit-all": session.fit_all,
            "view.fit-selection": session.fit_selection,
            "view.pane-place": self.workbench.turn_pane,
            "view.theme": self._switch_theme,
            "view.language": self._switch_language,
            "view.text-larger": partial(pane.enlarge, 1),
            "view.text-smaller": partial(pane.enlarge, -1),
            "go.previous": partial(session.select_beside, -1),
            "go.next": partial(session.select_beside, 1),
            "go.first": partial(session.select_end, last=False),
            "go.last": partial(session.select_end, last=True),
            "go.find": pane.open_find,
            "go.find-next": partial(pane.find_bar.step, 1),
            "go.find-previous": partial(pane.find_bar.step, -1),
            "help.shortcuts": self._show_shortcuts,
            "help.about": self._show_about,
        }

    def open_paths(self, paths: list[Path] | tuple[Path, ...]) -> None:
        """Read files and folders in the background and show them; a newer wish makes an older one void."""
        if self._job is not None:
            self._job.cancel()
        self._job = Job(partial(read_paths, tuple(paths)), self)
        self._job.finished.connect(self._show_reading)
        self._job.failed.connect(self._report)
        self._job.progressed.connect(self._show_progress)
        self._job.start()

    def _show_reading(self, reading: Reading) -> None:
        self.session.replace_catalog(Catalog.in_memory())
        self._window.show_workbench(self.workbench)
        self.session.add(reading.documents, reading.problems)
        self.workbench.canvas.setFocus()
        self.ready.emit()

    def _show_progress(self, done: int, total: int) -> None:
        self._window.statusBar().showMessage(self.tr("Reading {0} of {1}").format(done, total), 2_000)

    def _count(self) -> None:
        counts = self.session.catalog.counts()
        placed = len(self.session.index.placed)
        parts = (
            self.tr("%n document(s)", "", counts.documents),
            self.tr("{0} on the line").format(placed),
            self.tr("{0} undated").format(counts.documents - placed),
            self.tr("{0} not readable").format(counts.problems),
        )
        self._window.show_counts("  ·  ".join(parts))

    def _report(self, error: Exception) -> None:
        self._window.statusBar().showMessage(self.tr("That did not work: {0}").format(error), 10_000)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open files"))
        if names:
            self.open_paths([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open folder"))
        if name:
            self.open_paths([Path(name)])

    def _choose_export(self) -> None:
        kinds = self.tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the view"), "timeline.png", kinds)
        if name:
            self.export(Path(name))

    def export(self, target: Path) -> None:
        """Write the view to a file, in the background."""
        span = self.session.view.span
        request = ExportRequest(theme=self._theme.name, language=self._language, start=span.start, end=span.end)
        catalog = self.session.catalog
        job = Job(lambda report, cancelled: export_file(catalog, target, request, report, cancelled), self)
        job.finished.connect(partial(self._exported, target))
        job.failed.connect(self._export_failed)
        job.start()

    def _exported(self, target: Path, _nothing: object) -> None:
        self._window.statusBar().showMessage(self.tr("Written: {0}").format(target), 10_000)

    def _export_failed(self, error: Exception) -> None:
        words = ", ".join(value for _, value in error.arguments) if isinstance(error, ExportError) else str(error)
        self._window.statusBar().showMessage(self.tr("The picture could not be written: {0}").format(words), 20_000)

    def _wanted_theme(self) -> Theme:
        kept = self._settings.value("theme")
        if kept in ("light", "dark"):
            return load_theme(str(kept))
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return load_theme("dark" if is_dark else "light")

    def _follow_system(self) -> None:
        self._set_theme(self._wanted_theme())

    def _switch_theme(self) -> None:
        name = "light" if self._theme.name == "dark" else "dark"
        self._settings.setValue("theme", name)
        self._set_theme(load_theme(name))

    def _set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()
        self.workbench.set_theme(theme)

    def _dress(self) -> None:
        theme, palette = self._theme, QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, theme.background),
            (roles.WindowText, theme.text),
            (roles.Base, theme.surface),
            (roles.AlternateBase, theme.background),
            (roles.Text, theme.text),
            (roles.PlaceholderText, theme.text_muted),
            (roles.Button, theme.surface_raised),
            (roles.ButtonText, theme.text),
            (roles.ToolTipBase, theme.surface_raised),
            (roles.ToolTipText, theme.text),
            (roles.Highlight, theme.accent),
            (roles.HighlightedText, theme.accent_text),
            (roles.Link, theme.mention),
        ):
            palette.setColor(role, QColor(colour))
        palette.setColor(QPalette.ColorGroup.Disabled, roles.ButtonText, QColor(theme.axis))
        palette.setColor(QPalette.ColorGroup.Disabled, roles.WindowText, QColor(theme.axis))
        QApplication.setPalette(palette)

    def _switch_language(self) -> None:
        self._language = "en" if self._language == "vi" else "vi"
        self.language_wanted.emit(self._language)
        self.workbench.set_language(self._language)
        self._count()

    def _show_shortcuts(self) -> None:
        rows = [f"{worded(row.title)}:  {row.keys}{f'  ({row.on_canvas})' if row.on_canvas else ''}" for row in COMMANDS]
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Shortcuts"))
        page = QPlainTextEdit("\n".join(rows), dialog)
        page.setReadOnly(True)
        QVBoxLayout(dialog).addWidget(page)
        dialog.resize(520, 520)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_about(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About hp_timeline"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        versions = f"hp_timeline {__version__}\nQt {qVersion()}\nPython {platform.python_version()}\nNumPy {np.__version__}"
        box.setText(versions)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def close(self) -> None:
        """Keep the dividers' places, and stop what runs."""
        if self._job is not None:
            self._job.cancel()
        self.workbench.keep()
