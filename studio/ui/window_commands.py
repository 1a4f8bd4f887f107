"""What can be done from everywhere: pages to go to, undo, the kiosk, the look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from studio.ui import rail
from studio.ui.palette import Command
from studio.ui.phrases import inside, tr
from studio.ui.settings.sections import Place, every_section

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow
    from studio.ui.theme import Mode, Theme


def commands_of(window: MainWindow, theme: Theme) -> list[Command]:
    """What the palette and the box find beside people and classes."""
    go_to, do = tr("Go to"), tr("Do")
    found = [
        Command(go_to, tr(text), "", f"Ctrl+{number}", icon, partial(window.go, name))
        for number, (name, text, icon) in enumerate(rail.PAGES, start=1)
    ]
    found += [
        Command(go_to, tr("Print"), "", "Ctrl+P", "printer", lambda: window.go("printing")),
        Command(go_to, tr("Settings"), "", "Ctrl+,", "settings-2", lambda: window.go("settings")),
        Command(do, tr("Undo"), "", "Ctrl+Z", "undo-2", window.tasks.undo),
        Command(do, tr("Redo"), "", "Ctrl+Shift+Z", "redo-2", window.tasks.redo),
        Command(do, tr("Members check themselves in"), tr("full screen"), "", "tablet-smartphone", window.start_kiosk),
        Command(do, tr("Show all keys"), "", "F1", "keyboard", window.show_keys),
        Command(
            do, tr("Possible duplicates of members"), "", "", "users", lambda: window.go("members", duplicates=True)
        ),
        Command(
            do,
            tr("Import members"),
            tr("CSV, Excel, contacts"),
            "",
            "file-up",
            lambda: window.go("members", take_over=True),
        ),
        Command(do, tr("Add an exercise"), "", "", "barbell", lambda: window.go("exercises", add=True)),
    ]
    looks: tuple[tuple[str, Mode], ...] = (("Light", "light"), ("Dark", "dark"), ("Follow the system", "system"))
    for words, mode in looks:
        title = tr("Look: {name}", name=inside(tr(words)))
        found.append(Command(do, title, "", "", "sun-moon", partial(theme.choose, mode)))
    return found + [_settings(window, place) for place in every_section()]


def _settings(window: MainWindow, place: Place) -> Command:
    title = tr("Settings: {name}", name=tr(place.words))
    go = partial(window.go, "settings", section=place.name)
    return Command(tr("Settings"), title, "", "", place.icon, go, also=tr(place.also))
