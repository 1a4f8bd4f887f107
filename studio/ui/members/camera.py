"""Pictures from this computer's camera, where one is there and Qt's multimedia module (an extra of the program) too."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

WIDTH, HEIGHT = 480, 360


def has_camera() -> bool:
    """Whether a picture can be taken here."""
    if find_spec("PySide6.QtMultimedia") is None:
        return False
    from PySide6.QtMultimedia import QMediaDevices

    return bool(QMediaDevices.videoInputs())


class Finder(QWidget):
    """What the camera sees, the way round that people know from mirrors."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.image = QImage()
        theme = context.theme
        self.setFixedSize(theme.size(WIDTH), theme.size(HEIGHT))
        self.setAccessibleName(tr("What the camera sees"))

    def show_image(self, image: QImage) -> None:
        """Show the newest picture."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as large as it fits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.theme.colour("tile"))
        if not self.image.isNull():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown = self.image.scaled(self.size(), keep, smooth).flipped(Qt.Orientation.Horizontal)
            painter.drawImage((self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2, shown)
        painter.end()


class CameraDialog(QDialog):
    """Shows what the camera sees; `taken` carries the picture."""

    taken = Signal(QImage)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setWindowTitle(tr("Take a photo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._finder = Finder(context)
        self.said = label(theme, tr("The camera starts…"), tone="muted", wrap=True)
        self.go = button(theme, tr("Take photo"), "primary", icon="camera")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._take)
        leave = button(theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(14))
        column.addWidget(self._finder)
        column.addLayout(foot)
        self._start()
        self.finished.connect(lambda _result: self._camera.stop())

    def _start(self) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        self._camera = QCamera(self)
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._frame)
        self._camera.errorOccurred.connect(self._fail)
        self._camera.start()

    def _frame(self, frame: Any) -> None:
        image = frame.toImage()
        if not image.isNull():
            self._finder.show_image(image)
            self.said.setText("")
            self.go.setEnabled(True)

    def _fail(self, _error: object, words: str) -> None:
        self.go.setEnabled(False)
        self.said.setText(tr("The camera can't be used: {why}", why=words))

    def _take(self) -> None:
        self.taken.emit(self._finder.image.copy())
        self.accept()
