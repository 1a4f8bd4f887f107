"""A class booked before or after the times for it, with the reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from studio.domain.errors import RuleError, StudioError
from studio.services.changes import Call, Outcome
from studio.services.studio import Studio
from studio.ui.context import PageContext
from studio.ui.members.asking import Ask, Asking
from studio.ui.phrases import Manner, error_words, tr

Book = Callable[[Studio, Call, str], Outcome]
"""Books, or puts on the waitlist; the text is why it is done all the same, "" at the right time."""
_OUTSIDE = {"booking_not_open", "booking_closed"}


class BookAnyway(Asking):
    """Tells the rule, and asks why it is not kept."""

    def __init__(
        self, context: PageContext, error: StudioError, book: Book, done: Callable[[Outcome], None], parent: QWidget
    ) -> None:
        asked = {"reason": Ask(tr("Reason"))}
        note = error_words(_dated(error, context.manner))
        super().__init__(context, tr("Book it all the same?"), asked, tr("Book"), parent, note=note)
        self._book, self._done = book, done

    def finish(self) -> None:
        """Book it."""
        reason = self.text("reason").strip()
        if not reason:
            raise RuleError("booking_reason_missing", field="reason")
        self.run(lambda studio, call: self._book(studio, call, reason), self._done)


def _dated(error: StudioError, manner: Manner) -> StudioError:
    """The same with its moment as the reader writes it."""
    if error.code != "booking_not_open":
        return error
    opens = datetime.fromisoformat(f"{error.details['day']}T{error.details['time']}")
    return RuleError(error.code, day=manner.long_day(opens), time=manner.time(opens))


def run_booking(
    context: PageContext,
    book: Book,
    done: Callable[[Outcome], None],
    parent: QWidget,
    *,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Book; outside the times for it, ask for the reason and book with it."""

    def refused(error: Exception) -> None:
        if isinstance(error, StudioError) and error.code in _OUTSIDE:
            BookAnyway(context, error, book, done, parent).open()
        else:
            (failed or context.complain)(error)

    context.tasks.run_command(lambda studio, call: book(studio, call, ""), done, owner=parent, failed=refused)
