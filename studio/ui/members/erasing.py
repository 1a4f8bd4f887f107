"""Erasing a person: what goes, what stays, which copies still hold them, and their name typed to make sure."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from studio.domain.long_work import GoOn
from studio.services.changes import Call, Outcome
from studio.services.members.rows import Profile
from studio.services.persons.rows import Consequences
from studio.services.safety.rows import OlderCopies
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.person_words import TABLES
from studio.ui.phrases import Manner, tr
from studio.ui.runners import Long, Place
from studio.ui.theme import set_role
from studio.ui.widgets.basics import label

WIDTH, SHOWN = 600, 3
Answer = tuple[Consequences, OlderCopies]


class EraseMember(Asking):
    """Erases somebody for good."""

    def __init__(
        self, context: PageContext, member_id: UUID, told: Consequences, copies: OlderCopies, parent: QWidget
    ) -> None:
        name = told.weight.name
        asked = {"name": Ask(tr("Type the name"), hint=name)}
        title = tr("Erase {name}?", name=name)
        super().__init__(context, title, asked, tr("Erase for good"), parent)
        theme = context.theme
        self.setMinimumWidth(theme.size(WIDTH))
        self._member_id = member_id
        set_role(self.go, kind="danger")
        words = tr("Make a fresh backup and remove the older copies too ({number})", number=copies.number)
        self.anew = QCheckBox(words)
        self.anew.setVisible(copies.number > 0)
        place = self.column.indexOf(self.form)
        said = (_goes(told), _stays(told), _ahead(told, context.manner), _copies(copies, context.manner))
        parts: list[QWidget] = [label(theme, words, wrap=True) for words in said if words]
        parts.append(self.anew)
        parts.append(label(theme, tr("There is no undo."), "label", tone="bad"))
        for offset, part in enumerate(parts):
            self.column.insertWidget(place + offset, part)

    def finish(self) -> None:
        """Erase them once the name is found right; the window is free meanwhile."""
        tasks, member_id, typed = self.context.tasks, self._member_id, self.text("name")
        call = Call(tasks.person.id, tasks.person.role, tasks.desk)
        tasks.run_query(
            lambda studio: studio.persons.erasing.check_name(call, member_id, typed),
            lambda _right: self._erase(typed),
            owner=self,
            failed=self.refuse,
            key="name",
        )

    def _erase(self, typed: str) -> None:
        tasks, member_id = self.context.tasks, self._member_id

        def erase(studio: Studio, call: Call, go_on: GoOn) -> Outcome:
            return studio.persons.erasing.erase(call, member_id, typed, go_on)

        def start_anew(_outcome: Outcome) -> None:
            tasks.run_long_command(
                Long.COPIES, lambda studio, call, go_on: studio.safety.start_anew(call, go_on), owner=tasks
            )

        tasks.run_long_command(Long.ERASING, erase, start_anew if self.anew.isChecked() else None, owner=tasks)
        self.accept()


def _goes(told: Consequences) -> str:
    words = tr(
        "Gone: name, contact, photo, notes, health, results, tests, running and papers (records: {gone}), and what the "
        "history says about them (entries: {entries}).",
        gone=told.gone,
        entries=told.entries,
    )
    if told.children:
        words += " " + tr("Members who lose their guardian: {number}.", number=told.children)
    if told.mentions:
        found = ((tr(TABLES.get(name, name.replace("_", " "))), number) for name, number in told.mentions.items())
        where = ", ".join(f"{name} {number}" for name, number in found)
        words += " " + tr("The name also stands in free words elsewhere; change these yourself: {where}.", where=where)
    return words


def _stays(told: Consequences) -> str:
    return tr(
        "Stays without a name, for the books: bookings as counts ({bookings}), payments with their receipt numbers "
        "({payments}) and passes. Classes left on passes, which are lost: {left}.",
        bookings=told.weight.bookings,
        payments=told.weight.payments,
        left=told.weight.left,
    )


def _ahead(told: Consequences, manner: Manner) -> str:
    parts = []
    if told.ahead.classes:
        first = ", ".join(f"{manner.day_month(starts.date())} {name}" for starts, name in told.ahead.classes[:SHOWN])
        more = len(told.ahead.classes) - SHOWN
        dots = tr(" and {number} more", number=more) if more > 0 else ""
        parts.append(tr("Places given back: {first}{more}.", first=first, more=dots))
    if told.ahead.standing:
        parts.append(tr("Regular places ended: {number}.", number=told.ahead.standing))
    return " ".join(parts)


def _copies(copies: OlderCopies, manner: Manner) -> str:
    if not copies.number:
        return tr("No backup on this computer holds them.") + " " + _elsewhere()
    days = [day for _, day in copies.backups if day is not None]
    parts = [tr("Copies beside the database still hold them ({number}).", number=copies.number)]
    if days:
        day = manner.day_month_year(max(days))
        parts.append(tr("Backups that have gone by {day}: {number}.", day=day, number=len(days)))
    if len(days) < len(copies.backups):
        ever = len(copies.backups) - len(days)
        parts.append(tr("Monthly backups that are kept for ever: {number}.", number=ever))
    if copies.aside:
        parts.append(tr("Databases that a restore set aside: {number}.", number=len(copies.aside)))
    return " ".join([*parts, _elsewhere()])


def _elsewhere() -> str:
    return tr("Files saved elsewhere (exports, PDFs, backups on other disks) and paper are yours to destroy.")


def ask_erasing(context: PageContext, profile: Profile, parent: QWidget) -> None:
    """Open the dialog once it is known what would go."""
    member_id, role = profile.id, context.tasks.person.role

    def ask(studio: Studio) -> Answer:
        return studio.persons.erasing.consequences(role, member_id), studio.safety.older_copies()

    context.tasks.run_query(
        ask, lambda found: EraseMember(context, member_id, *found, parent).open(), owner=parent, at=Place.READER
    )
