"""Lists of members: those that keep themselves, those kept under a name, searched, sorted and counted in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from operator import itemgetter
from typing import Any
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import RuleError
from studio.domain.ids import new_id
from studio.domain.members.facts import Facts, Smart, is_listed, week_start
from studio.domain.members.filters import Condition, Fact, checked, fits, from_text, to_text
from studio.domain.members.passes import main_pass
from studio.domain.members.records import SavedList
from studio.domain.schedule.records import Role
from studio.services.access import Part, need, sees
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.queries import MemberQueries
from studio.services.members.rows import WEEKS, Listed, ListRow, MemberRow, Sort
from studio.services.members.search import Entry, MemberIndex
from studio.services.members.tally import Tally
from studio.services.ports import Store, Work
from studio.services.studio import first_site

Choice = Smart | UUID
"""A list that keeps itself, or one that was saved."""
LONGEST_NAME = 40
SMART_PARTS: Mapping[Smart, Part] = {
    Smart.PASS_ENDING: Part.PASSES,
    Smart.WAIVER: Part.DOCUMENTS,
    Smart.BIRTHDAY: Part.BIRTH,
    Smart.CHECK: Part.CHECK,
    Smart.REVIEW: Part.LIMITS,
}
"""The part that a list tells of; the others tell of visits alone."""
FACT_PARTS: Mapping[Fact, Part] = {
    Fact.CLASSES: Part.ATTENDANCE,
    Fact.WEEKDAY: Part.ATTENDANCE,
    Fact.LAST_HERE: Part.ATTENDANCE,
    Fact.JOINED: Part.IDENTITY,
    Fact.LEVEL: Part.TRAINING,
    Fact.TARGET: Part.TRAINING,
    Fact.GOAL: Part.TRAINING,
    Fact.TAG: Part.TAGS,
    Fact.PASS: Part.PASSES,
    Fact.PASS_LEFT: Part.PASSES,
    Fact.RACE: Part.RUNNING,
    Fact.RACE_DAYS: Part.RUNNING,
    Fact.BIRTH_MONTH: Part.BIRTH,
    Fact.NO_EMAIL: Part.CONTACT,
    Fact.NO_PHONE: Part.CONTACT,
    Fact.NO_WAIVER: Part.DOCUMENTS,
}
"""The part that each fact of a filter belongs to."""


class MemberLists:
    """What the members page lists. Lives on the worker's thread with the search index."""

    def __init__(self, store: Store, reads: MemberQueries, clock: Clock, searched: Callable[[], MemberIndex]) -> None:
        self._store = store
        self._clock = clock
        self._searched = searched
        self._tally = Tally(reads, clock)

    def listed(
        self,
        role: Role,
        choice: Choice = Smart.ALL,
        text: str = "",
        sort: Sort = Sort.NAME,
        *,
        reverse: bool = False,
    ) -> Listed:
        """Who is on a list and fits what is typed (then the best match first, whatever the sort).

        Raises `NotAllowedError` ("not_your_part"), `NotFoundError` for a list that is gone.
        """
        found = self._searched().find(text)
        if choice is not Smart.ALL:
            among = self._among(role, choice)
            found = [entry for entry in found if entry.id in among]
        if not text.strip() and sort is not Sort.NAME:
            found = _sorted(found, self._sort_keys(sort), reverse=reverse)
        elif reverse and not text.strip():
            found.reverse()
        return Listed(tuple((entry.id, entry.name) for entry in found))

    def counts(self, role: Role) -> Mapping[Smart, int]:
        """How many members each smart list has that a role may see."""
        shown = [one for one in Smart if sees(role, SMART_PARTS.get(one, Part.IDENTITY))]
        return {smart: len(self._among(role, smart)) for smart in shown}

    def saved(self, role: Role) -> tuple[ListRow, ...]:
        """The lists that were saved, of facts that a role may see, with how many members each has."""
        rows = []
        for one in sorted(self._store.select(SavedList), key=lambda one: (one.position, one.name.casefold(), one.id)):
            conditions = from_text(one.rule)
            if all(sees(role, FACT_PARTS[condition.fact]) for condition in conditions):
                rows.append(ListRow(one.id, one.name, conditions, len(self._fitting(conditions))))
        return tuple(rows)

    def count_of(self, role: Role, conditions: Iterable[Condition]) -> int:
        """How many members fit conditions. Raises as `save`."""
        rule = _permitted(role, conditions)
        zone, midnight = self._place()
        return sum(fits(rule, each, midnight) for each in self._tally.facts(zone).values())

    def save(self, call: Call, name: str, conditions: Iterable[Condition], list_id: UUID | None = None) -> Outcome:
        """Keep conditions under a name, or anew under `list_id`; label "list_saved" with the list's id.

        Raises `RuleError` "list_name_missing", "list_name_long", "no_conditions", "condition_wrong",
        `NotAllowedError` ("not_your_part").
        """
        rule = to_text(_permitted(call.role, conditions))
        called = " ".join(name.split())
        if not called:
            raise RuleError("list_name_missing", field="name")
        if len(called) > LONGEST_NAME:
            raise RuleError("list_name_long", field="name", most=LONGEST_NAME)

        def do(work: Work) -> Outcome:
            if list_id is None:
                kept = SavedList(new_id(), called, rule, len(work.select(SavedList)))
                work.add(kept)
            else:
                before = work.get(SavedList, list_id, lock=True)
                kept = SavedList(list_id, called, rule, before.position)
                work.change(before, kept)
            return Outcome(None, Changes.MEMBERS, "list_saved", {"list": called, "id": str(kept.id)})

        return self._store.run(call, do)

    def remove(self, call: Call, list_id: UUID) -> Outcome:
        """Take a saved list away; label "list_removed"."""

        def do(work: Work) -> Outcome:
            kept = work.get(SavedList, list_id, lock=True)
            _permitted(call.role, from_text(kept.rule))
            work.remove(kept)
            return Outcome(None, Changes.MEMBERS, "list_removed", {"list": kept.name})

        return self._store.run(call, do)

    def rows(self, ids: Sequence[UUID]) -> Sequence[MemberRow]:
        """The facts beside the names of a window of a list, in the order asked for."""
        zone, midnight = self._place()
        facts = self._tally.some(ids, zone)
        return [_row(one, facts[one], midnight) for one in ids if one in facts]

    def _place(self) -> tuple[str, datetime]:
        """The site's zone, and when its day began: lists hold for a day."""
        zone = first_site(self._store).zone
        return zone, datetime.combine(wall_time(self._clock.now(), zone).date(), time())

    def _among(self, role: Role, choice: Choice) -> Mapping[UUID, bool]:
        if isinstance(choice, UUID):
            return self._fitting(_permitted(role, from_text(self._store.get(SavedList, choice).rule)))
        need(role, SMART_PARTS.get(choice, Part.IDENTITY))
        zone, midnight = self._place()
        return self._tally.derived(choice, lambda facts: is_listed(choice, facts, midnight) or None, zone)

    def _fitting(self, conditions: tuple[Condition, ...]) -> Mapping[UUID, bool]:
        zone, midnight = self._place()
        return self._tally.derived(conditions, lambda facts: fits(conditions, facts, midnight) or None, zone)

    def _sort_keys(self, sort: Sort) -> Mapping[UUID, Any]:
        zone, midnight = self._place()
        if sort is Sort.LAST_HERE:
            return self._tally.derived(sort, lambda facts: _minute(facts.last_here), zone)
        if sort is Sort.WEEKS:
            since = week_start(midnight) - timedelta(weeks=WEEKS - 1)
            return self._tally.derived(sort, lambda facts: sum(at >= since for at in facts.visits) or None, zone)
        return self._tally.derived(sort, lambda facts: _pass_key(facts, midnight.date()), zone)


def _sorted(found: Iterable[Entry], keys: Mapping[UUID, Any], *, reverse: bool) -> list[Entry]:
    """Entries by their keys; equals stay in the order of their names, and who has no key comes last."""
    keyed: list[tuple[Any, Entry]] = []
    rest: list[Entry] = []
    for one in found:
        key = keys.get(one.id)
        if key is None:
            rest.append(one)
        else:
            keyed.append((key, one))
    keyed.sort(key=itemgetter(0), reverse=reverse)
    return [one for _, one in keyed] + rest


def _minute(at: datetime | None) -> int | None:
    """A wall time as a whole number: those are compared fastest."""
    return None if at is None else at.toordinal() * 1440 + at.hour * 60 + at.minute


def _pass_key(facts: Facts, day: date) -> tuple[date, bool, int] | None:
    held = main_pass([one for one in facts.passes if one.ends_on is None or one.ends_on >= day], day)
    return None if held is None else (held.ends_on or date.max, held.left is None, held.left or 0)


def _permitted(role: Role, conditions: Iterable[Condition]) -> tuple[Condition, ...]:
    found = checked(conditions)
    for one in found:
        need(role, FACT_PARTS[one.fact])
    return found


def _row(member_id: UUID, facts: Facts, now: datetime) -> MemberRow:
    held = main_pass(facts.passes, now.date())
    first, weeks = week_start(now) - timedelta(weeks=WEEKS - 1), [0] * WEEKS
    for visit in facts.visits:
        if visit >= first:
            weeks[min(WEEKS - 1, (visit - first).days // 7)] += 1
    return MemberRow(
        member_id,
        None if facts.last_here is None else facts.last_here.date(),
        held,
        None if held is None else held.state(now.date()),
        tuple(weeks),
    )
