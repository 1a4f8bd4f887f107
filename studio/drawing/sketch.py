"""A figure while it is drawn: its poses as they are now, and every step that led there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from studio.drawing.figure_kit import KIT_PEN
from studio.drawing.figure_set import FOOT_Y, GROUND_Y, Arrow, Figure, KitKind, KitPart, Pose
from studio.drawing.posing import mirror, tidy

Which = Literal["start", "end"]
NEW_KIT: dict[KitKind, KitPart] = {
    "kb": KitPart("kb", ((66.0, 60.0),), 1.0, 2),
    "db": KitPart("db", ((66.0, 60.0),), 1.0, 2),
    "ball": KitPart("ball", ((66.0, 55.0),), 4.6, 2),
    "ring": KitPart("ring", ((75.0, GROUND_Y - 12.0),), 12.0, 0),
    "plate": KitPart("plate", ((66.0, 55.0),), 6.0, 2),
    "line": KitPart("line", ((40.0, 50.0), (70.0, 50.0)), 1.8, 2),
    "band": KitPart("band", ((62.0, 55.0), (92.0, 55.0)), KIT_PEN, 0),
    "strap": KitPart("strap", ((66.0, 50.0), (80.0, 8.0)), KIT_PEN, 0),
    "box": KitPart("box", ((60.0, 78.0), (84.0, GROUND_Y - 0.6)), 1.0, 0),
    "bench": KitPart("bench", ((14.0, 73.6), (40.0, 73.6)), 1.0, 0),
    "mat": KitPart("mat", ((16.0, GROUND_Y), (84.0, GROUND_Y)), 2.6, 0),
    "wall": KitPart("wall", ((88.0, 12.0), (88.0, 92.4)), 1.8, 0),
    "hurdle": KitPart("hurdle", ((76.0, 92.0), (76.0, 83.0)), 1.0, 0),
    "slider": KitPart("slider", ((46.0, 92.4), (54.0, 92.4)), 3.0, 0),
}
"""Kit as it first appears; a ring is a large ball seen hollow, a line a bar or a stick."""
MOST_KIT, MOST_ARROWS = 6, 3
_NEW_ARROW = Arrow(((86.0, 72.0), (86.0, 56.0)))


class Sketch:
    """Changes go to the pose that is `which`; `step` keeps what is now as one thing to undo."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.which: Which = "end"
        self._done: list[Figure] = [figure]
        self._undone: list[Figure] = []

    @property
    def pose(self) -> Pose:
        """The pose being drawn."""
        return self._pose(self.which)

    @property
    def other(self) -> Pose | None:
        """The pose that is not being drawn, when there are two."""
        return None if self.figure.start is None else self._pose("start" if self.which == "end" else "end")

    @property
    def changed(self) -> bool:
        """Whether anything differs from what it began with."""
        return self.figure != self._done[0]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return len(self._done) > 1

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back last."""
        return bool(self._undone)

    def show(self, which: Which) -> None:
        """Draw the other pose; the start only where there is one."""
        self.which = which if self.figure.start is not None else "end"

    def put(self, pose: Pose) -> None:
        """Put another pose in place, as part of a step that is not done yet."""
        self.figure = replace(self.figure, start=pose) if self.which == "start" else replace(self.figure, end=pose)

    def step(self) -> None:
        """Keep what is now as a step."""
        if self.figure != self._done[-1]:
            self._done.append(self.figure)
            self._undone.clear()

    def change(self, do: Callable[[Pose], Pose]) -> None:
        """Change the pose in one step."""
        self.put(do(self.pose))
        self.step()

    def begin_with(self, figure: Figure) -> None:
        """Take another exercise's figure as the one to go on from, its limbs at their lengths."""
        self.figure = tidy(replace(figure, exercise_id=self.figure.exercise_id))
        self.show(self.which)
        self.step()

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo:
            self._undone.append(self._done.pop())
            self._return_to(self._done[-1])

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._done.append(self._undone.pop())
            self._return_to(self._done[-1])

    def add_start(self) -> None:
        """Make two poses of one: the start begins as a copy of the end, without its arrows."""
        if self.figure.start is None:
            self.figure = replace(self.figure, start=replace(self.figure.end, arrows=()))
            self.which = "start"
            self.step()

    def remove_start(self) -> None:
        """Keep only the end pose."""
        self.figure = replace(self.figure, start=None)
        self.which = "end"
        self.step()

    def mirror(self) -> None:
        """Do both poses with the other side."""
        one, view = self.figure, self.figure.view
        start = None if one.start is None else mirror(one.start, view)
        self.figure = replace(one, end=mirror(one.end, view), start=start)
        self.step()

    def add_kit(self, kind: KitKind) -> None:
        """Put a piece of kit into the picture; bells and bars into the near hand."""
        part = NEW_KIT[kind]
        if part.layer == 2:
            at = self.pose.joints["r_wrist"]
            dx, dy = at[0] - part.points[0][0], at[1] - part.points[0][1]
            part = replace(part, points=tuple((x + dx, y + dy) for x, y in part.points))
        self.change(lambda pose: replace(pose, kit=(*pose.kit, part)[-MOST_KIT:]))

    def remove_kit(self, number: int) -> None:
        """Take a piece of kit out of the picture."""
        self.change(lambda pose: replace(pose, kit=(*pose.kit[:number], *pose.kit[number + 1 :])))

    def add_arrow(self) -> None:
        """Add an arrow that shows the way of the movement."""
        self.change(lambda pose: replace(pose, arrows=(*pose.arrows, _NEW_ARROW)[-MOST_ARROWS:]))

    def remove_arrow(self, number: int) -> None:
        """Take an arrow away."""
        self.change(lambda pose: replace(pose, arrows=(*pose.arrows[:number], *pose.arrows[number + 1 :])))

    def _pose(self, which: Which) -> Pose:
        return self.figure.start if which == "start" and self.figure.start is not None else self.figure.end

    def _return_to(self, figure: Figure) -> None:
        self.figure = figure
        self.show(self.which)


def standing(exercise_id: str) -> Figure:
    """Somebody standing at ease, to begin with where there is no figure yet."""
    joints = {"pelvis": (48.0, 53.3), "neck": (48.0, 30.76), "head": (48.3, 21.93)}
    for side, x in (("r", 0.0), ("l", 1.2)):
        joints |= {
            f"{side}_shoulder": (48.0, 32.78),
            f"{side}_elbow": (47.0 + x, 45.16),
            f"{side}_wrist": (49.0 + x, 56.95),
            f"{side}_hip": (48.0, 53.3),
            f"{side}_knee": (49.0 + x, 72.0),
            f"{side}_ankle": (47.6 + x, FOOT_Y),
            f"{side}_toe": (54.96 + x, FOOT_Y),
        }
    return Figure(exercise_id, "side", Pose(joints, (), (), ground=True, support="ground"))
