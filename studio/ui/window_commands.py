"""What can be done from everywhere: pages to go to, what is done there, undo, the kiosk, the look."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from studio.domain.roles import Role
from studio.services.access import Part, sees
from studio.services.members.lists import SMART_PARTS
from studio.ui import rail
from studio.ui.members.words import SMART
from studio.ui.palette import Command
from studio.ui.phrases import inside, tr
from studio.ui.settings.sections import Place, every_section

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow
    from studio.ui.theme import Mode, Theme

_PAGES_ALSO = {
    "today": "check in, front desk, roster, attendance",
    "schedule": "calendar, timetable, week, month, classes",
    "members": "people, clients, customers, profiles, passes",
    "circuits": "stations, workouts, programmes, plans",
    "exercises": "movements, library, muscles",
    "progress": "results, tests, strength, reports",
}


def commands_of(window: MainWindow, theme: Theme) -> list[Command]:
    """What the palette and the box find beside people, classes, circuits and exercises."""
    places = [_settings(window, place) for place in every_section()]
    return [*_going(window), *_desk(window), *_work(window), *_lists(window), *_looks(theme), *places]


def _going(window: MainWindow) -> list[Command]:
    go_to = tr("Go to")
    pages = [
        Command(
            go_to, tr(text), "", f"Ctrl+{number}", icon, partial(window.go, name), also=tr(_PAGES_ALSO.get(name, ""))
        )
        for number, (name, text, icon) in enumerate(rail.PAGES, start=1)
    ]
    printing, settings = partial(window.go, "printing"), partial(window.go, "settings")
    paper, options = tr("paper, sheets, pack, PDF, preview"), tr("options, preferences")
    return [
        *pages,
        Command(go_to, tr("Print"), "", "Ctrl+P", "printer", printing, also=paper),
        Command(go_to, tr("Settings"), "", "Ctrl+,", "settings-2", settings, also=options),
    ]


def _desk(window: MainWindow) -> list[Command]:
    """What is done with the desk itself."""
    do, tasks = tr("Do"), window.tasks
    kiosk, full = tr("kiosk, self check-in, tablet, full screen"), tr("full screen")
    leave, come = tr("sign out, log off, leave, break"), tr("sign in, log in, switch user, role, PIN")
    found = [
        Command(do, tr("Undo"), "", "Ctrl+Z", "undo-2", tasks.undo, also=tr("take back, revert")),
        Command(do, tr("Redo"), "", "Ctrl+Shift+Z", "redo-2", tasks.redo, also=tr("again, repeat")),
        Command(do, tr("Members check themselves in"), full, "", "tablet-smartphone", window.start_kiosk, also=kiosk),
        Command(do, tr("Lock the desk"), "", "Ctrl+L", "lock", window.lock.lock, also=leave),
        Command(do, tr("Change who is at the desk"), "", "", "user", window.ask_person, also=come),
        Command(do, tr("Show all keys"), "", "F1", "keyboard", window.show_keys, also=tr("shortcuts, help")),
    ]
    keeper = window.context.keeper
    if keeper is not None and tasks.person.role is Role.MANAGER:
        safe = tr("save a copy, safety")
        found.append(Command(do, tr("Back up now"), "", "", "hard-drive-download", keeper.back_up, also=safe))
    return found


def _work(window: MainWindow) -> list[Command]:
    """What is done on a page, without going there first."""
    do, go, page = tr("Do"), window.go, partial(_on, window)
    twins, table = tr("twins, twice, merge, same person"), tr("upload, take over, spreadsheet, table, move from")
    find_twins, take_over = partial(go, "members", duplicates=True), partial(go, "members", take_over=True)
    add_exercise, handbook = partial(go, "exercises", add=True), partial(go, "printing", handbook=True)
    kinds = tr("CSV, Excel, contacts")
    day, hours = tr("end of day, unmarked, no-show, phone"), tr("staff, payroll, timesheet")
    today = window.context.today()
    found = [
        page("today", tr("Close the day, call list"), day, lambda shown: shown.close_day()),
        Command(do, tr("Possible duplicates of members"), "", "", "users", find_twins, also=twins),
        Command(do, tr("Import members"), kinds, "", "file-up", take_over, also=table),
        Command(do, tr("Add an exercise"), "", "", "barbell", add_exercise, also=tr("new")),
        Command(do, tr("Exercise handbook"), "", "", "printer", handbook, also=tr("booklet")),
        page("schedule", tr("Hours of coaches"), hours, lambda shown: shown.share.show_hours(today)),
    ]
    if window.tasks.person.role is Role.COACH:
        return found
    add_member, member = partial(go, "members", add=True), tr("new person, client, sign up, join")
    dated, regular, files = tr("new, session, event, course"), tr("standing bookings, every week"), tr("ICS, import")
    return [
        Command(do, tr("Add a member"), "", "", "user-plus", add_member, also=member),
        page("schedule", tr("Add a class"), dated, lambda shown: shown.add_class()),
        page("schedule", tr("Regular places"), regular, lambda shown: shown.share.show_regular()),
        page("schedule", tr("Take over a calendar file"), files, lambda shown: shown.share.ask_import()),
        *found,
    ]


def _on(window: MainWindow, page: str, title: str, also: str, act: Callable[[Any], object]) -> Command:
    """What a page does, once it is in front."""
    icon = next(icon for name, _, icon in rail.PAGES if name == page)

    def do() -> None:
        window.go(page)
        act(window.page(page))

    return Command(tr("Do"), title, "", "", icon, do, also=also)


def _lists(window: MainWindow) -> list[Command]:
    """The lists that keep themselves, as far as who is here sees them."""
    role = window.tasks.person.role
    return [
        Command(
            tr("Members"),
            tr("List: {name}", name=tr(words)),
            "",
            "",
            icon,
            partial(window.go, "members", smart=smart),
            also=tr("smart list, members"),
        )
        for smart, (words, icon) in SMART.items()
        if sees(role, SMART_PARTS.get(smart, Part.IDENTITY))
    ]


def _looks(theme: Theme) -> list[Command]:
    looks: tuple[tuple[str, Mode], ...] = (("Light", "light"), ("Dark", "dark"), ("Follow the system", "system"))
    return [
        Command(
            tr("Do"),
            tr("Look: {name}", name=inside(tr(words))),
            "",
            "",
            "sun-moon",
            partial(theme.choose, mode),
            also=tr("theme, mode, colours"),
        )
        for words, mode in looks
    ]


def _settings(window: MainWindow, place: Place) -> Command:
    title = tr("Settings: {name}", name=tr(place.words))
    go = partial(window.go, "settings", section=place.name)
    return Command(tr("Settings"), title, "", "", place.icon, go, also=tr(place.also))
