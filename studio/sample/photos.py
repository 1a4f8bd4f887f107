"""Photos of some of the people (drawn ones, since nobody of the sample lives) and papers with their files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER, Document, DocumentKind, MemberPhoto
from studio.resources import resources_folder
from studio.sample.people import Person
from studio.sample.source import Source
from studio.storage.bulk import Connection, Writer
from studio.storage.files import keep_file

_WORDING, _OWNER = "2026-01", "kofi mensah"


def make_photos(source: Source, writer: Writer, connection: Connection, people: Iterable[Person]) -> None:
    """Write the photos of `resources/sample/portraits`, which go by the names that people are sorted under."""
    folder = resources_folder() / "sample" / "portraits"
    for person in people:
        large = folder / f"{person.sort_name.replace(' ', '-')}.jpg"
        if person.row is not None and large.is_file():
            small = large.with_stem(f"{large.stem}-small")
            kept = [keep_file(connection, path.read_bytes()) for path in (large, small)]
            writer.add(MemberPhoto(source.new_id(source.now), person.id, *kept))


def make_papers(source: Source, writer: Writer, connection: Connection, people: Iterable[Person]) -> None:
    """Write today's wording of the waiver, one that came with its file, and what a guardian signed."""
    writer.add(DocumentKind(source.new_id(source.now), WAIVER, _WORDING, 365))
    data = (resources_folder() / "sample" / "waiver.pdf").read_bytes()
    digest = keep_file(connection, data)
    for person in people:
        if person.sort_name == _OWNER and person.row is not None:
            signed = date(source.today.year, 1, 9)
            file = (digest, "Waiver Kofi Mensah.pdf", len(data))
            until = source.day(int(person.told("waiver")))
            writer.add(Document(source.new_id(source.now), person.id, WAIVER, signed, until, "", _WORDING, "", *file))
        if person.ward:
            signed = max(person.joined, source.day(-120))
            until = source.day(245)
            paper = Document(source.new_id(source.now), person.id, GUARDIAN_CONSENT, signed, until, "", "", "Guardian")
            writer.add(paper)
