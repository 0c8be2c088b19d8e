"""hp_timeline reads dated source documents and shows them on a zoomable timeline.

Imports point down only; import-linter keeps it (see ``pyproject.toml``)::

    __main__ -> cli          the commands: open, export, inspect
    app                      the window's composition root: QApplication, translator, theme, settings, session, main window
    ui                       widgets, and the session (the one mutable object)
    painting                 QtGui and QtSvg: theme, fonts, painter, surfaces, export
    exchange                 no Qt: documents in and out of other formats
    timeline                 no Qt: span, scale, ticks, index, lanes, tiles, marks, scene, layout, dates in words
    catalog                  no Qt: the SQLite store
    documents                no Qt: file -> document
    dating | places          no Qt: text -> expressions -> the document's date | where resources and seeds are

Data flows one way: bytes -> document -> expressions -> event -> catalog -> arrays -> scene -> pixels.

Two imports are late on purpose: ``cli`` imports ``app`` and ``painting`` inside the commands that need them, so that
``inspect`` runs without Qt; ``app`` imports the workbench (canvas, reading pane, NumPy) after the window's first paint.
"""

__version__ = "0.1.0"
