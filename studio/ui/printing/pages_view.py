"""The pages of a pack: a column of small ones, and one large as it will come out of the printer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.services.paper.printer import PageImage
from studio.ui.phrases import tr
from studio.ui.theme import Theme

THUMB = 132
"""The longer side of a small page in the design's pixels."""
_MARGIN = 28
Index = QModelIndex | QPersistentModelIndex


def to_image(page: PageImage) -> QImage:
    """The page as Qt paints it (a copy, for the bytes go)."""
    return QImage(page.pixels, page.width, page.height, 4 * page.width, QImage.Format.Format_RGBX8888).copy()


class PagesModel(QAbstractListModel):
    """Pages of a pack; a small picture each once it is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[QPixmap | None] = []

    def start(self, count: int) -> None:
        """Begin a pack with so many pages, none painted yet."""
        self.beginResetModel()
        self._pictures = [None] * count
        self.endResetModel()

    def put(self, number: int, picture: QPixmap) -> None:
        """Show a page's picture."""
        self._pictures[number] = picture
        self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many pages."""
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Number, picture, and words for who can't see it."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Page {number} of {count}", number=index.row() + 1, count=len(self._pictures))
        return None


class _ThumbDelegate(QStyledItemDelegate):
    """Paints a small page with its number below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are as high as an upright page."""
        return QSize(self._theme.size(THUMB), self._theme.size(THUMB + 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one page."""
        theme = self._theme
        box = QRectF(option.rect).adjusted(0, theme.px(8), 0, -theme.px(28))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        size = QSize(round(box.height() / 1.414), round(box.height()))
        if picture is not None:
            size = picture.deviceIndependentSize().toSize()
        page = QRectF(0, 0, size.width(), size.height())
        page.moveCenter(box.center())
        painter.fillRect(page, Qt.GlobalColor.white)
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(page, picture, QRectF(picture.rect()))
        pen = painter.pen()
        pen.setColor(theme.colour("accent" if chosen else "line"))
        pen.setWidthF(2 if chosen else 1)
        painter.setPen(pen)
        painter.drawRect(page.adjusted(-1, -1, 1, 1) if chosen else page)
        painter.setPen(theme.colour("accent" if chosen else "text2"))
        painter.setFont(theme.font("caption", bold=chosen))
        foot = QRectF(option.rect.left(), box.bottom() + theme.px(4), option.rect.width(), theme.px(20))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, index.data())


class Thumbnails(QListView):
    """The column of small pages; `turned` tells the page that was chosen."""

    turned = Signal(int)

    def __init__(self, theme: Theme, model: PagesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_ThumbDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Pages"))
        self.selectionModel().currentChanged.connect(lambda now, _before: self.turned.emit(now.row()))


class PageCanvas(QWidget):
    """One page, as large as the room allows; `wanted` tells that it needs the page sharper or for the first time."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: QImage | None = None
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(theme.size(320), theme.size(320))
        self.setAccessibleName(tr("Preview"))
        theme.changed.connect(self.update)

    def show_page(self, page: QImage | None, words: str) -> None:
        """Show a page, or words where there is none."""
        self._page = page
        self._words = words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def image(self) -> QImage | None:
        """The page that is shown."""
        return self._page

    @property
    def words(self) -> str:
        """What is said in place of a page, or about it."""
        return self._words

    def room(self) -> QRectF:
        """Where a page may stand."""
        margin = self._theme.px(_MARGIN)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def dots_per_inch(self, width_mm: float, height_mm: float) -> float:
        """The sharpness at which a page of this size fills the room, upright or lying, pixel for pixel."""
        room = self.room()
        upright = min(room.width() / width_mm, room.height() / height_mm)
        lying = min(room.width() / height_mm, room.height() / width_mm)
        return max(24.0, max(upright, lying) * 25.4 * self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the page at its new size."""
        super().resizeEvent(event)
        self.wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on the sunken ground."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sunken"))
        if self._page is None:
            painter.setPen(theme.colour("text2"))
            painter.setFont(theme.font("lead"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.room(), int(flags), self._words)
        else:
            self._paint_page(painter, self._page)
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, image: QImage) -> None:
        room = self.room()
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF(0, 0, size.width(), size.height())
        page.moveCenter(room.center())
        page.moveTo(round(page.left()), round(page.top()))
        painter.fillRect(page.adjusted(0, 2, 2, 4), self._theme.colour("shadow"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, image)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(page)
