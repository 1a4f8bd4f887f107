"""One class's block on the calendar: edge bar, letter, name, coach and room, places."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from studio.services.schedule.rows import ClassRow
from studio.ui.phrases import tr
from studio.ui.theme import Theme

BAR = 4
LINE = 15


def paint_block(
    painter: QPainter, rect: QRectF, row: ClassRow, theme: Theme, *, narrow: bool, past: bool, chosen: bool
) -> None:
    """Paint a class into its block. `narrow` ones share their column: short name above, letter and count below."""
    ink, tint = theme.kind(row.tone)
    painter.save()
    shape = QPainterPath()
    shape.addRoundedRect(rect, 4, 4)
    painter.setClipPath(shape)
    painter.fillRect(rect, theme.colour("surface") if row.cancelled else tint)
    bar = QColor(ink)
    bar.setAlphaF(0.45 if row.cancelled else 1)
    painter.fillRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), bar)
    _paint_words(painter, rect.adjusted(theme.px(10), theme.px(3), -theme.px(6), 0), row, theme, ink, narrow, past)
    painter.restore()
    if row.cancelled or chosen:
        dashed = QPen(theme.colour("control_soft"), 1, Qt.PenStyle.DashLine)
        painter.setPen(QPen(theme.colour("accent"), 2) if chosen else dashed)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _paint_words(
    painter: QPainter,
    inner: QRectF,
    row: ClassRow,
    theme: Theme,
    ink: QColor,
    narrow: bool,
    past: bool,
) -> None:
    bold, plain = theme.font("caption", bold=True), theme.font("caption")
    quiet, strong = theme.colour("text2"), theme.colour("text")
    line = theme.px(LINE)
    upper = QRectF(inner.left(), inner.top(), inner.width(), line)
    lower = upper.translated(0, line)
    name_colour = quiet if past or row.cancelled else strong
    if row.cancelled:
        bold.setStrikeOut(True)
    if not narrow:
        width = _draw(painter, upper, row.letter, bold, quiet if row.cancelled else ink) + theme.px(5)
        upper.setLeft(upper.left() + width)
    painter.setFont(bold)
    fits = painter.fontMetrics().horizontalAdvance(row.name) <= upper.width()
    _draw(painter, upper, row.short_name if narrow and not fits else row.name, bold, name_colour)
    if lower.bottom() > inner.bottom() + 2:
        return
    if row.cancelled:
        _draw(painter, lower, tr("Cancelled"), plain, quiet)
        return
    full = row.booked >= row.capacity
    places = f"{row.booked}/{row.capacity}"
    waiting = f" +{row.waiting}" if row.waiting else ""
    count_font = theme.font("caption", bold=full)
    if narrow:
        width = _draw(painter, lower, row.letter, bold, ink) + theme.px(5)
        lower.setLeft(lower.left() + width)
        _draw(painter, lower, places, count_font, strong)
        return
    right = QRectF(lower)
    if waiting:
        right.setWidth(right.width() - _draw(painter, right, waiting, bold, ink, right=True))
    taken = _draw(painter, right, places, count_font, strong, right=True)
    lower.setRight(right.right() - taken - theme.px(4))
    _draw(painter, lower, f"{row.coach} · {row.room}", plain, quiet)


def _draw(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, *, right: bool = False) -> float:
    """Draw one line, shortened to fit; answers its width."""
    painter.setFont(font)
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, round(rect.width())))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return float(metrics.horizontalAdvance(shown))
