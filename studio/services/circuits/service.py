"""Circuits: what the editor shows, and one command for each change, made in a version that may be written to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from studio.domain.circuits.plan import default_blocks
from studio.domain.circuits.records import BlockFormat, BlockKind, Circuit, CircuitVersion, Deviation
from studio.domain.clock import Clock
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.roles import Role
from studio.domain.schedule.records import Session
from studio.services.changes import Call, Changes, Outcome
from studio.services.circuits import edits
from studio.services.circuits.choices import search_choices, swap_choices
from studio.services.circuits.queries import CircuitQueries, ClassFacts, PersonFacts, VersionFacts
from studio.services.circuits.rows import CircuitRow, CircuitView, Head, LibraryChoice, Overview, Target
from studio.services.circuits.versions import copy_circuit, newest_version, working_version
from studio.services.circuits.views import fill, head_of, plan_of, swap_needs
from studio.services.exercises.shelf import Shelf
from studio.services.ports import Store, Work

AHEAD = timedelta(days=14)
TOUCHES = Changes.CIRCUITS | Changes.SCHEDULE


class CircuitService:
    """Opening, changing and attaching circuits. Coaches and managers change them; everybody may look."""

    def __init__(self, store: Store, reads: CircuitQueries, clock: Clock, shelf: Shelf) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._shelf = shelf

    # -- what screens read

    def for_session(self, session_id: UUID, role: Role = Role.COACH) -> CircuitView:
        """The circuit of a class, with checks, coverage and who needs a swap; the desk is not told what instead."""
        target = Target(session_id=session_id)
        facts = self._reads.class_facts(session_id)
        people = self._reads.people(session_id, facts.starts.date())
        head = head_of(facts, people)
        if facts.version_id is None:
            undo, redo = self._reads.steps(_name_of(target))
            return CircuitView(target, head, undo=undo, redo=redo)
        version = self._reads.version(facts.version_id)
        return self._view(target, head, version, facts, people, role)

    def for_circuit(self, circuit_id: UUID) -> CircuitView:
        """The newest version of a circuit or template, checked for an hour at level 2 with all the kit."""
        version = self._reads.newest(circuit_id)
        return self._view(Target(circuit_id=circuit_id), Head(version.circuit.name), version, None, (), Role.COACH)

    def _view(
        self,
        target: Target,
        head: Head,
        version: VersionFacts,
        facts: ClassFacts | None,
        people: Sequence[PersonFacts],
        role: Role,
    ) -> CircuitView:
        plan = plan_of(version, head, self._shelf.library, self._reads.kit(facts.site_id if facts else None))
        kept = dict(self._reads.kept(facts.session_id)) if facts else {}
        swaps = swap_needs(plan, people, self._shelf.library, role)
        view = fill(target, head, version, plan, self._shelf, kept, swaps)
        undo, redo = self._reads.steps(_name_of(target))
        versions = tuple(self._reads.versions(version.circuit.id))
        own = next(one for one in versions if one.id == version.version.id)
        frozen = own.printed or own.id != versions[0].id or own.classes > (1 if target.session_id else 0)
        return replace(view, versions=versions, frozen=frozen, undo=undo, redo=redo)

    def library_choices(self, target: Target, station_id: UUID) -> tuple[LibraryChoice, ...]:
        """What could stand there instead: easier to harder, then the same pattern; and what each would change."""
        if target.session_id is not None:
            facts = self._reads.class_facts(target.session_id)
            if facts.version_id is None:
                return ()
            head = head_of(facts, self._reads.people(target.session_id, facts.starts.date()))
            version, site = self._reads.version(facts.version_id), facts.site_id
            plan = plan_of(version, head, self._shelf.library, self._reads.kit(site))
            return swap_choices(plan, station_id, self._shelf)
        if target.circuit_id is None:
            return ()
        version = self._reads.newest(target.circuit_id)
        plan = plan_of(version, Head(version.circuit.name), self._shelf.library, self._reads.kit(None))
        return swap_choices(plan, station_id, self._shelf)

    def search_library(self, text: str, kind: BlockKind | None = None) -> tuple[LibraryChoice, ...]:
        """Exercises by name, pattern or muscle; those of the block `kind` first."""
        return search_choices(self._shelf, text, kind)

    def all(self) -> Sequence[CircuitRow]:
        """Every circuit and template."""
        return self._reads.circuits(self._clock.now())

    def overview(self) -> Overview:
        """Classes of the next two weeks with their circuits, templates, and circuits."""
        now, circuits = self._clock.now(), self.all()
        return Overview(
            classes=tuple(self._reads.coming_up(now, now + AHEAD)),
            templates=tuple(one for one in circuits if one.template),
            circuits=tuple(one for one in circuits if not one.template),
        )

    # -- changes to a station: each makes or updates the version that may be written to

    def set_exercise(
        self, call: Call, target: Target, station_id: UUID, exercise_id: str, *, everywhere: bool = False
    ) -> Outcome:
        """Put another exercise at a station; sets stay, and of dose and load what fits it. Label "circuit_exercise"."""
        exercise = self._shelf.library.exercise(exercise_id)
        return self._edit(
            call, target, lambda one: edits.set_exercise(one, station_id, exercise, self._shelf.library), everywhere
        )

    def set_dose(self, call: Call, target: Target, station_id: UUID, text: str, *, everywhere: bool = False) -> Outcome:
        """Set a dose as typed ("2 × 6/side @ 16 kg"). Label "circuit_dose"; `RuleError` as `parse_dose`."""
        return self._edit(call, target, lambda one: edits.set_dose(one, station_id, text), everywhere)

    def set_quantity(
        self, call: Call, target: Target, station_id: UUID, quantity: int, *, everywhere: bool = False
    ) -> Outcome:
        """Set how many repetitions, seconds, metres or breaths. Label "circuit_dose"."""
        return self._edit(call, target, lambda one: edits.set_quantity(one, station_id, quantity), everywhere)

    def set_load(self, call: Call, target: Target, station_id: UUID, text: str, *, everywhere: bool = False) -> Outcome:
        """Set the load as typed; nothing means body weight. Label "circuit_load"."""
        return self._edit(call, target, lambda one: edits.set_load(one, station_id, text), everywhere)

    def set_tempo(
        self, call: Call, target: Target, station_id: UUID, text: str, *, everywhere: bool = False
    ) -> Outcome:
        """Set the tempo as typed. Label "circuit_tempo"; `RuleError` "tempo_not_understood"."""
        return self._edit(call, target, lambda one: edits.set_tempo(one, station_id, text), everywhere)

    def set_note(self, call: Call, target: Target, station_id: UUID, text: str, *, everywhere: bool = False) -> Outcome:
        """Set the note for coaches. Label "circuit_note"."""
        return self._edit(call, target, lambda one: edits.set_note(one, station_id, text), everywhere)

    def set_locked(
        self, call: Call, target: Target, station_id: UUID, *, locked: bool, everywhere: bool = False
    ) -> Outcome:
        """Lock a station, so that no slip changes it. Labels "circuit_locked", "circuit_unlocked"."""
        return self._edit(call, target, lambda one: edits.set_locked(one, station_id, locked=locked), everywhere)

    def move_station(
        self, call: Call, target: Target, station_id: UUID, block_id: UUID, position: int, *, everywhere: bool = False
    ) -> Outcome:
        """Put a station at a position of its own or another block; letters follow the order. Label "circuit_moved"."""
        return self._edit(
            call,
            target,
            lambda one: edits.move_station(one, station_id, block_id, position, self._shelf.library),
            everywhere,
        )

    def add_station(
        self,
        call: Call,
        target: Target,
        block_id: UUID,
        exercise_id: str,
        *,
        position: int | None = None,
        everywhere: bool = False,
    ) -> Outcome:
        """Add a station at its usual dose, at the end when no `position` is given. Label "circuit_added"."""
        exercise = self._shelf.library.exercise(exercise_id)
        return self._edit(call, target, lambda one: edits.add_station(one, block_id, exercise, position), everywhere)

    def add_exercise(self, call: Call, target: Target, exercise_id: str) -> Outcome:
        """Add an exercise at the end of its block. Label "circuit_added"; "block_missing", "block_full"."""
        exercise = self._shelf.library.exercise(exercise_id)
        return self._edit(call, target, lambda one: edits.add_to_its_block(one, exercise), everywhere=False)

    def duplicate_station(self, call: Call, target: Target, station_id: UUID, *, everywhere: bool = False) -> Outcome:
        """Put a copy of a station behind it. Label "circuit_added"; `RuleError` "block_full"."""
        return self._edit(
            call, target, lambda one: edits.duplicate_station(one, station_id, self._shelf.library), everywhere
        )

    def remove_station(self, call: Call, target: Target, station_id: UUID, *, everywhere: bool = False) -> Outcome:
        """Take a station away. Label "circuit_removed"."""
        return self._edit(
            call, target, lambda one: edits.remove_station(one, station_id, self._shelf.library), everywhere
        )

    def set_block(
        self,
        call: Call,
        target: Target,
        block_id: UUID,
        *,
        rounds: int | None = None,
        work_s: int | None = None,
        rest_s: int | None = None,
        format: BlockFormat | None = None,
        everywhere: bool = False,
    ) -> Outcome:
        """Set rounds (1 to 10), work and rest (seconds), format. Label "circuit_block"; "block_out_of_range"."""
        return self._edit(
            call, target, lambda one: edits.set_block(one, block_id, rounds, work_s, rest_s, format), everywhere
        )

    # -- circuits as a whole

    def attach(self, call: Call, session_id: UUID, circuit_id: UUID) -> Outcome:
        """Give a class the newest version of a circuit, or its own made from a template. Label "circuit_attached"."""

        def do(work: Work) -> Outcome:
            session = work.get(Session, session_id, lock=True)
            circuit = work.get(Circuit, circuit_id)
            version = newest_version(work, circuit_id)
            if circuit.template:
                version = copy_circuit(work, version, circuit.name, template=False).version
            work.change(session, replace(session, circuit_version_id=version.id))
            return _outcome(Target(session_id=session_id), "circuit_attached", {"name": circuit.name})

        return self._run(call, do)

    def start_empty(self, call: Call, session_id: UUID) -> Outcome:
        """Give a class a circuit with empty blocks. Label "circuit_attached"."""

        def do(work: Work) -> Outcome:
            session = work.get(Session, session_id, lock=True)
            circuit = Circuit(new_id(), session.name)
            version = CircuitVersion(new_id(), circuit.id, 1, work.at, call.actor_id)
            work.add(circuit, version, *default_blocks(version.id, new_id))
            work.change(session, replace(session, circuit_version_id=version.id))
            return _outcome(Target(session_id=session_id), "circuit_attached", {"name": circuit.name})

        return self._run(call, do)

    def copy(self, call: Call, version_id: UUID, name: str, *, template: bool = False) -> Outcome:
        """Make a new circuit or template from a version. Label "circuit_copied"; details have its id as "circuit"."""

        def do(work: Work) -> Outcome:
            words = name.strip()
            if not words:
                raise RuleError("copy_name_missing")
            made = copy_circuit(work, work.get(CircuitVersion, version_id), words, template=template)
            details = {"name": words, "circuit": str(made.circuit.id)}
            return _outcome(Target(circuit_id=made.circuit.id), "circuit_copied", details)

        return self._run(call, do)

    def keep(self, call: Call, session_id: UUID, key: str, words: str) -> Outcome:
        """Keep what a check found as it is, with a reason. Label "circuit_kept"; only rules that teach can be kept."""

        def do(work: Work) -> Outcome:
            reason = " ".join(words.split())
            if not reason:
                raise RuleError("keeping_reason_missing")
            work.get(Session, session_id)
            work.add(Deviation(new_id(), session_id, None, None, "coach_choice", f"{key}\n{reason}"))
            return _outcome(Target(session_id=session_id), "circuit_kept", {"reason": reason})

        return self._run(call, do)

    def _edit(self, call: Call, target: Target, edit: edits.Edit, everywhere: bool) -> Outcome:  # noqa: FBT001 -- private
        def do(work: Work) -> Outcome:
            working = working_version(work, self._reads, target, everywhere=everywhere)
            return _outcome(target, *edit(working))

        return self._run(call, do)

    def _run(self, call: Call, do: Callable[[Work], Outcome]) -> Outcome:
        _must_coach(call)
        return self._store.run(call, do)


def _must_coach(call: Call) -> None:
    if call.role is Role.DESK:
        raise NotAllowedError("coaches_only")


def _name_of(target: Target) -> str:
    """What a target's journal entries carry as `of`."""
    return f"class {target.session_id}" if target.session_id is not None else f"circuit {target.circuit_id}"


def _outcome(target: Target, label: str, details: dict[str, str]) -> Outcome:
    return Outcome(None, TOUCHES, label, {**details, "of": _name_of(target)})
