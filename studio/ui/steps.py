"""What was done at this desk and can be taken back, and what was taken back and can be done again, the newest last."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from studio.domain.errors import RuleError


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One step back: it takes `entry` of `source`, and what comes of it goes to `target`. `asked` counts the commands
    before it.
    """

    entry: UUID
    source: list[UUID]
    target: list[UUID]
    asked: int


@dataclass(slots=True)
class Steps:
    """An entry keeps its place until its step has ended: given up, it is where it was. While a step takes long, newer
    commands are taken back at once, older ones not before it.
    """

    done: list[UUID] = field(default_factory=list)
    undone: list[UUID] = field(default_factory=list)
    _commands: int = 0
    _long: list[Step] = field(default_factory=list)

    def remember(self, entry: UUID) -> None:
        """A command was carried out: what was taken back before can't be done again."""
        self.done.append(entry)
        self.undone.clear()
        self._commands += 1

    def back(self, entry: UUID | None = None) -> Step | None:
        """The step that takes the newest command back, or a certain one. Raises `RuleError` "step_runs"."""
        return self._step(self.done, self.undone, entry)

    def again(self) -> Step | None:
        """The step that does again what was taken back last. Raises `RuleError` "step_runs"."""
        return self._step(self.undone, self.done, None)

    def _step(self, source: list[UUID], target: list[UUID], entry: UUID | None) -> Step | None:
        wanted = entry or (source[-1] if source else None)
        for one in self._long:
            newest = one.target is source and one.asked == self._commands
            if one.entry == wanted or (newest and entry is None):
                raise RuleError("step_runs")
        return None if wanted is None else Step(wanted, source, target, self._commands)

    def lengthen(self, step: Step) -> None:
        """The step takes long."""
        self._long.append(step)

    def end(self, step: Step, entry: UUID | None = None) -> None:
        """The step has ended, with an entry of its own unless it failed. A command since then ends what could be done
        again.
        """
        self.leave(step)
        if step.entry in step.source:
            step.source.remove(step.entry)
        if entry is not None and (step.target is self.done or step.asked == self._commands):
            step.target.append(entry)

    def leave(self, step: Step) -> None:
        """The step was given up: its entry stays."""
        if step in self._long:
            self._long.remove(step)
