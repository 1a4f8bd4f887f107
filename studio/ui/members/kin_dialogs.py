"""Dialogs about those who belong to a member: whom to call, with whom they live, who answers for them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from studio.services.members.rows import ContactLine, HouseholdLine, Profile
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.pass_dialogs import FindMember
from studio.ui.phrases import tr
from studio.ui.widgets.basics import label
from studio.ui.widgets.suggestions import Suggestions

RELATIONS = ("mother", "father", "partner", "sister", "brother", "son", "daughter", "friend", "guardian", "neighbour")


class EditContact(Asking):
    """Writes down whom to call."""

    def __init__(self, context: PageContext, profile: Profile, known: ContactLine | None, parent: QWidget) -> None:
        asked = {
            "name": Ask(tr("Name"), value="" if known is None else known.name),
            "phone": Ask(tr("Phone"), value="" if known is None else known.phone),
            "relation": Ask(tr("Relation"), value="" if known is None else known.relation, hint=tr("Such as mother")),
        }
        title = tr("Add an emergency contact") if known is None else tr("Change the emergency contact")
        super().__init__(context, title, asked, tr("Save"), parent)
        self._member_id, self._known = profile.id, known
        relation = self.fields["relation"]
        assert isinstance(relation, QLineEdit)  # noqa: S101 -- asked for as a line
        Suggestions(context.theme, relation, lambda _text: None).offer(tr(one) for one in RELATIONS)
        self.guardian = QCheckBox(tr("Answers for {name} while under 18", name=profile.name))
        self.guardian.setChecked(known is not None and known.guardian)
        self.guardian.setVisible(profile.minor or self.guardian.isChecked())
        self.form.addRow("", self.guardian)

    def finish(self) -> None:
        """Save it."""
        name, phone, relation = (self.text(field) for field in ("name", "phone", "relation"))
        guardian, member_id = self.guardian.isChecked(), self._member_id
        contact_id = None if self._known is None else self._known.id
        self.run(
            lambda studio, call: studio.members.contacts.save(
                call, member_id, name, phone, relation, guardian=guardian, contact_id=contact_id
            )
        )


class _ChooseMember(Asking):
    """Asks for another member."""

    def __init__(self, context: PageContext, title: str, who: str, do: str, parent: QWidget, note: str) -> None:
        super().__init__(context, title, {}, do, parent, note=note)
        self.who = FindMember(context)
        self.who.setAccessibleName(who)
        self.fields["other"] = self.who
        self.form.addRow(label(context.theme, who, tone="muted"), self.who)


class JoinHousehold(_ChooseMember):
    """Brings a member and another one into one household."""

    def __init__(self, context: PageContext, profile: Profile, parent: QWidget) -> None:
        note = tr("Household: whose passes may be shared, and who pays and is written to.")
        super().__init__(
            context, tr("Who lives with {name}?", name=profile.name), tr("Member"), tr("Add"), parent, note
        )
        self._member_id = profile.id

    def finish(self) -> None:
        """Bring them together: the other one joins where there is a household already."""
        member_id, other = self._member_id, self.who.chosen("other")
        self.run(lambda studio, call: studio.members.households.join(call, other, member_id))


class ChooseGuardian(_ChooseMember):
    """Notes which member answers for a minor."""

    def __init__(self, context: PageContext, profile: Profile, parent: QWidget) -> None:
        note = tr("Somebody who is no member is added as an emergency contact who answers for them.")
        title = tr("Who answers for {name}?", name=profile.name)
        super().__init__(context, title, tr("Member"), tr("Save"), parent, note)
        self._member_id = profile.id

    def finish(self) -> None:
        """Note it."""
        member_id, other = self._member_id, self.who.chosen("other")
        self.run(lambda studio, call: studio.members.households.set_guardian(call, member_id, other))


class RenameHousehold(Asking):
    """Calls a household something else."""

    def __init__(self, context: PageContext, known: HouseholdLine, parent: QWidget) -> None:
        super().__init__(
            context, tr("Name of the household"), {"name": Ask(tr("Name"), value=known.name)}, tr("Save"), parent
        )
        self._household_id: UUID = known.id

    def finish(self) -> None:
        """Save it."""
        household_id, name = self._household_id, self.text("name")
        self.run(lambda studio, call: studio.members.households.rename(call, household_id, name))
