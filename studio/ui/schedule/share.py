"""The ways out of the timetable and into it: calendar files, the week's web page, the poster, other programs' files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio.domain.roles import Role
from studio.services.paper.rows import PrintOrder
from studio.services.schedule.calendar_events import Whose
from studio.services.schedule.rows import Calendar, FilterRow
from studio.ui.context import PageContext
from studio.ui.phrases import tr
from studio.ui.schedule.hours import HoursReport
from studio.ui.schedule.import_calendar import ImportCalendar
from studio.ui.schedule.regular_places import Of, RegularPlaces
from studio.ui.schedule.saving import ask_path, save
from studio.ui.widgets.menu import Menu


class Share(QObject):
    """The menu of the schedule's bar, and what its lines do; those of the signals are for the page."""

    copy_asked = Signal()
    templates_asked = Signal()
    close_asked = Signal()

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def menu(self, calendar: Calendar, day: date) -> QMenu:
        """What can be given away and taken over; `day` is in the week that is shown."""
        menu = Menu(self._page)
        menu.addAction(tr("Calendar file of all classes …")).triggered.connect(
            lambda: self._ask_calendar(tr("all classes"), Whose())
        )
        for title, rows, whose in (
            (tr("Calendar file of a coach"), calendar.coaches, lambda row: Whose(coach_id=row.id)),
            (tr("Calendar file of a room"), calendar.rooms, lambda row: Whose(room_id=row.id)),
            (tr("Calendar file of a kind"), calendar.kinds, lambda row: Whose(kind_id=row.id)),
        ):
            self._add_files(menu.add_menu(title), rows, whose)
        menu.addSeparator()
        menu.addAction(tr("This week as a web page …")).triggered.connect(lambda: self._ask_page(day))
        menu.addAction(tr("Print this week as a poster")).triggered.connect(
            lambda: self._context.navigate("printing", order=PrintOrder(week=day))
        )
        menu.addSeparator()
        for words, asked in (
            (tr("Copy this week …"), self.copy_asked),
            (tr("Season templates …"), self.templates_asked),
            (tr("Close days …"), self.close_asked),
        ):
            action = menu.addAction(words)
            action.triggered.connect(asked)
            action.setEnabled(self._context.tasks.person.role is not Role.COACH)
        menu.addAction(tr("Hours of coaches …")).triggered.connect(lambda: self.show_hours(day))
        regular = menu.addAction(tr("Regular places …"))
        regular.triggered.connect(self.show_regular)
        regular.setEnabled(self._context.tasks.person.role is not Role.COACH)
        take_over = menu.addAction(tr("Take over a calendar file …"))
        take_over.triggered.connect(self.ask_import)
        take_over.setEnabled(self._context.tasks.person.role is not Role.COACH)
        return menu

    def open(self, calendar: Calendar, day: date, at: QPoint) -> None:
        """Show the menu."""
        menu = self.menu(calendar, day)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add_files(self, menu: QMenu, rows: tuple[FilterRow, ...], whose: Callable[[FilterRow], Whose]) -> None:
        for row in rows:
            menu.addAction(tr("{name} …", name=row.name)).triggered.connect(
                lambda _checked=False, row=row: self._ask_calendar(row.name, whose(row))
            )
        menu.setEnabled(bool(rows))

    def _ask_calendar(self, name: str, whose: Whose) -> None:
        path = ask_path(self._page, tr("Timetable, {name}", name=name), ".ics", tr("Calendars (*.ics)"))
        if path is not None:
            self.save_calendar(path, whose)

    def save_calendar(self, path: Path, whose: Whose) -> None:
        """Write the classes from today on as a calendar file."""
        save(self._context, self, path, lambda studio: studio.sharing.calendar(whose))

    def _ask_page(self, day: date) -> None:
        path = ask_path(self._page, tr("Timetable {day}", day=day.isoformat()), ".html", tr("Web pages (*.html)"))
        if path is not None:
            self.save_page(path, day)

    def save_page(self, path: Path, day: date) -> None:
        """Write the week of a day as a web page."""
        save(self._context, self, path, lambda studio: studio.sharing.week_page(day))

    def ask_import(self) -> None:
        """Ask for a calendar file, to be taken over."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, tr("Choose a calendar file"), "", tr("Calendars (*.ics);;All files (*)")
        )
        if chosen:
            self.take_over(Path(chosen))

    def show_hours(self, day: date) -> HoursReport:
        """Show what coaches taught in the month of a day."""
        dialog = HoursReport(self._context, day, self._page)
        dialog.open()
        return dialog

    def show_regular(self) -> RegularPlaces:
        """Show all regular places, those with dates that could not be booked first."""
        dialog = RegularPlaces(self._context, Of(tr("Regular places")), self._page)
        dialog.open()
        return dialog

    def take_over(self, path: Path) -> ImportCalendar:
        """Show what a calendar file holds, to be taken over."""
        dialog = ImportCalendar(self._context, path, self._page)
        dialog.open()
        return dialog
