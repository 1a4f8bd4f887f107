"""Photos out of files that somebody else made: told by what is in them, decoded within limits, and made anew as plain
squares, so that nothing a camera wrote beside the picture is kept.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from studio.domain.errors import RuleError
from studio.services.files import read_file
from studio.services.members.photos import LARGE, MOST_BYTES, SMALL

MOST_FILE_BYTES = 40 * 2**20
MOST_PIXELS = 64_000_000
"""More than telephones take; a file of few bytes may claim any number."""
MOST_MEMORY_MB = 300
"""What decoding one picture may take: the pixels above, four bytes each."""
WORKING_EDGE = 1600
"""Pictures are made smaller than this while they are read."""
_QUALITIES = (88, 75, 60, 40)
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")


def read_photo(path: Path) -> QImage:
    """The picture in a file, turned upright, at most 1600 pixels a side.

    Raises `RuleError` "photo_heic", "photo_kind", "photo_large", "photo_damaged" and `StudioError` ("file_not_read").
    """
    return decode_photo(read_file(path, MOST_FILE_BYTES))


def decode_photo(data: bytes) -> QImage:
    """The same from a file's bytes."""
    if len(data) > MOST_FILE_BYTES:
        raise RuleError("photo_large")
    kind = _kind(data)
    if kind == "jpeg" and not _is_whole_jpeg(data):
        raise RuleError("photo_damaged")
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEMORY_MB)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise RuleError("photo_damaged")
    if size.width() * size.height() > MOST_PIXELS:
        raise RuleError("photo_large")
    edge = QSize(WORKING_EDGE, WORKING_EDGE)
    if size.width() > WORKING_EDGE or size.height() > WORKING_EDGE:
        reader.setScaledSize(size.scaled(edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise RuleError("photo_damaged")
    return image


def squares(image: QImage) -> tuple[bytes, bytes]:
    """A square picture as the two JPEGs that are kept, the large one first."""
    return _jpeg(image, LARGE), _jpeg(image, SMALL)


def _jpeg(image: QImage, edge: int) -> bytes:
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    # Painted onto a fresh white image: no transparency, no words and no profile come along.
    fresh = QImage(edge, edge, QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.white)
    scaled = image.scaled(edge, edge, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, scaled)
    painter.end()
    for quality in _QUALITIES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpeg"))
        writer.setQuality(quality)
        writer.write(fresh)
        data = bytes(buffer.data().data())
        if len(data) <= MOST_BYTES:
            break
    return data


def _kind(data: bytes) -> str:
    """The kind of picture, by its first bytes and not by the file's name."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        raise RuleError("photo_heic")
    raise RuleError("photo_kind")


def _is_whole_jpeg(data: bytes) -> bool:
    """Whether the picture's end is there. Half a picture would be read without a word, its rest grey."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == 0xDA:
            return data.find(b"\xff\xd9", at) >= 0
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return False
