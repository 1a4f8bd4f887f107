"""Who came: bookings of every week with what became of them, waitlists and regular places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from studio.domain.attendance.records import (
    TAKES_PLACE,
    Booking,
    BookingState,
    StandingBooking,
    WaitlistEntry,
    WaitState,
)
from studio.domain.attendance.rules import USES_CREDIT
from studio.domain.schedule.records import Session, SessionState
from studio.sample.calendar import Slot, is_past
from studio.sample.passes import Passes
from studio.sample.people import Person
from studio.sample.source import Source
from studio.storage.bulk import Writer

_AHEAD = (1.0, 0.6, 0.3, 0.15, 0.05)
"""How full classes are this week and the weeks after."""
_NO_SHOW, _LATE_CANCEL, _CANCEL, _LATE = 0.06, 0.06, 0.08, 0.04
_CHURN = 0.02
_COMES = 0.85
_SHOWN_STATES = {"here": BookingState.HERE, "booked": BookingState.BOOKED, "late": BookingState.LATE_CANCELLED}

Came = Callable[[Person, Session], None]


class Attendance:
    """Fills classes week by week. Each series has its regulars, who change slowly."""

    def __init__(
        self, source: Source, writer: Writer, passes: Passes, people: list[Person], slots: list[Slot], came: Came
    ) -> None:
        self._source = source
        self._writer = writer
        self._passes = passes
        self._people = [one for one in people if not one.is_newcomer]
        self._slots = slots
        self._came = came
        self._regulars: dict[UUID, list[Person]] = {slot.series_id: [] for slot in slots}
        settled = [one for one in people if one.homes]
        self._at_home = {slot.series_id: [one for one in settled if slot.key in one.homes] for slot in slots}
        self._shown = [one for one in people if one.told("eighteen")]
        self._active: list[Person] = []
        self._busy: dict[date, set[UUID]] = {}
        self._moved_up: list[Booking] = []

    def fill_week(self, week: int, classes: Iterable[tuple[Slot, Session]]) -> None:
        """Write the places of a week's classes."""
        self._begin(week)
        for slot, session in classes:
            if session.state is SessionState.CANCELLED:
                continue
            if week == 0 and slot.is_shown:
                self._fill_shown(session)
                continue
            count = self._count(week, slot)
            if count:
                self._fill(week, slot, session, count)

    def stand(self) -> None:
        """Write the regular places: those that the table of people tells, and some more; and who got the last place of
        a full class because somebody else gave it back.
        """
        rng = self._source.rng
        for one in self._moved_up:
            since, id_ = one.booked_at - timedelta(hours=2), self._source.new_id(one.booked_at)
            up = WaitlistEntry(id_, one.session_id, one.member_id, since, WaitState.PROMOTED, "place_freed")
            self._writer.add(up)
        for slot in self._slots:
            regulars = self._regulars[slot.series_id]
            others = [one for one in rng.sample(regulars, min(2, len(regulars))) if not one.homes]
            for person in self._at_home[slot.series_id] + others:
                first = max(person.joined, self._source.day(-7 * 20))
                moment = self._source.at((first - self._source.today).days, time(9))
                self._writer.add(StandingBooking(self._source.new_id(moment), slot.series_id, person.id, first))

    def _begin(self, week: int) -> None:
        rng = self._source.rng
        first = self._source.day(7 * week - 1)
        self._people = [one for one in self._people if one.left is None or one.left > first]
        self._active = [one for one in self._people if one.joined <= first]
        present = {one.id for one in self._active}
        self._busy = {}
        if week == 0:
            self._busy[self._source.today] = {one.id for one in self._shown}
        for slot in self._slots:
            stay = [one for one in self._regulars[slot.series_id] if one.id in present and rng.random() > _CHURN]
            missing = int(slot.booked * 1.4) + 3 - len(stay)
            known = {one.id for one in stay} | {one.id for one in self._at_home[slot.series_id]}
            for _ in range(missing if self._active else 0):
                one = rng.choice(self._active)
                if one.id not in known:
                    known.add(one.id)
                    stay.append(one)
            self._regulars[slot.series_id] = stay

    def _count(self, week: int, slot: Slot) -> int:
        if week == 0:
            return slot.booked
        if week > 0:
            return int(slot.booked * _AHEAD[week]) if week < len(_AHEAD) else 0
        return max(1, min(slot.capacity, round(self._source.rng.gauss(slot.booked * 0.95, 1.3))))

    def _choose(self, slot: Slot, day: date, count: int) -> list[Person]:
        """`count` people who have no other class that day, regulars before others."""
        rng = self._source.rng
        busy = self._busy.setdefault(day, set())
        chosen = [
            one
            for one in self._at_home[slot.series_id]
            if one.id not in busy and one.joined <= day and rng.random() < _COMES
        ][:count]
        regulars = [one for one in self._regulars[slot.series_id] if one.id not in busy]
        chosen += rng.sample(regulars, min(len(regulars), count - len(chosen)))
        taken = busy | {one.id for one in chosen}
        for one in rng.sample(self._active, len(self._active)) if len(chosen) < count else ():
            if len(chosen) == count:
                break
            if one.id not in taken:
                chosen.append(one)
        busy.update(one.id for one in chosen)
        return chosen

    def _fill(self, week: int, slot: Slot, session: Session, count: int) -> None:
        rng = self._source.rng
        late = sum(rng.random() < _LATE_CANCEL for _ in range(count)) if is_past(self._source, session) else 0
        gone = sum(rng.random() < _CANCEL for _ in range(count))
        people = self._choose(slot, session.starts.date(), count + late + gone)
        states = self._states(week, slot, session, min(count, len(people)))
        states += [BookingState.LATE_CANCELLED] * late + [BookingState.CANCELLED] * gone
        bookings = [self._booking(session, person, state) for person, state in zip(people, states, strict=False)]
        self._number(session, bookings, people)
        if week == 0:
            self._wait(slot, session, slot.waiting, WaitState.WAITING)
            if slot.waiting and not is_past(self._source, session):
                self._moved_up += sorted(bookings[:count], key=lambda one: one.booked_at)[-1:]
        elif count == slot.capacity and is_past(self._source, session):
            self._wait(slot, session, rng.randrange(3), WaitState.LEFT)

    def _states(self, week: int, slot: Slot, session: Session, count: int) -> list[BookingState]:
        rng = self._source.rng
        if not is_past(self._source, session):
            return [BookingState.BOOKED] * count
        if week < 0:
            return [BookingState.NO_SHOW if rng.random() < _NO_SHOW else BookingState.HERE for _ in range(count)]
        marked = count - slot.absent - slot.unmarked
        ends = [BookingState.NO_SHOW] * slot.absent + [BookingState.BOOKED] * slot.unmarked
        return [BookingState.HERE] * marked + ends

    def _booking(self, session: Session, person: Person, state: BookingState) -> Booking:
        rng = self._source.rng
        begins = session.starts_at
        latest = min(begins, self._source.now) - timedelta(hours=3)
        booked_at = latest - timedelta(minutes=rng.randrange(10, 9 * 24 * 60))
        pass_id = self._passes.pass_for(person, session.starts.date(), booked_at)
        late = state is BookingState.HERE and rng.random() < _LATE
        minutes = rng.randrange(6, 12) if late else -rng.randrange(1, 15)
        arrived = begins + timedelta(minutes=minutes) if state is BookingState.HERE else None
        ended = None
        if state is BookingState.CANCELLED:
            ended = max(booked_at, min(begins - timedelta(hours=rng.randrange(4, 60)), self._source.now))
        elif state is BookingState.LATE_CANCELLED:
            ended = begins - timedelta(minutes=rng.randrange(5, 115))
        return Booking(
            id=self._source.new_id(booked_at),
            session_id=session.id,
            member_id=person.id,
            state=state,
            booked_at=booked_at,
            late=late,
            arrived_at=arrived,
            ended_at=ended,
            pass_id=pass_id,
        )

    def _number(self, session: Session, bookings: list[Booking], people: list[Person]) -> None:
        """Write bookings with their numbers on the roster: alphabetical, those cancelled in good time last."""
        by_id = {one.id: one for one in people}
        order = sorted(
            bookings, key=lambda one: (one.state is BookingState.CANCELLED, by_id[one.member_id].sort_name, one.id)
        )
        for code, booking in enumerate(order, start=1):
            person = by_id[booking.member_id]
            self._writer.add(replace(booking, code=code))
            if booking.state in USES_CREDIT and booking.pass_id is not None:
                at = booking.arrived_at or booking.ended_at or session.ends_at
                self._passes.use(person, booking.pass_id, booking.id, at, str(booking.state))
            elif booking.state not in TAKES_PLACE:
                self._passes.give_back(person)
            if booking.state is BookingState.HERE and is_past(self._source, session):
                self._came(person, session)

    def _wait(self, slot: Slot, session: Session, count: int, state: WaitState) -> None:
        for person in self._choose(slot, session.starts.date(), count):
            latest = min(session.starts_at, self._source.now)
            since = latest - timedelta(minutes=self._source.rng.randrange(150, 3000))
            reason = "class_over" if state is WaitState.LEFT else ""
            self._writer.add(WaitlistEntry(self._source.new_id(since), session.id, person.id, since, state, reason))

    def _fill_shown(self, session: Session) -> None:
        """The class that the table of people tells person by person."""
        bookings = []
        for person in self._shown:
            word, *when = person.told("eighteen").split()
            if word == "waiting":
                since = min(self._source.at(-int(when[0]), time.fromisoformat(when[1])), self._source.now)
                self._writer.add(WaitlistEntry(self._source.new_id(since), session.id, person.id, since))
                continue
            state, moment = self._until_now(session, _SHOWN_STATES[word], when)
            bookings.append(self._shown_booking(session, person, state, moment))
        self._number(session, bookings, self._shown)

    def _until_now(
        self, session: Session, state: BookingState, when: list[str]
    ) -> tuple[BookingState, datetime | None]:
        """What has become of a place by now: nothing yet before its time, and once the class is over, they came."""
        moment = self._source.at(0, time.fromisoformat(when[0])) if when else None
        if moment is not None and moment > self._source.now:
            return BookingState.BOOKED, None
        if state is BookingState.BOOKED and is_past(self._source, session):
            return BookingState.HERE, session.starts_at - timedelta(minutes=2)
        return state, moment

    def _shown_booking(self, session: Session, person: Person, state: BookingState, moment: datetime | None) -> Booking:
        booked_at = self._source.at(-1 if person.is_newcomer else -self._source.rng.randrange(2, 9), time(19, 12))
        return Booking(
            id=self._source.new_id(booked_at),
            session_id=session.id,
            member_id=person.id,
            state=state,
            booked_at=booked_at,
            arrived_at=moment if state is BookingState.HERE else None,
            ended_at=moment if state is BookingState.LATE_CANCELLED else None,
            pass_id=self._passes.pass_for(person, session.starts.date(), booked_at),
        )
