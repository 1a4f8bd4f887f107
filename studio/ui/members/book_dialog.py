"""Books a member into one of the next classes: places, the pass it would use, and what to mind before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from studio.domain.errors import RuleError, StudioError
from studio.services.members.passes import Fit
from studio.services.members.rows import Profile
from studio.services.members.running import Spacing
from studio.services.paper.rows import ClassChoice
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.members.book_anyway import Book, run_booking
from studio.ui.members.running_words import caution_words
from studio.ui.members.words import BECAUSE
from studio.ui.phrases import tr
from studio.ui.widgets.basics import button, label

Answer = tuple[Spacing, Fit]


class BookClass(Asking):
    """Books a class; a full one is offered its waitlist."""

    def __init__(self, context: PageContext, profile: Profile, classes: Sequence[ClassChoice], parent: QWidget) -> None:
        booked = {line.session_id for line in profile.coming} | (
            {profile.today.session_id} if profile.today is not None else set()
        )
        self._classes = {str(one.session_id): one for one in classes if one.session_id not in booked}
        choices = tuple((key, self._words(one, context)) for key, one in self._classes.items())
        super().__init__(
            context,
            tr("Book a class for {name}", name=profile.name),
            {"class": Ask(tr("Class"), "choice", choices=choices)},
            tr("Book"),
            parent,
        )
        self.setMinimumWidth(context.theme.size(560))
        self._profile = profile
        self.about = label(context.theme, "", tone="muted", wrap=True)
        self.mind = label(context.theme, "", tone="warn", wrap=True)
        self.wait = button(context.theme, tr("Join the waitlist"))
        self.wait.clicked.connect(self.join)
        self.wait.hide()
        place = self.column.indexOf(self.wrong)
        for part in (self.wait, self.mind, self.about):
            self.column.insertWidget(place, part)
        box = self.fields["class"]
        assert isinstance(box, QComboBox)  # noqa: S101 -- asked for as choices
        box.currentIndexChanged.connect(lambda _place: self._ask())
        self._ask()

    @staticmethod
    def _words(one: ClassChoice, context: PageContext) -> str:
        manner = context.manner
        when = f"{manner.weekday(one.starts)} {manner.day_month(one.starts)} {manner.time(one.starts)}"
        return f"{when}   {one.name}, {one.coach}   {one.taken}/{one.capacity}"

    def _chosen(self) -> ClassChoice | None:
        return self._classes.get(self.text("class"))

    def _ask(self) -> None:
        chosen, member_id, role = self._chosen(), self._profile.id, self.context.tasks.person.role
        self.go.setEnabled(chosen is not None)
        self.allow()
        self.wait.hide()
        if chosen is None:
            self.about.setText(tr("No class in the next two weeks is left to book."))
            return
        session_id = chosen.session_id

        def ask(studio: Studio) -> Answer:
            members = studio.members
            return members.running.spacing(role, member_id, session_id), members.passes.pass_for(member_id, session_id)

        self.context.tasks.run_query(ask, self._show, owner=self, failed=self.refuse, key="about")

    def _show(self, answer: Answer) -> None:
        spacing, fit = answer
        picked = fit.picked
        words = caution_words(spacing)
        self.mind.setText(words)
        self.mind.setVisible(bool(words))
        names = {held.id: held.name for held, _ in self._profile.passes}
        if fit.other_kinds:
            self.about.setText(tr("No pass is for this kind of class. It can be booked and paid at the desk."))
        elif picked is None:
            self.about.setText(tr("No pass fits that day. The class can be booked and paid at the desk."))
        else:
            words = tr(BECAUSE[picked.because], name=names.get(picked.offer.pass_id, ""))
            self.about.setText(words)

    def finish(self) -> None:
        """Book it."""
        session_id = self._session()
        member_id = self._profile.id
        self._run(lambda studio, call, why: studio.attendance.book(call, session_id, member_id, despite=why))

    def join(self) -> None:
        """Put the member on the waitlist of a full class."""
        session_id, member_id = self._session(), self._profile.id
        self._run(lambda studio, call, why: studio.attendance.waitlist.join(call, session_id, member_id, despite=why))

    def _run(self, book: Book) -> None:
        run_booking(self.context, book, lambda _outcome: self.accept(), self, failed=self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say why; a full class has a waitlist."""
        super().refuse(error)
        self.wait.setVisible(isinstance(error, StudioError) and error.code == "class_full")

    def _session(self) -> UUID:
        chosen = self._chosen()
        if chosen is None:
            raise RuleError("no_class", field="class")
        return chosen.session_id


def ask_booking(context: PageContext, profile: Profile, parent: QWidget) -> None:
    """Open the dialog once the classes of the next two weeks are known."""
    days: Callable[[Studio], Sequence[ClassChoice]] = lambda studio: studio.paper.coming_classes(13)

    def open_with(classes: Sequence[ClassChoice]) -> None:
        now = context.now()
        BookClass(context, profile, [one for one in classes if one.starts > now], parent).open()

    context.tasks.run_query(days, open_with, owner=parent)
