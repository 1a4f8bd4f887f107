"""Icons of one set (Lucide), drawn from their SVG text in a colour; kept per name, colour, size and screen."""

from __future__ import annotations

import functools
import zlib

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio.resources import package_folder

STROKE = 1.5
_HEADER = 30
"""Bytes before a file's name in a zip archive. Of the last twelve, four say how many bytes the file is packed into, and
two how many stand between its name and these.
"""

_OWN = {
    "barbell": "M6 6v12M3 9v6M18 6v12M21 9v6M6 12h12",  # the set has only a slanting one
    # Cancelled late: the set has no clock with a cross.
    "clock-x": "m20.99,12.47A9,9,0,1,0,12.47,20.99M12,7v5l2.5,1.5M16.5,16.5l5,5M21.5,16.5l-5,5",
}
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" '
    'stroke-linecap="round" stroke-linejoin="round"><path d="{path}"/></svg>'
)


@functools.cache
def _outline(name: str) -> str:
    if name in _OWN:
        return _FRAME.format(path=_OWN[name])
    # Looked up in place: reading the table of some 1,700 icons first, as `zipfile` does, is a tenth of the start.
    data, wanted = _archive(), f"{name}.svg".encode()
    at = data.find(wanted)
    while at >= 0 and data[at - _HEADER : at - _HEADER + 4] != b"PK\3\4":  # the end of a longer name, or the table
        at = data.find(wanted, at + 1)
    if at < 0:
        raise KeyError(name)
    packed, more = int.from_bytes(data[at - 12 : at - 8], "little"), int.from_bytes(data[at - 2 : at], "little")
    begins = at + len(wanted) + more
    return zlib.decompress(data[begins : begins + packed], -zlib.MAX_WBITS).decode()


@functools.cache
def _archive() -> bytes:
    return (package_folder("lucide") / "lucide.zip").read_bytes()


@functools.lru_cache(maxsize=512)
def _pixmap(name: str, colour: int, size: int, ratio: float) -> QPixmap:
    text = _outline(name).replace("currentColor", QColor.fromRgba(colour).name())
    width = STROKE * 24 / size if size < 24 else STROKE
    text = text.replace('stroke-width="2"', f'stroke-width="{width:.2f}"')
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(QPointF(), pixmap.deviceIndependentSize()))
    painter.end()
    return pixmap


def pixmap(name: str, colour: QColor, size: int = 20, ratio: float | None = None) -> QPixmap:
    """The icon in a colour at a size in logical pixels; KeyError when the set has no such name."""
    if ratio is None:
        application = QGuiApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _pixmap(name, colour.rgba(), size, ratio)


def icon(name: str, colour: QColor, size: int = 20) -> QIcon:
    """The icon for a button."""
    return QIcon(pixmap(name, colour, size))


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint the icon into a square: drawn for as many pixels as it gets, where the painter enlarges too, and on whole
    ones.
    """
    to_screen = painter.deviceTransform()
    made = _pixmap(name, colour.rgba(), round(min(rect.width(), rect.height())), to_screen.m11())
    place = to_screen.map(rect.topLeft()).toPoint()
    from_screen, _ = to_screen.inverted()
    painter.drawPixmap(from_screen.map(QPointF(place)), made)
