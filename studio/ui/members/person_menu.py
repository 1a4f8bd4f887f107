"""What can be done with a person as a whole, at the foot of the profile's menu: merge, hand over, erase."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QMenu, QWidget

from studio.domain.errors import RuleError
from studio.domain.roles import Role
from studio.services.access import Part, edits
from studio.services.members.rows import Profile
from studio.ui.context import PageContext
from studio.ui.members.asking import Asking
from studio.ui.members.erasing import ask_erasing
from studio.ui.members.handing_over import HandOverData
from studio.ui.members.merging import MergeMembers
from studio.ui.members.pass_dialogs import FindMember
from studio.ui.phrases import tr
from studio.ui.schedule.regular_places import Of, RegularPlaces
from studio.ui.widgets.basics import label


class FindTwin(Asking):
    """Asks which other profile is this person's too."""

    def __init__(self, context: PageContext, profile: Profile, opened: Callable[[UUID], None], parent: QWidget) -> None:
        note = tr("Both are shown side by side before anything is changed.")
        title = tr("Which profile is {name} too?", name=profile.name)
        super().__init__(context, title, {}, tr("Compare"), parent, note=note)
        self._profile, self._opened = profile, opened
        self.other = FindMember(context, but=profile.id)
        self.other.setAccessibleName(tr("The other profile"))
        self.fields["other"] = self.other
        self.form.addRow(label(context.theme, tr("Other profile"), tone="muted"), self.other)

    def finish(self) -> None:
        """Show both."""
        other, parent = self.other.chosen("other"), self.parentWidget()
        if other == self._profile.id or parent is None:
            raise RuleError("same_member", field="other")
        self.accept()
        MergeMembers(self.context, self._profile.id, other, self._opened, parent).open()


def add_person_actions(
    menu: QMenu, context: PageContext, profile: Profile, opened: Callable[[UUID], None], parent: QWidget
) -> None:
    """Add what the signed-in role may do; `opened` is told the profile to show afterwards."""
    if profile.erased:
        return
    if edits(context.tasks.person.role, Part.IDENTITY):
        menu.addAction(tr("Merge with…"), lambda: FindTwin(context, profile, opened, parent).open())
    if context.tasks.person.role is Role.MANAGER:
        menu.addSeparator()
        menu.addAction(tr("Hand over the data…"), lambda: HandOverData(context, profile, parent).open())
        menu.addAction(tr("Erase…"), lambda: ask_erasing(context, profile, parent))


def add_regular_places(menu: QMenu, context: PageContext, profile: Profile, parent: QWidget) -> None:
    """Add the way to somebody's regular places."""
    if edits(context.tasks.person.role, Part.BOOKINGS) and not profile.archived:
        of = Of(tr("Regular places of {name}", name=profile.name), member_id=profile.id)
        menu.addAction(tr("Regular places…"), lambda: RegularPlaces(context, of, parent).open())
