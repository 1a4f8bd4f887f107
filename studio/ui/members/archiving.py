"""Archiving a member: at once when nothing is booked ahead, else after asking what becomes of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.services.members.rows import Profile
from studio.services.persons.rows import Ahead
from studio.ui.context import PageContext
from studio.ui.members.asking import Asking
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

SHOWN = 6


class ArchiveMember(Asking):
    """Says what is booked ahead and asks whether to give it back."""

    def __init__(self, context: PageContext, profile: Profile, ahead: Ahead, parent: QWidget) -> None:
        note = tr(
            "{name} leaves lists and search. Everything stays on file and can be brought back.", name=profile.name
        )
        super().__init__(
            context, tr("Archive {name}?", name=profile.name), {}, tr("Give back and archive"), parent, note=note
        )
        self._member_id = profile.id
        manner, place = context.manner, self.column.indexOf(self.wrong)
        lines = [
            f"{manner.long_day(starts.date())} {manner.time(starts)}   {name}" for starts, name in ahead.classes[:SHOWN]
        ]
        if len(ahead.classes) > SHOWN:
            lines.append(tr("and {number} more", number=len(ahead.classes) - SHOWN))
        if ahead.standing:
            lines.append(tr("Regular places: {number}", number=ahead.standing))
        self.lines = label(context.theme, "\n".join(lines), wrap=True)
        self.column.insertWidget(place, self.lines)
        self.column.insertWidget(place, label(context.theme, tr("Still booked ahead:"), "label"))
        self.keep = button(context.theme, tr("Archive and keep them"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(lambda: self._archive(give_up=False))
        self.row.insertWidget(2, self.keep)

    def finish(self) -> None:
        """Give everything back and archive."""
        self._archive(give_up=True)

    def _archive(self, *, give_up: bool) -> None:
        member_id = self._member_id
        self.run(lambda studio, call: studio.persons.leaving.archive(call, member_id, give_up=give_up))


def archive(context: PageContext, profile: Profile, parent: QWidget) -> None:
    """Archive a member, asking when something is booked ahead; bring an archived one back."""
    member_id = profile.id
    if profile.archived:
        context.tasks.run_command(lambda studio, call: studio.persons.leaving.bring_back(call, member_id), owner=parent)
        return

    def ask(ahead: Ahead) -> None:
        if ahead.classes or ahead.standing:
            ArchiveMember(context, profile, ahead, parent).open()
        else:
            context.tasks.run_command(
                lambda studio, call: studio.persons.leaving.archive(call, member_id, give_up=False), owner=parent
            )

    context.tasks.run_query(lambda studio: studio.persons.leaving.ahead(member_id), ask, owner=parent)
