"""The studio as the window and the command line see it: one service per noun, and undo over all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.domain.errors import NotAllowedError, NotFoundError
from studio.domain.long_work import to_the_end
from studio.domain.roles import Role
from studio.domain.schedule.records import Site
from studio.services.access import LABELS, Part, edits, need, sees_entry
from studio.services.changes import Changes
from studio.services.staff.service import MANAGERS_ONLY, StaffService

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from studio.domain.clock import Clock
    from studio.domain.long_work import GoOn
    from studio.services.attendance.service import AttendanceService
    from studio.services.changes import Call, Outcome
    from studio.services.circuits.service import CircuitService
    from studio.services.exercises.service import ExerciseService
    from studio.services.exports.service import ExportService
    from studio.services.history import About, HistoryRow, Wanted
    from studio.services.members.importing.service import MemberImport
    from studio.services.members.photos import PhotoDesk
    from studio.services.members.service import MemberService
    from studio.services.paper.service import PaperService
    from studio.services.persons.service import PersonService
    from studio.services.ports import Store
    from studio.services.progress.service import ProgressService
    from studio.services.safety.service import SafetyService
    from studio.services.schedule.service import ScheduleService
    from studio.services.schedule.sharing import Sharing


@dataclass(frozen=True, slots=True)
class Studio:
    """Every use case of the studio on one database. Lives on the worker thread, but for `safety` and `importing`."""

    store: Store
    clock: Clock
    schedule: ScheduleService
    members: MemberService
    attendance: AttendanceService
    circuits: CircuitService
    progress: ProgressService
    paper: PaperService
    safety: SafetyService
    exports: ExportService
    exercises: ExerciseService
    sharing: Sharing
    persons: PersonService
    importing: MemberImport

    @property
    def staff(self) -> StaffService:
        """Who works here and how they sign in."""
        return StaffService(self.store, self.clock)

    @property
    def photos(self) -> PhotoDesk:
        """Photos of members."""
        from studio.services.members.photos import PhotoDesk

        return PhotoDesk(self.store)

    def site(self) -> Site:
        """The site this desk works at."""
        return desk_site(self.store)

    def work_at(self, site_id: UUID) -> None:
        """Let this desk work at another site; as long as it is archived or not there, at the first one."""
        self.store.works_at = site_id
        self.heed(Changes.SETTINGS)

    def undo(self, call: Call, entry: UUID) -> Outcome:
        """Put back what a journal entry changed (undoing an undo is redo). Raises as `undo_beside`."""
        outcome = self.undo_beside(call, entry, to_the_end)
        self.heed(outcome.changes)
        return outcome

    def undo_beside(self, call: Call, entry: UUID, go_on: GoOn) -> Outcome:
        """As `undo`, on any thread when the entry is large; `go_on` hears how much is done and gives it up by False.
        What was kept in memory is forgotten when `changes_since` tells of it.

        Raises `StudioError` "given_up" and `NotAllowedError` ("not_your_change") where the role could not have done it.
        """
        from studio.services.schedule.premises import MANAGERS_ONLY as PREMISES_MANAGERS_ONLY

        label = self.store.label_of(entry)
        bare = (label or "").removeprefix("undo:")
        if bare in MANAGERS_ONLY | PREMISES_MANAGERS_ONLY and call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        part = LABELS.get(bare)
        if part is not None and not edits(call.role, part):
            raise NotAllowedError("not_your_change", part=str(part))
        return self.store.undo(call, entry, go_on)

    def history(
        self, role: Role, *, member_id: UUID | None = None, session_id: UUID | None = None, limit: int = 100
    ) -> Sequence[HistoryRow]:
        """Who did what, newest first, as far as the role sees what it was about."""
        need(role, Part.HISTORY)
        rows = self.store.history(member_id=member_id, session_id=session_id, limit=limit)
        return [row for row in rows if sees_entry(role, row.label)]

    def history_of(self, role: Role, about: About, wanted: Wanted) -> Sequence[HistoryRow]:
        """A page of a history, as far as the role sees what it was about. On any thread."""
        need(role, Part.HISTORY)
        hidden = frozenset(label for label in LABELS if not sees_entry(role, label))
        return self.store.history_of(about, replace(wanted, but=hidden))

    def last_number(self) -> int:
        """The journal's last number: where `changes_since` begins for a desk that has just read everything."""
        return self.store.last_number()

    def changes_since(self, number: int) -> tuple[int, Changes]:
        """The journal's last number and what was touched after `number`, by whichever desk."""
        number, changes = self.store.changes_since(number)
        self.heed(changes)
        return number, changes

    def heed(self, changes: Changes) -> None:
        """Forget what was kept of what somebody has changed."""
        if changes & Changes.EXERCISES:
            self.exercises.renew()


def desk_site(store: Store) -> Site:
    """The site that this desk works at: the one that was chosen, else the first that is not archived. `NotFoundError`
    ("no_site") in an empty studio.
    """
    sites = [site for site in store.select(Site) if not site.archived]
    if not sites:
        raise NotFoundError("no_site")
    return next((site for site in sites if site.id == store.works_at), sites[0])
