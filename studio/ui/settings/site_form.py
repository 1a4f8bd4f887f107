"""A site: its fields, and whether this computer's desk works there."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt

from studio.domain.schedule.premises import Thing
from studio.services.changes import EVERYTHING
from studio.services.schedule.premises import Inventory
from studio.ui.context import PageContext
from studio.ui.desk_site import keep_site
from studio.ui.phrases import tr
from studio.ui.settings.thing_form import ThingForm
from studio.ui.settings.trades import TRADES
from studio.ui.widgets.basics import button, label


class SiteForm(ThingForm):
    """The form of a site. With several, each desk works at one of them: what it shows and prints is that one's."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, TRADES["sites"])
        self.here = button(context.theme, tr("Work here with this computer"))
        self.here.clicked.connect(self.choose)
        self.works = label(
            context.theme, tr("This computer works here: it shows and prints the classes of this site."), wrap=True
        )
        self.extras.addWidget(self.here, 0, Qt.AlignmentFlag.AlignLeft)
        self.extras.addWidget(self.works)

    def show_thing(self, thing: Thing, typed: Thing, inventory: Inventory, *, known: bool, manages: bool) -> None:
        """Show a site, and once it is stored whether this desk works there."""
        super().show_thing(thing, typed, inventory, known=known, manages=manages)
        self.here.hide()
        self.works.hide()
        if known and not thing.archived and sum(not one.archived for one in inventory.sites) > 1:
            self.context.tasks.run_query(lambda studio: studio.site().id, self._tell, owner=self, key="site")

    def _tell(self, site_id: UUID) -> None:
        own = self.thing is not None and self.thing.id == site_id
        self.works.setVisible(own)
        self.here.setVisible(not own)

    def choose(self) -> None:
        """Work here from now on."""
        thing, tasks = self.thing, self.context.tasks
        if thing is None:
            return
        site_id = thing.id
        keep_site(site_id)
        tasks.run_query(lambda studio: studio.work_at(site_id), lambda _: tasks.changed.emit(EVERYTHING), owner=self)
