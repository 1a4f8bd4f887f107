"""Photos of some of the people (drawn ones, since nobody of the sample lives) and papers with their files."""

from __future__ import annotations

from collections.abc import Iterable

from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER, Document, DocumentKind, MemberPhoto
from studio.resources import resources_folder
from studio.sample.people import WORDING, Person, scanned_waiver
from studio.sample.source import Source
from studio.storage.bulk import Connection, Writer
from studio.storage.files import keep_file


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
    """Write today's wording of the waiver, the file of the one that was scanned, and what a guardian signed."""
    writer.add(DocumentKind(source.new_id(source.now), WAIVER, WORDING, 365))
    keep_file(connection, scanned_waiver()[2])
    for person in people:
        if person.ward:
            signed = max(person.joined, source.day(-120))
            until = source.day(245)
            paper = Document(source.new_id(source.now), person.id, GUARDIAN_CONSENT, signed, until, "", "", "Guardian")
            writer.add(paper)
