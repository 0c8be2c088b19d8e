"""The surfaces of a picture: a row of the table for each suffix. All give the same bytes for the same picture."""

import hashlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt, QUuid
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from hp_timeline.painting.pdf_times import with_fixed_times

Paint = Callable[[QPainter], None]
LONGEST_SIDE: Final = 32_767
"""What Qt's raster engine can address."""
MOST_PIXELS: Final = 2**28
"""A gibibyte of four-byte pixels."""


class SurfaceError(Exception):
    """The surface cannot be had: ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def png(paint: Paint, width: int, height: int, scale: float, title: str) -> bytes:
    """Return a PNG of ``width`` x ``height`` times ``scale`` pixels. Raises ``SurfaceError`` where memory would not do."""
    across, down = round(width * scale), round(height * scale)
    if max(across, down) > LONGEST_SIDE or across * down > MOST_PIXELS:
        raise SurfaceError("too-large")
    image = QImage(QSize(across, down), QImage.Format.Format_RGB32)
    if image.isNull():
        raise SurfaceError("no-memory")
    image.setText("Title", title)
    image.setText("Software", "hp_timeline")
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise SurfaceError("no-memory")
    return bytes(held.data())


def svg(paint: Paint, width: int, height: int, _scale: float, title: str) -> bytes:
    """Return an SVG of ``width`` x ``height`` units, its text as text."""
    held = QByteArray()
    buffer = QBuffer(held)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setTitle(title)
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(held.data())


def pdf(paint: Paint, width: int, height: int, _scale: float, title: str) -> bytes:
    """Return a PDF page of ``width`` x ``height`` points, its identity drawn from its content."""
    drafted = _pdf(paint, width, height, title, QUuid())
    digest = hashlib.sha256(drafted).hexdigest()
    identity = "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))
    return _pdf(paint, width, height, title, QUuid(f"{{{identity}}}"))


def _pdf(paint: Paint, width: int, height: int, title: str, identity: QUuid) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setCreator("hp_timeline")
    writer.setTitle(title)
    writer.setDocumentId(identity)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    painter = QPainter(writer)
    paint(painter)
    painter.end()
    return with_fixed_times(bytes(held.data()))


SURFACES: Final[dict[str, Callable[[Paint, int, int, float, str], bytes]]] = {".png": png, ".svg": svg, ".pdf": pdf}
