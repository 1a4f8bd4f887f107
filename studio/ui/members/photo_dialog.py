"""A member's photo: chosen from a file or taken with the camera, cut to a square, kept, and removed."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Qt, QThread, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QMenu, QSlider, QVBoxLayout, QWidget

from studio.services.access import Part, edits
from studio.services.members.rows import Profile
from studio.ui.context import PageContext
from studio.ui.letter_keys import with_letter
from studio.ui.members.camera import CameraDialog, has_camera
from studio.ui.members.photo_crop import MOST_ZOOM, CropView
from studio.ui.members.photo_file import read_photo, squares
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

_TICKS = 100


class PhotoReading(QThread):
    """Decodes a picture away from the window. Answers `read` (a `QImage`) or `failed`."""

    read = Signal(QImage)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path

    def run(self) -> None:
        """Read it."""
        try:
            self.read.emit(read_photo(self._path))
        except Exception as error:  # noqa: BLE001 -- the window must say it, whatever it is
            self.failed.emit(error)


class CropDialog(QDialog):
    """Asks which part of a picture is kept; `cut` carries the square."""

    cut = Signal(QImage)

    def __init__(self, context: PageContext, image: QImage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setWindowTitle(tr("Photo of {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = CropView(theme, image)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(_TICKS, round(MOST_ZOOM * _TICKS))
        self.slider.setAccessibleName(tr("Size"))
        self.slider.valueChanged.connect(lambda value: self.view.zoom_to(value / _TICKS))
        self.view.zoomed.connect(self._show_zoom)
        self.turn = button(theme, "", "icon", icon="rotate-cw", name=with_letter(tr("Turn the picture"), "R"))
        self.turn.setAutoDefault(False)
        self.turn.clicked.connect(self.view.turn)
        self.go = button(theme, tr("Use photo"), "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._finish)
        leave = button(theme, tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        size = QHBoxLayout()
        size.addWidget(self.slider, 1)
        size.addWidget(self.turn)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(24)] * 4)
        column.setSpacing(theme.size(14))
        column.addWidget(label(theme, tr("Photo of {name}", name=name), "section", wrap=True))
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(size)
        words = tr("Only this part is kept. Place, time and camera are taken out.")
        column.addWidget(label(theme, words, "caption", tone="muted", wrap=True))
        column.addLayout(foot)
        self.view.setFocus()

    def _show_zoom(self, zoom: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(zoom * _TICKS))
        self.slider.blockSignals(False)

    def _finish(self) -> None:
        self.cut.emit(self.view.cut())
        self.accept()


class PhotoActions(QObject):
    """What can be done about the photo of the member that is shown."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._profile: Profile | None = None

    def show_member(self, profile: Profile) -> None:
        """From now on it is about this member."""
        self._profile = profile

    @property
    def is_offered(self) -> bool:
        """Whether whoever is signed in may change the photo."""
        return self._profile is not None and edits(self._context.tasks.person.role, Part.PHOTO)

    def add_to(self, menu: QMenu) -> None:
        """Offer it in a menu."""
        if not self.is_offered or self._profile is None:
            return
        menu.addAction(tr("Choose a photo…"), self.choose)
        if has_camera():
            menu.addAction(tr("Take a photo…"), self.take)
        if self._context.faces.has(self._profile.id):
            menu.addAction(tr("Remove the photo"), self.remove)

    def choose(self) -> None:
        """Ask for a file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = tr("Photos (*.jpg *.jpeg *.png *.webp);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._owner, tr("Choose a photo"), folder, kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a file, then ask which part of it is kept."""
        reading = PhotoReading(path, self)
        reading.read.connect(self.crop)
        reading.failed.connect(self._context.complain)
        reading.finished.connect(reading.deleteLater)
        reading.start()

    def take(self) -> None:
        """Ask for a picture from the camera."""
        dialog = CameraDialog(self._context, self._owner)
        dialog.taken.connect(self.crop)
        dialog.open()

    def crop(self, image: QImage) -> None:
        """Ask which part of a picture is kept, and keep it."""
        profile = self._profile
        if profile is None:
            return
        dialog = CropDialog(self._context, image, profile.name, self._owner)
        dialog.cut.connect(lambda square: self._keep(profile.id, square))
        dialog.open()

    def _keep(self, member_id: UUID, square: QImage) -> None:
        large, small = squares(square)
        self._context.tasks.run_command(
            lambda studio, call: studio.photos.put(call, member_id, large, small), owner=self
        )

    def remove(self) -> None:
        """Take the photo away."""
        profile = self._profile
        if profile is not None:
            self._context.tasks.run_command(lambda studio, call: studio.photos.remove(call, profile.id), owner=self)
