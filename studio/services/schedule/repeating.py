"""Another rule for a series that is there: what it would do to which classes and people, and doing it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.schedule.clashes import Clash, closure_on
from studio.domain.schedule.editing import Scope, brought_back, cancelled
from studio.domain.schedule.records import Closure, Series, Session
from studio.domain.schedule.repeating import NewRepeat, RepeatPlan, goes_on_from, plan_repeat, repeat_from
from studio.domain.values import Wall
from studio.services.changes import Call, Outcome
from studio.services.ports import Store, Work
from studio.services.schedule.cancelling import TOUCHED, Cancelling
from studio.services.schedule.house import Clashes
from studio.services.schedule.making import Making, as_planned, horizon
from studio.services.schedule.planning import may_plan
from studio.services.schedule.queries import ScheduleQueries
from studio.services.schedule.rows import CancelPreview, takes_place


@dataclass(frozen=True, slots=True)
class RepeatPreview:
    """What a new rule would do: `gone` the classes that it drops with their people; `added` and `returning` those that
    will be there (on closed days as cancelled); `stays` and `stay_cancelled` count those that it leaves as they are.
    """

    scope: Scope
    gone: CancelPreview
    added: tuple[Session, ...]
    returning: tuple[Session, ...]
    stays: int
    stay_cancelled: int
    conflicts: tuple[Clash, ...]
    first: Wall | None
    rule: str

    @property
    def classes(self) -> tuple[Session, ...]:
        """The classes that go, come or come back, by time."""
        found = [*(one.before for one in self.gone.classes), *self.added, *self.returning]
        return tuple(sorted(found, key=lambda one: (one.starts_at, one.id)))

    @property
    def bookings(self) -> int:
        """Places that would be lost."""
        return self.gone.bookings

    @property
    def waiting(self) -> int:
        """People who would wait no longer."""
        return self.gone.waiting


@dataclass(frozen=True, slots=True)
class Repetition:
    """How a series repeats now, from a class of it on; `extra` are the further dates still to come."""

    rule: str
    starts: Wall
    last_day: date | None
    extra: tuple[Wall, ...]


class Repeating:
    """Changes how a series repeats, ends one, and lets one go on; one undo takes each back."""

    def __init__(
        self,
        store: Store,
        reads: ScheduleQueries,
        clock: Clock,
        making: Making,
        cancelling: Cancelling,
        clashes: Clashes,
    ) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._making = making
        self._cancelling = cancelling
        self._clashes = clashes

    def now(self, session_id: UUID) -> Repetition:
        """How the series of a class repeats. Raises `RuleError` "no_series"."""
        chosen, series = self._found(self._store, session_id)
        here = wall_time(self._clock.now(), series.zone)
        extra = [datetime.fromisoformat(text) for text in series.extra]
        over = series.last_day if series.ended else None
        coming = tuple(one for one in extra if one >= here and (over is None or one.date() <= over))
        starts = datetime.combine((chosen.slot or chosen.starts).date(), series.first_start.time())
        return Repetition(series.rule, starts, series.last_day, coming)

    def preview(self, session_id: UUID, scope: Scope, new: NewRepeat) -> RepeatPreview:
        """What a new rule would do; writes nothing. Raises as `change`."""
        chosen, series = self._found(self._store, session_id)
        plan = self._plan(self._store, chosen, series, scope, new, self._clock.now())
        closures = self._reads.closures_from(self._clock.now().date())
        added = as_planned(plan.after, plan.added, closures)
        back = [_back(one, closures) for one in plan.returning]
        changes: list[tuple[Session | None, Session | None]] = [(None, one) for one in added]
        changes += zip(plan.returning, back, strict=True)
        changes += [(one, cancelled(one, "", alone=False)) for one in plan.dropped]
        said = [one.starts for one in (*plan.stays, *added, *back)]
        return RepeatPreview(
            scope,
            self._cancelling.preview_of(scope, plan.dropped),
            tuple(added),
            tuple(back),
            len(plan.stays),
            len(plan.stay_cancelled),
            self._clashes.arising(changes),
            min(said, default=None),
            plan.after.rule,
        )

    def change(self, call: Call, session_id: UUID, scope: Scope, new: NewRepeat, reason: str) -> Outcome:
        """Give a series another rule, from a class on or for all that is to come. Classes that the rule says too stay;
        those it does not are cancelled with their people, for `reason`; those that went with the series come back.

        Label "series_changed", details name, session, added, number (dropped), back, bookings, waiting, left_out
        (names of archived people). Raises `RuleError` as `repeat_from`, and "no_series".
        """
        may_plan(call)

        def do(work: Work) -> Outcome:
            chosen, _ = self._found(work, session_id)
            assert chosen.series_id is not None  # noqa: S101 -- `_found` asks for it
            series = work.get(Series, chosen.series_id, lock=True)
            plan = self._plan(work, chosen, series, scope, new, work.at)
            work.change_all(plan.other_slots)
            held = work.lock(Session, (one.id for one in (*plan.dropped, *plan.returning)))
            dropped = {one.id for one in plan.dropped}
            going = [one for one in held if one.id in dropped]
            bookings, waiting = self._cancelling.take_off(work, going, reason.strip(), alone=False)
            back, left_out = self._bring_back(work, [one for one in held if one.id not in dropped])
            work.change(plan.before, plan.after)
            made = self._making.make(work, plan.after, plan.added)
            counts = {"added": len(made), "number": len(going), "back": back, "bookings": bookings, "waiting": waiting}
            details = {"name": series.name, "session": str(session_id), "left_out": ", ".join(left_out)}
            told = details | {name: str(count) for name, count in counts.items()}
            return Outcome(None, TOUCHED, "series_changed", told)

        return self._store.run(call, do, reason=reason.strip())

    def _plan(
        self, where: Store | Work, chosen: Session, series: Series, scope: Scope, new: NewRepeat, now: datetime
    ) -> RepeatPlan:
        rows = where.select(Session, series_id=series.id)
        since = goes_on_from(chosen, scope, rows, now)
        after = repeat_from(series, new, since)
        # The first of the new rule is made however far away it is.
        until = max(horizon(where, after, now), after.first_start.date())
        return plan_repeat(series, after, since, rows, until, now)

    def _bring_back(self, work: Work, coming: Sequence[Session]) -> tuple[int, list[str]]:
        """Bring classes back with their people, but for those on days closed meanwhile, which come back with them."""
        closures = self._reads.closures_from(work.at.date(), work)
        after = [(one, _back(one, closures)) for one in coming]
        work.change_all((before, one) for before, one in after if not takes_place(one))
        open_again = [before for before, one in after if takes_place(one)]
        _, _, left_out = self._cancelling.put_back(work, open_again, alone=False)
        return len(open_again), left_out

    @staticmethod
    def _found(where: Store | Work, session_id: UUID) -> tuple[Session, Series]:
        chosen = where.get(Session, session_id)
        if chosen.series_id is None:
            raise RuleError("no_series", name=chosen.name)
        return chosen, where.get(Series, chosen.series_id)


def _back(one: Session, closures: Iterable[Closure]) -> Session:
    """A class as it comes back with its series: on a closed day it waits until that is opened again."""
    closure = closure_on(one, closures)
    if closure is None:
        return brought_back(one, alone=False)
    return replace(cancelled(one, closure.title, alone=True), closure_id=closure.id)
