import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from hp_timeline.painting.stock import Stock
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.scene import Box

GROUND = QColor("#123456")


def painted(stock: Stock, box: Box) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    ground = QRectF(box.x, box.y, box.width, box.height)
    stock.paint(painter, box, "ground", lambda on: on.fillRect(ground, GROUND), "words", lambda _on: None)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_the_same_words_on_a_larger_ground_are_painted_anew() -> None:
    stock = Stock(load_theme("light"), 1.0)
    painted(stock, Box(0, 0, 40, 10))
    larger = painted(stock, Box(0, 0, 40, 30))

    assert larger.pixelColor(20, 25) == GROUND
