"""The cards over the calendar, one at a time: inspector, proposal, new class, edit, cancellation, clashes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from studio.domain.schedule.clashes import Clash
from studio.domain.schedule.editing import Scope
from studio.domain.values import Wall
from studio.services.schedule.quick_rows import PlanChoices
from studio.services.schedule.repeating import Repetition
from studio.services.schedule.rows import ClassDetail, ClassRow, ClosureRow, NewSession
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.schedule.board import Board
from studio.ui.schedule.cancel_class import CancelClass
from studio.ui.schedule.change_repeat import ChangeRepeat
from studio.ui.schedule.clash_list import ClashList
from studio.ui.schedule.close_days import CloseDays
from studio.ui.schedule.closure_card import ClosureCard
from studio.ui.schedule.copy_week import CopyWeek
from studio.ui.schedule.dragging import Drop
from studio.ui.schedule.edit_class import EditClass
from studio.ui.schedule.first_week import FirstWeekCard
from studio.ui.schedule.inspector import Inspector
from studio.ui.schedule.new_class import NewClass
from studio.ui.schedule.popover import Popover
from studio.ui.schedule.proposal import Proposal, edit_of
from studio.ui.schedule.templates import Templates


class Cards(QObject):
    """`shown` tells the class that somebody wants to go to, `import_asked` that a calendar is to be taken over."""

    shown = Signal(object)
    import_asked = Signal()

    def __init__(self, context: PageContext, page: QWidget, board: Board) -> None:
        super().__init__(page)
        self._context, self._page, self._board = context, page, board
        self.inspector = Inspector(context, page)
        self.inspector.closed.connect(board.take_keys)
        self.inspector.edit_asked.connect(self.edit)
        self.inspector.cancel_asked.connect(self.cancel)
        self.inspector.repeat_asked.connect(self.repeat)
        self._card: Popover | None = None
        self._clashes: Sequence[Clash] = ()
        self._line = ""
        self._first_declined = False

    @property
    def card(self) -> Popover | None:
        """The card that is open beside the inspector's own."""
        return self._card

    @property
    def gesture_waits(self) -> bool:
        """True while a ghost on the calendar waits for what is decided on a card."""
        return isinstance(self._card, (Proposal, NewClass))

    def close(self) -> None:
        """Close whatever is open; a gesture is put back."""
        self.inspector.hide()
        self._drop_card()
        self._board.let_go()

    def take_clashes(self, clashes: Sequence[Clash]) -> None:
        """Know what clashes on the days in view."""
        self._clashes = clashes
        if isinstance(self._card, ClashList):
            self._card.show_clashes(clashes)

    # -- the inspector

    def inspect(self, session_id: UUID) -> None:
        """Open the inspector on a class."""
        self._context.tasks.run_query(
            lambda studio: studio.schedule.detail(session_id), self._inspect, owner=self, key="detail"
        )

    def inspect_again(self) -> None:
        """Show anew what the inspector shows, if it is open."""
        if self.inspector.isVisible() and self.inspector.detail is not None:
            self.inspect(self.inspector.detail.row.id)

    def _inspect(self, detail: ClassDetail) -> None:
        self._drop_card()
        session_id = detail.row.id
        self._board.choose(session_id)
        own = [clash for clash in self._clashes if clash.concerns((session_id,))]
        self.inspector.show_detail(detail, own, self._beside(session_id))

    # -- gestures

    def take_drop(self, drop: Drop) -> None:
        """A class, or a new one, was put somewhere: propose it. The same again (Enter) carries it out."""
        card = self._card
        if isinstance(card, Proposal) and card.drop == drop:
            card.confirm()
            return
        self.inspector.hide()
        self._drop_card()
        row = drop.row
        if row is None:
            self.add(drop)
        elif row.series_id is None and not row.booked and not row.waiting:
            # Nobody is touched by it: done at once, and Undo takes it back.
            self._context.tasks.run_command(
                lambda studio, call: studio.schedule.edit(call, row.id, Scope.THIS, edit_of(drop)),
                owner=self,
                failed=self._drop_refused,
            )
        else:
            proposal = Proposal(self._context, self._page, drop)
            proposal.settled.connect(self._settled)
            self._open(proposal, self._ghost())

    def follow_gesture(self) -> None:
        """A gesture by keys goes on: what was proposed of it is no longer it."""
        if isinstance(self._card, Proposal):
            self._drop_card()

    def _drop_refused(self, error: Exception) -> None:
        self._board.let_go()
        self._context.complain(error)

    # -- adding, editing, cancelling

    def begin_line(self, line: str) -> None:
        """Have the next new class begin with a line that was written elsewhere."""
        self._line = line

    def add(self, drop: Drop) -> None:
        """Open the card for a new class."""

        def show(choices: PlanChoices) -> None:
            card = NewClass(self._context, self._page, choices, _draft(drop, choices))
            card.settled.connect(self._settled)
            card.drafted.connect(self._show_draft)
            self._open(card, self._ghost())
            card.line.line.setFocus()
            card.line.line.setText(line)

        line, self._line = self._line, ""
        self._ask_choices(show)

    def plan_first_week(self, week: date) -> None:
        """Open the card of a studio without a class, over a week that might be; once it was closed, no more."""
        if self._card is not None or self._first_declined:
            return

        def ask(studio: Studio) -> tuple[PlanChoices, tuple[ClassRow, ...]]:
            return studio.schedule.quick.choices(), studio.schedule.first_week.sketch(week)

        def show(answer: tuple[PlanChoices, tuple[ClassRow, ...]]) -> None:
            choices, sketch = answer
            self._board.week.show_sketch(sketch)
            card = FirstWeekCard(self._context, self._page, choices, len(sketch))
            card.settled.connect(self._settled)
            card.drafted.connect(self._board.show_draft)
            card.import_asked.connect(self.import_asked)
            card.closed.connect(self._decline_first)
            self._open(card, self._middle())
            card.line.line.setFocus()

        self._context.tasks.run_query(ask, show, owner=self, key="choices")

    def _decline_first(self) -> None:
        self._first_declined = True
        self._board.week.show_sketch(())

    def _show_draft(self, new: NewSession) -> None:
        self._board.show_draft(new)
        if self._card is not None:
            self._card.keep_clear_of(self._ghost())

    def edit(self, session_id: UUID) -> None:
        """Open the card that edits a class."""

        def ask(studio: Studio) -> tuple[ClassDetail, PlanChoices]:
            return studio.schedule.detail(session_id), studio.schedule.quick.choices()

        def show(answer: tuple[ClassDetail, PlanChoices]) -> None:
            detail, choices = answer
            self.inspector.hide()
            card = EditClass(self._context, self._page, choices, detail)
            card.settled.connect(self._settled)
            self._open(card, self._beside(session_id))
            card.fields.name.setFocus()

        self._context.tasks.run_query(ask, show, owner=self, key="choices")

    def repeat(self, session_id: UUID) -> None:
        """Open the card that changes how a class repeats."""

        def ask(studio: Studio) -> tuple[ClassDetail, Repetition]:
            return studio.schedule.detail(session_id), studio.schedule.repeating.now(session_id)

        def show(answer: tuple[ClassDetail, Repetition]) -> None:
            self.inspector.hide()
            card = ChangeRepeat(self._context, self._page, answer[0].row, answer[1])
            card.settled.connect(self._settled)
            self._open(card, self._beside(session_id))
            card.form.often.setFocus()

        self._context.tasks.run_query(ask, show, owner=self, key="choices")

    def cancel(self, session_id: UUID) -> None:
        """Open the card that cancels a class."""

        def show(detail: ClassDetail) -> None:
            if detail.row.cancelled:
                self._inspect(detail)
                return
            self.inspector.hide()
            card = CancelClass(self._context, self._page, detail.row)
            card.settled.connect(self._settled)
            self._open(card, self._beside(session_id))
            card.reason.setFocus()

        self._context.tasks.run_query(
            lambda studio: studio.schedule.detail(session_id), show, owner=self, key="choices"
        )

    def list_clashes(self, beside: QRect) -> None:
        """Open the list of clashes."""
        self.inspector.hide()
        card = ClashList(self._context, self._page)
        card.shown.connect(self.shown)
        card.show_clashes(self._clashes)
        self._open(card, beside)
        card.take_keys()

    def close_days(self, beside: QRect) -> None:
        """Open the card that closes days."""
        self.inspector.hide()
        card = CloseDays(self._context, self._page, self._context.today())
        # Whom to call is the next question; the card for it stands clear of the toast with Undo.
        card.settled.connect(lambda row: self.show_closure(row, self._middle()))
        self._open(card, beside)
        card.title.setFocus()

    def show_closure(self, row: ClosureRow, beside: QRect) -> None:
        """Open the card of a closure."""
        self.inspector.hide()
        card = ClosureCard(self._context, self._page, row)
        card.settled.connect(self._settled)
        self._open(card, beside)
        card.give.setFocus()

    def copy_week(self, day: date, beside: QRect) -> None:
        """Open the card that takes the week of a day over into another one."""
        self._plan(CopyWeek(self._context, self._page, day), beside)

    def show_templates(self, day: date, beside: QRect) -> None:
        """Open the card of season templates; the week of a day can be kept as one."""
        self._plan(Templates(self._context, self._page, day), beside)

    def _plan(self, card: CopyWeek | Templates, beside: QRect) -> None:
        self.inspector.hide()
        card.settled.connect(self._settled)
        self._open(card, beside)
        card.take_keys()

    def _ask_choices(self, show: Callable[[PlanChoices], None]) -> None:
        self._context.tasks.run_query(lambda studio: studio.schedule.quick.choices(), show, owner=self, key="choices")

    # -- the card

    def _open(self, card: Popover, beside: QRect) -> None:
        self._drop_card()
        self._card = card
        card.closed.connect(self._closed)
        card.open_beside(beside)

    def _closed(self) -> None:
        """It was put back or closed."""
        self.close()
        self._board.take_keys()

    def _settled(self) -> None:
        """It was carried out: the ghost stays until the calendar shows what is stored."""
        self._drop_card()
        self._board.take_keys()

    def _drop_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _beside(self, session_id: UUID) -> QRect:
        place = self._board.place_of(session_id)
        if place is None:
            return self._middle()
        self._board.bring_into_view(place)
        return self._in_page(self._board.place_of(session_id) or place)

    def _ghost(self) -> QRect:
        place = self._board.ghost_place()
        if place.isEmpty():
            return self._middle()
        self._board.bring_into_view(place)
        return self._in_page(self._board.ghost_place())

    def _in_page(self, place: QRect) -> QRect:
        return QRect(self._board.mapTo(self._page, place.topLeft()), place.size())

    def _middle(self) -> QRect:
        corner = QPoint(self._page.width() // 2, self._page.height() // 4)
        return QRect(corner, corner)


def _draft(drop: Drop, choices: PlanChoices) -> NewSession:
    """A new class of the commonest name where it was drawn."""
    usual = choices.titles[0] if choices.titles else None
    kind_id = usual.kind_id if usual else choices.kinds[0].id
    coach = drop.column.coach_id or (usual.coach_id if usual else None) or choices.coaches[0].id
    room = drop.column.room_id or (usual.room_id if usual else None) or choices.rooms[0].id
    kind = next(kind for kind in choices.kinds if kind.id == kind_id)
    starts: Wall = drop.starts
    places = (usual.capacity if usual else None) or kind.capacity
    return NewSession(kind_id, room, coach, starts, drop.minutes, places, usual.name if usual else kind.name)
