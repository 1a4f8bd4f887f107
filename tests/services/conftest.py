"""Services that several files of tests ask for."""

from __future__ import annotations

import pytest

from studio.domain.clock import FixedClock
from studio.printing.printer import PdfPrinter
from studio.services.members.importing.service import MemberImport
from studio.services.paper.service import PaperService
from studio.storage.paper import PaperReads
from studio.storage.store import Store
from tests.builders import SHELF, STUDIO, put
from tests.services.import_tables import importing_into


@pytest.fixture
def paper(store: Store, clock: FixedClock) -> PaperService:
    """Printing for a studio of each engine in turn."""
    put(store, *STUDIO)
    return PaperService(store, PaperReads(store.connect), clock, PdfPrinter(), SHELF)


@pytest.fixture
def importing(store: Store, clock: FixedClock) -> MemberImport:
    """Importing into a studio with Kofi and Ana."""
    return importing_into(store, clock)
