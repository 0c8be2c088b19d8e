"""Pictures of cards and clusters, kept from frame to frame: a label is painted once and then copied."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import ceil
from typing import Final

from PySide6.QtGui import QColor, QPainter, QPixmap

from hp_timeline.painting.theme import Theme
from hp_timeline.timeline.scene import Box

_LEAST: Final = 64
_SPARE: Final = 2
"""Pictures kept for each that the last frame used."""


class Stock:
    """Good for one theme, one set of fonts and one density of pixels; for others, a new one is begun."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.theme: Final = theme
        self.ratio: Final = ratio
        self._surface: Final = QColor(theme.surface)
        self._used = 0
        self._grounds: Final[dict[Hashable, QPixmap]] = {}
        self._pictures: Final[OrderedDict[Hashable, QPixmap]] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        box: Box,
        ground_key: Hashable,
        ground: Callable[[QPainter], None],
        key: Hashable,
        words: Callable[[QPainter], None],
    ) -> None:
        """Paint a ground and, over it, words in ``box``, copied where either has been painted before under its key."""
        # The same words can stand on grounds of different sizes.
        sized = (key, box.width, box.height)
        picture = self._pictures.get(sized)
        if picture is None:
            size = (ground_key, box.width, box.height)
            blank = self._grounds.get(size)
            if blank is None:
                blank = self._grounds[size] = self._painted(self._blank(box), box, ground)
            picture = self._pictures[sized] = self._painted(QPixmap(blank), box, words)
        else:
            self._pictures.move_to_end(sized)
        self._used += 1
        painter.drawPixmap(round(box.x), round(box.y), picture)

    def end_frame(self) -> None:
        """Give up what has not been used for longest, beyond what the next frames are likely to need."""
        most = max(_LEAST, _SPARE * self._used)
        self._used = 0
        while len(self._pictures) > most:
            self._pictures.popitem(last=False)

    def _blank(self, box: Box) -> QPixmap:
        # Opaque: a copy with an alpha channel costs twice the time, and only the rounded corners would need it.
        blank = QPixmap(ceil(box.width * self.ratio), ceil(box.height * self.ratio))
        blank.setDevicePixelRatio(self.ratio)
        blank.fill(self._surface)
        return blank

    def _painted(self, picture: QPixmap, box: Box, paint: Callable[[QPainter], None]) -> QPixmap:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.x, -box.y)
        paint(painter)
        painter.end()
        return picture
