"""Lists of members: those that keep themselves, those kept under a name, searched, sorted and counted in memory."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from operator import itemgetter
from typing import Any
from uuid import UUID

from studio.domain.clock import Clock, wall_time
from studio.domain.errors import NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.fact_values import Fact, Value, own_id, plain, sort_key, value_of
from studio.domain.members.facts import Facts, Smart, is_listed, week_start
from studio.domain.members.filters import Condition, checked, fitting, from_text, to_text
from studio.domain.members.own_records import OwnField
from studio.domain.members.passes import main_pass
from studio.domain.members.saved_list import SavedList
from studio.domain.roles import Role
from studio.services.access import Part, matrix, need, sees
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.indexing import Indexing
from studio.services.members.queries import MemberQueries
from studio.services.members.rows import WEEKS, Column, Listed, ListRow, MemberRow, Sheet, Sort
from studio.services.members.search import Entry, words_of
from studio.services.members.tally import FactsAhead, Tally
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

Choice = Smart | UUID
"""A list that keeps itself, or one that was saved."""
LONGEST_NAME = 40
SMART_PARTS: Mapping[Smart, Part] = {
    Smart.PASS_ENDING: Part.PASSES,
    Smart.UNPAID: Part.PAYMENTS,
    Smart.WAIVER: Part.DOCUMENTS,
    Smart.BIRTHDAY: Part.BIRTH,
    Smart.CHECK: Part.CHECK,
    Smart.REVIEW: Part.LIMITS,
}
"""The part that a list tells of; the others tell of visits alone."""
_FACTS_OF: Mapping[Part, tuple[Fact, ...]] = {
    Part.ATTENDANCE: (
        Fact.CLASSES,
        Fact.VISITS,
        Fact.WEEKDAY,
        Fact.LAST_HERE,
        Fact.LAST_DAY,
    ),
    Part.IDENTITY: (
        Fact.JOINED,
        Fact.JOINED_ON,
        Fact.CODE,
        Fact.LEGAL,
        Fact.PRONOUNS,
    ),
    Part.TRAINING: (
        Fact.LEVEL,
        Fact.TARGET,
        Fact.GOAL,
        Fact.LIFTING_SINCE,
        Fact.UNIT,
        Fact.CLEARED,
    ),
    Part.TAGS: (Fact.TAG,),
    Part.PASSES: (
        Fact.PASS,
        Fact.PASS_LEFT,
        Fact.PASS_STATE,
        Fact.PASS_ENDS,
    ),
    Part.PAYMENTS: (Fact.UNPAID,),
    Part.RUNNING: (
        Fact.RACE,
        Fact.RACE_DAYS,
        Fact.RACE_ON,
        Fact.RUN_DAY,
        Fact.RUN_KM,
        Fact.RUNNING_SINCE,
    ),
    Part.TESTS: (Fact.BODY_MASS,),
    Part.CONTACT: (
        Fact.EMAIL,
        Fact.PHONE,
        Fact.ADDRESS,
        Fact.NO_EMAIL,
        Fact.NO_PHONE,
    ),
    Part.NOTES: (Fact.NOTES,),
    Part.BIRTH: (
        Fact.BORN,
        Fact.AGE,
        Fact.BIRTH_MONTH,
    ),
    Part.HOUSEHOLD: (
        Fact.MINOR,
        Fact.HOUSEHOLD,
    ),
    Part.EMERGENCY: (Fact.CONTACTS,),
    Part.PHOTO: (Fact.PHOTO,),
    Part.DOCUMENTS: (
        Fact.WAIVER_UNTIL,
        Fact.PAPER,
        Fact.NO_WAIVER,
    ),
    Part.CHECK: (
        Fact.CHECK_UNTIL,
        Fact.CHECK_OUTCOME,
    ),
    Part.LIMITS: (
        Fact.LIMITED,
        Fact.REVIEW_ON,
    ),
    Part.CONSENT: (Fact.CONSENT,),
    Part.OWN: (Fact.OWN,),
}
FACT_PARTS: Mapping[Fact, Part] = {fact: part for part, facts in _FACTS_OF.items() for fact in facts}
"""The part that each fact of a filter or column belongs to."""


class MemberLists:
    """What the members page lists. Lives on the worker's thread with the search index, but for `read_ahead`."""

    def __init__(self, store: Store, reads: MemberQueries, clock: Clock, searched: Indexing) -> None:
        self._store = store
        self._reads = reads
        self._clock = clock
        self._searched = searched
        self._tally = Tally(reads, clock)

    def read_ahead(self) -> FactsAhead | None:
        """Read what lists are made of, unless it is there, for `take_ahead`. On any thread: with very many members it
        takes seconds.
        """
        zone, midnight = self._place()
        lists: dict[Hashable, Callable[[Facts], object]] = {one: _listing(one, midnight) for one in Smart}
        return self._tally.read_ahead(zone, lists)

    def take_ahead(self, read: FactsAhead | None) -> None:
        """Begin with what was read ahead."""
        if read is not None:
            self._tally.take_ahead(read)

    def listed(
        self,
        role: Role,
        choice: Choice = Smart.ALL,
        text: str = "",
        sort: Sort | Column = Sort.NAME,
        *,
        reverse: bool = False,
    ) -> Listed:
        """Who is on a list and fits what is typed (then the best match first, whatever the sort).

        Raises `NotAllowedError` ("not_your_part"), `NotFoundError` for a list that is gone.
        """
        if isinstance(sort, Column):
            need(role, FACT_PARTS[sort.fact])
        if choice is Smart.ARCHIVED:
            people = self._reads.archived(words_of(text))
            return Listed(tuple(reversed(people) if reverse else people))
        found = self._searched.index().find(text)
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
        return {smart: len(self._among(role, smart)) for smart in shown} | {
            Smart.ARCHIVED: self._reads.archived_number()
        }

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
        return sum(map(fitting(rule, midnight), self._tally.facts(zone).values()))

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

    def rows(self, ids: Sequence[UUID], role: Role = Role.DESK, columns: Sequence[Column] = ()) -> Sequence[MemberRow]:
        """The facts beside the names of a window of a list, in the order asked for. Raises `NotAllowedError`."""
        for column in columns:
            need(role, FACT_PARTS[column.fact])
        zone, midnight = self._place()
        reads = [value_of(one.fact, one.about, midnight) for one in columns]
        facts = self._tally.some(ids, zone)
        return [
            _row(one, facts[one], midnight, tuple(read(facts[one]) for read in reads)) for one in ids if one in facts
        ]

    def sheet(self, call: Call, people: Sequence[tuple[UUID, str]], columns: Sequence[Column]) -> Sheet:
        """People with the columns that are shown, as far as the matrix lets them out. For managers."""
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        out = [one for one in columns if matrix()[FACT_PARTS[one.fact]].in_exports]
        zone, midnight = self._place()
        reads = [value_of(one.fact, one.about, midnight) for one in out]
        facts = self._tally.facts(zone)
        gone = [member_id for member_id, _ in people if member_id not in facts]
        facts = {**facts, **self._tally.some(gone, zone)} if gone else facts
        rows = tuple(
            (name, *(plain(read(facts[member_id])) for read in reads))
            for member_id, name in people
            if member_id in facts
        )
        own = {str(one.id): one.name for one in self._store.select(OwnField)}
        heads = tuple(_head(one, own) for one in out)
        back = tuple(_head(one, own) for one in columns if one not in out)
        return Sheet(("name", *heads), back, rows)

    def _place(self) -> tuple[str, datetime]:
        """The site's zone, and when its day began: lists hold for a day."""
        zone = desk_site(self._store).zone
        return zone, datetime.combine(wall_time(self._clock.now(), zone).date(), time())

    def _among(self, role: Role, choice: Choice) -> Mapping[UUID, bool]:
        if isinstance(choice, UUID):
            return self._fitting(_permitted(role, from_text(self._store.get(SavedList, choice).rule)))
        need(role, SMART_PARTS.get(choice, Part.IDENTITY))
        zone, midnight = self._place()
        return self._tally.derived(choice, _listing(choice, midnight), zone)

    def _fitting(self, conditions: tuple[Condition, ...]) -> Mapping[UUID, bool]:
        zone, midnight = self._place()
        test = fitting(conditions, midnight)
        return self._tally.derived(conditions, lambda facts: test(facts) or None, zone)

    def _sort_keys(self, sort: Sort | Column) -> Mapping[UUID, Any]:
        zone, midnight = self._place()
        if isinstance(sort, Column):
            read = value_of(sort.fact, sort.about, midnight)
            return self._tally.derived(sort, lambda facts: sort_key(read(facts)), zone)
        if sort is Sort.LAST_HERE:
            return self._tally.derived(sort, lambda facts: _minute(facts.last_here), zone)
        if sort is Sort.WEEKS:
            since = week_start(midnight) - timedelta(weeks=WEEKS - 1)
            return self._tally.derived(sort, lambda facts: sum(at >= since for at in facts.visits) or None, zone)
        return self._tally.derived(sort, lambda facts: _pass_key(facts, midnight.date()), zone)


def _listing(smart: Smart, midnight: datetime) -> Callable[[Facts], bool | None]:
    """What makes a member stand on a list that keeps itself."""
    return lambda facts: is_listed(smart, facts, midnight) or None


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


def _row(member_id: UUID, facts: Facts, now: datetime, cells: tuple[Value, ...]) -> MemberRow:
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
        cells,
    )


def _head(one: Column, own: Mapping[str, str]) -> str:
    """What a column is called in a table for other programs."""
    if one.fact is Fact.OWN:
        return own.get(own_id(one.about), "own")
    return f"{one.fact}_{one.about}_days" if one.about else str(one.fact)
