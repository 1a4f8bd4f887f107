"""Fields of the studio's own: what it keeps of members besides the usual, defined by managers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from studio.domain.errors import ConflictError, NotAllowedError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.fact_values import Kind
from studio.domain.members.importing.fields import WhyNot
from studio.domain.members.own_records import OwnField, OwnValue
from studio.domain.members.records import Member
from studio.domain.roles import Role
from studio.services.access import Part, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.importing.guessing import why_left_out
from studio.services.members.queries import MemberQueries
from studio.services.ports import Store, Work

LONGEST_NAME, LONGEST_VALUE, MOST_FIELDS, MOST_CHOICES = 40, 200, 40, 30
YES = "yes"


class OwnFieldDesk:
    """Defines the fields, and fills them in."""

    def __init__(self, store: Store, reads: MemberQueries) -> None:
        self._store = store
        self._reads = reads

    def fields(self, *, archived: bool = False) -> tuple[OwnField, ...]:
        """The fields in their order."""
        found = [one for one in self._store.select(OwnField) if archived or not one.archived]
        return tuple(sorted(found, key=lambda one: (one.position, one.name.casefold(), one.id)))

    def save_field(
        self, call: Call, name: str, kind: Kind, choices: Iterable[str] = (), field_id: UUID | None = None
    ) -> Outcome:
        """Define a field, or give `field_id` another name and other choices; its kind never changes. Label
        "own_field_saved" with field. For managers.

        Raises `RuleError` "own_name", "own_health" (everybody sees these fields, and exports hold them), "own_taken",
        "own_choices", "own_full".
        """
        _check_manager(call)
        called = " ".join(name.split())
        if not 0 < len(called) <= LONGEST_NAME:
            raise RuleError("own_name", field="name", most=LONGEST_NAME)
        if why_left_out(called) is WhyNot.HEALTH:
            raise RuleError("own_health", field="name")
        among = tuple(dict.fromkeys(" ".join(one.split()) for one in choices if one.strip()))
        if kind is Kind.CHOICE and not 1 < len(among) <= MOST_CHOICES:
            raise RuleError("own_choices", field="choices", most=MOST_CHOICES)

        def do(work: Work) -> Outcome:
            there = work.select(OwnField)
            if any(one.name.casefold() == called.casefold() and one.id != field_id for one in there):
                raise RuleError("own_taken", field="name", name=called)
            if field_id is not None:
                before = work.get(OwnField, field_id, lock=True)
                work.change(before, replace(before, name=called, choices=among, archived=False))
            else:
                if len(there) >= MOST_FIELDS:
                    raise RuleError("own_full", most=MOST_FIELDS)
                work.add(OwnField(new_id(), called, str(kind), among, len(there)))
            return _defined("own_field_saved", called)

        return self._store.run(call, do)

    def archive_field(self, call: Call, field_id: UUID) -> Outcome:
        """Show a field no more; what it holds is kept. Label "own_field_archived" with field. For managers."""
        _check_manager(call)

        def do(work: Work) -> Outcome:
            before = work.get(OwnField, field_id, lock=True)
            work.change(before, replace(before, archived=True))
            return _defined("own_field_archived", before.name)

        return self._store.run(call, do)

    def set_value(self, call: Call, member_id: UUID, field_id: UUID, typed: str, seen: str | None = None) -> Outcome:
        """Fill a field in, or empty it; label "own_value_set" with name, field, and member (the id). Days are ISO text,
        numbers have a point, yes is "yes".

        `seen` is what the field held when whoever types began: has it been changed since, `ConflictError`
        "field_changed" as in `MemberService.edit`. Raises `RuleError` "own_number", "day_wrong", "own_choice",
        "words_long".
        """
        need_edit(call.role, Part.OWN)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            field = work.get(OwnField, field_id)
            value = checked_value(field, typed)
            before = work.select(OwnValue, member_id=member_id, field_id=field_id)
            theirs = before[0].value if before else ""
            if seen is not None and theirs not in {seen, value}:
                last = self._reads.last_change(member_id, field_id)
                raise ConflictError("field_changed", field=str(field_id), theirs=theirs, **last)
            if before and value:
                work.change(before[0], replace(before[0], value=value))
            elif before:
                work.remove(before[0])
            elif value:
                work.add(OwnValue(new_id(), member_id, field_id, value))
            details = {"name": member.name, "member": str(member_id), "field": field.name}
            return Outcome(None, Changes.MEMBERS, "own_value_set", details)

        return self._store.run(call, do)


def checked_value(field: OwnField, typed: str) -> str:
    """What is kept of what was typed. Raises `RuleError` with the field's id."""
    text, name = " ".join(typed.split()), str(field.id)
    if not text:
        return ""
    if len(text) > LONGEST_VALUE:
        raise RuleError("words_long", field=name, most=LONGEST_VALUE)
    if field.kind == Kind.NUMBER:
        return _number(text, name)
    if field.kind == Kind.DAY:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise RuleError("day_wrong", field=name) from None
    if field.kind == Kind.FLAG:
        return YES if text == YES else ""
    if field.kind == Kind.CHOICE and text not in field.choices:
        raise RuleError("own_choice", field=name)
    return text


def _number(text: str, name: str) -> str:
    whole = text.replace(",", ".").replace("−", "-")
    digits = whole.removeprefix("-").replace(".", "", 1)
    if not digits.isdecimal() or len(digits) > 9:
        raise RuleError("own_number", field=name)
    return f"{float(whole):g}" if "." in whole else str(int(whole))


def values_of(fields: Sequence[OwnField], values: Iterable[OwnValue]) -> tuple[tuple[OwnField, str], ...]:
    """The fields with what they hold of a member, those shown in their order."""
    held = {one.field_id: one.value for one in values}
    shown = sorted((one for one in fields if not one.archived), key=lambda one: (one.position, one.name.casefold()))
    return tuple((one, held.get(one.id, "")) for one in shown)


def _check_manager(call: Call) -> None:
    if call.role is not Role.MANAGER:
        raise NotAllowedError("managers_only")


def _defined(label: str, name: str) -> Outcome:
    return Outcome(None, Changes.MEMBERS | Changes.SETTINGS, label, {"field": name})
