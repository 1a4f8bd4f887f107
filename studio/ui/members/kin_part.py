"""Who belongs to a member: emergency contacts in their order, the household, and who answers for a minor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.domain.members.minors import Gap
from studio.services.access import Part, edits
from studio.services.changes import Call, Outcome
from studio.services.members.rows import ContactLine, Profile, Relative
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.kin_dialogs import ChooseGuardian, EditContact, JoinHousehold, RenameHousehold
from studio.ui.members.sections import Action, Section, row
from studio.ui.phrases import tr
from studio.ui.theme import set_role
from studio.ui.widgets.basics import ChipTone, button, label
from studio.ui.widgets.flow import clear_layout

GAPS: dict[Gap, str] = {
    Gap.GUARDIAN: "Under 18: nobody is noted who answers for them.",
    Gap.CONSENT: "Under 18: no consent of a guardian is on file that holds. Add it under Documents.",
    Gap.CONTACT: "Under 18: an emergency contact is needed.",
}


class KinPart(QWidget):
    """The sections under a member's own data."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Profile | None = None
        theme = context.theme
        self.gaps = label(theme, "", tone="bad", wrap=True)
        self.contacts = Section(theme, tr("Emergency contacts"))
        self._add_contact = self.contacts.add_button(tr("Add"), self.add_contact)
        self.household = Section(theme, tr("Household"))
        self._add_mate = self.household.add_button(tr("Add somebody"), self.add_mate, "user-plus")
        self.guardian = Section(theme, tr("Guardian"))
        self._choose_guardian = self.guardian.add_button(tr("Choose"), self.choose_guardian, "users")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(20))
        for part in (self.gaps, self.guardian, self.contacts, self.household):
            column.addWidget(part)
        self.setMaximumWidth(theme.size(720))

    def show_profile(self, profile: Profile) -> None:
        """Show who belongs to a member, as far as the role sees it."""
        self._profile = profile
        role = self._context.tasks.person.role
        self.gaps.setText("\n".join(tr(GAPS[gap]) for gap in profile.gaps))
        self.gaps.setVisible(bool(profile.gaps))
        mine, ours = edits(role, Part.EMERGENCY), edits(role, Part.HOUSEHOLD)
        self._add_contact.setVisible(mine)
        self._add_mate.setVisible(ours)
        self._choose_guardian.setVisible(ours)
        self.contacts.setVisible(Part.EMERGENCY in profile.sees)
        rows = [self._contact(one, place, mine=mine) for place, one in enumerate(profile.emergency)]
        self.contacts.show_rows(rows, tr("Nobody to call yet. Add who should be called first."))
        self._show_household(profile, ours=ours)
        self.guardian.setVisible(profile.minor or profile.guardian is not None or bool(profile.wards))
        self._show_guardian(profile, ours=ours)

    def _contact(self, one: ContactLine, place: int, *, mine: bool) -> QWidget:
        chips: list[tuple[str, ChipTone]] = [(tr("Guardian"), "plain")] if one.guardian else []
        actions = []
        if mine:
            if place:
                actions.append(
                    Action(tr("Call first"), partial(self._run, lambda s, c: s.members.contacts.call_first(c, one.id)))
                )
            actions.append(Action(tr("Change"), lambda: self._edit_contact(one)))
            actions.append(Action(tr("Remove"), partial(self._run, lambda s, c: s.members.contacts.remove(c, one.id))))
        return row(self._context.theme, one.name, one.phone, chips, actions, under=one.relation)

    def _show_household(self, profile: Profile, *, ours: bool) -> None:
        held = profile.household
        self.household.say("" if held is None else held.name)
        if held is None:
            self.household.show_rows([], tr("Lives with no other member that is known."))
            return
        me = Relative(profile.id, profile.name, held.payer, profile.minor)
        rows = [self._mate(one, me, ours=ours) for one in (me, *held.people)]
        if ours:
            rename = Action(tr("Rename"), lambda: RenameHousehold(self._context, held, self).open())
            rows.append(row(self._context.theme, tr("Name"), held.name, (), (rename,)))
        self.household.show_rows(rows, "")

    def _mate(self, one: Relative, me: Relative, *, ours: bool) -> QWidget:
        chips: list[tuple[str, ChipTone]] = [(tr("Pays"), "info")] if one.payer else []
        if one.minor:
            chips.append((tr("Under 18"), "plain"))
        actions = []
        if one.id != me.id:
            actions.append(Action(tr("Open"), partial(self._jump, one.id)))
        if ours:
            pay = lambda s, c: s.members.households.set_payer(c, one.id, pays=not one.payer)
            if not one.minor:
                actions.append(Action(tr("Pays not") if one.payer else tr("Pays"), partial(self._run, pay)))
            leave = lambda s, c: s.members.households.leave(c, one.id)
            actions.append(Action(tr("Take out"), partial(self._run, leave)))
        return row(self._context.theme, one.name, "", chips, actions)

    def _show_guardian(self, profile: Profile, *, ours: bool) -> None:
        rows = []
        if profile.guardian is not None:
            one = profile.guardian
            actions = [Action(tr("Open"), partial(self._jump, one.id))]
            if ours:
                free = lambda s, c: s.members.households.set_guardian(c, profile.id, None)
                actions.append(Action(tr("Remove"), partial(self._run, free)))
            rows.append(row(self._context.theme, one.name, tr("Answers for {name}", name=profile.name), (), actions))
        rows += [
            row(
                self._context.theme,
                ward.name,
                tr("{name} answers for them", name=profile.name),
                (),
                (Action(tr("Open"), partial(self._jump, ward.id)),),
            )
            for ward in profile.wards
        ]
        self._choose_guardian.setVisible(ours and profile.minor)
        self.guardian.show_rows(rows, tr("No member answers for {name}.", name=profile.name))

    def add_contact(self) -> None:
        """Ask for somebody to call."""
        if self._profile is not None:
            EditContact(self._context, self._profile, None, self).open()

    def _edit_contact(self, known: ContactLine) -> None:
        if self._profile is not None:
            EditContact(self._context, self._profile, known, self).open()

    def add_mate(self) -> None:
        """Ask who lives with them."""
        if self._profile is not None:
            JoinHousehold(self._context, self._profile, self).open()

    def choose_guardian(self) -> None:
        """Ask which member answers for them."""
        if self._profile is not None:
            ChooseGuardian(self._context, self._profile, self).open()

    def _jump(self, member_id: UUID) -> None:
        self._context.navigate("members", member=member_id)

    def _run(self, do: Callable[[Studio, Call], Outcome]) -> None:
        self._context.tasks.run_command(do, owner=self)


class KinCard(QWidget):
    """The household beside the overview: a press opens the other one's profile."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._title = label(context.theme, tr("Household"), "label")
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.size(4))
        column.addWidget(self._title)
        column.addLayout(self._people)

    def show_profile(self, profile: Profile) -> None:
        """Show the people near a member; nothing where there are none."""
        clear_layout(self._people)
        near = dict.fromkeys([*([] if profile.guardian is None else [profile.guardian]), *profile.wards])
        if profile.household is not None:
            near |= dict.fromkeys(profile.household.people)
        for one in {each.id: each for each in near}.values():
            self._people.addWidget(self._line(profile, one))
        self.setVisible(bool(near))

    def _line(self, profile: Profile, one: Relative) -> QWidget:
        words = [tr("pays")] if one.payer else []
        if profile.guardian is not None and one.id == profile.guardian.id:
            words.append(tr("guardian"))
        if one.minor:
            words.append(tr("under 18"))
        text = f"{one.name} ({', '.join(words)})" if words else one.name
        made = button(self._context.theme, text, "link", name=tr("Open the profile of {name}", name=one.name))
        set_role(made, left=True)
        made.clicked.connect(lambda _on=False: self._context.navigate("members", member=one.id))
        return made
