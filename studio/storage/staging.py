"""Writes too large for a command: made ready row by row in temporary tables, where nobody waits for them, then moved in
one short transaction with one journal entry.

On SQLite one transaction of 100,000 new members, written row by row, keeps every other desk waiting for nine seconds;
moved from temporary tables it takes one and a half. Nothing is there until the move is committed, so giving up, an
error or a crash leaves no trace.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from studio.domain.errors import StudioError
from studio.storage import journal
from studio.storage.bulk import Form
from studio.storage.mapping import mapping_named, mapping_of
from studio.storage.tables import journal_image

if TYPE_CHECKING:
    from studio.domain.long_work import GoOn
    from studio.storage.engine import Database

HANDFUL = 1_000
"""Rows between two looks at whether it is."""
_ENTRY = "entry"


def watched(go_on: GoOn, share: float) -> None:
    """Tell how much is done. Raises `StudioError` "given_up" when it is no longer wanted."""
    if not go_on(share):
        raise StudioError("given_up")


class Staging:
    """Rows and images on their way, on one connection that is not used for anything else meanwhile."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self.digests: list[str] = []
        self._tables: dict[str, sa.Table] = {}
        self._forms: dict[type[Any], Form] = {}
        self._changed: defaultdict[str, set[str]] = defaultdict(set)  # columns, by table
        self._images = self._make(journal_image)

    def put(self, changes: Sequence[journal.RowChange]) -> None:
        """Make changes ready; each row at most once in all."""
        first = len(self.digests)
        self.put_images([journal.image_row(first + at, change) for at, change in enumerate(changes)])
        rows: dict[type[Any], list[Any]] = {}
        for one in changes:
            if one.after is not None:
                rows.setdefault(type(one.after), []).append(one.after)
                if one.before is not None:
                    self._changed[mapping_of(type(one.after)).table.name] |= _changed(one)
        for kind, values in rows.items():
            self.put_rows(kind, values)
        self.connection.commit()

    def put_images(self, images: Sequence[dict[str, Any]]) -> None:
        """Make images ready, as `image_row` has them."""
        if images:
            self.connection.execute(self._images.insert(), list(images))
            self.digests += [image["digest"] for image in images]

    def put_rows(self, kind: type[Any], values: Iterable[Any]) -> None:
        """Make the new state of rows of one kind ready."""
        form = self._forms.get(kind)
        if form is None:
            form = self._forms[kind] = Form(kind, self.connection.dialect, self._make(mapping_of(kind).table))
        self.connection.exec_driver_sql(form.statement, [form.row(value) for value in values])

    def move(self, number: int) -> None:
        """Put everything in its place, under a journal entry. Inside a write transaction."""
        images, run = self._images, self.connection.execute
        names = run(sa.select(images.c.table_name).where(images.c.before.is_not(None)).distinct()).scalars().all()
        in_place = {name: columns for name, columns in self._changed.items() if columns.isdisjoint(_unique(name))}
        for name in names:
            table = mapping_named(name).table
            old = sa.select(images.c.row_id).where(images.c.table_name == name, images.c.before.is_not(None))
            gone = old.where(images.c.after.is_(None)) if name in in_place else old
            run(table.delete().where(table.c.id.in_(gone)))
        for name, staged in self._tables.items():
            if name == journal_image.name:
                continue
            table, new = mapping_named(name).table, sa.select(*staged.c)
            if name in in_place:
                values = {column: staged.c[column] for column in in_place[name]}
                run(table.update().values(values).where(table.c.id == staged.c.id))
                made = sa.select(images.c.row_id).where(images.c.table_name == name, images.c.before.is_(None))
                new = new.where(staged.c.id.in_(made))
            run(table.insert().from_select(list(table.c.keys()), new))
        columns = [images.c[name] for name in images.c.keys()]  # noqa: SIM118 -- columns are iterated by themselves, not by name
        run(
            journal_image.insert().from_select(
                [_ENTRY, *images.c.keys()], sa.select(sa.literal(number).label(_ENTRY), *columns)
            )
        )

    @property
    def touched(self) -> sa.Select[Any]:
        """The ids of the rows that are to be written."""
        return sa.select(self._images.c.row_id)

    def drop(self) -> None:
        """Forget everything."""
        if self.connection.in_transaction():
            self.connection.rollback()
        # A commit that was refused, as where a reference is still used, leaves the driver's transaction open on SQLite.
        self.connection.connection.rollback()
        self.connection.execution_options(writes=False)  # other desks' writes are not waited for
        for table in self._tables.values():
            table.drop(self.connection)
        self.connection.commit()

    def _make(self, table: sa.Table) -> sa.Table:
        columns = [sa.Column(one.name, one.type, nullable=True) for one in table.c if one.name != _ENTRY]
        staged = sa.Table(f"staged_{table.name}", sa.MetaData(), *columns, prefixes=["TEMPORARY"])
        staged.create(self.connection)
        self.connection.commit()
        self._tables[table.name] = staged
        return staged


def _changed(one: journal.RowChange) -> set[str]:
    fields = one.after.__dataclass_fields__
    return {field for field in fields if getattr(one.before, field) != getattr(one.after, field)}


def _unique(name: str) -> set[str]:
    """The columns of a table in which rows may not be alike. They can swap them in one command, which the database
    refuses row by row: such rows are taken out and put in again, which takes longer.
    """
    rules = mapping_named(name).table.constraints
    return {column.name for rule in rules if isinstance(rule, sa.UniqueConstraint) for column in rule.columns}


@contextlib.contextmanager
def staging(database: Database) -> Iterator[Staging]:
    """Lend a staging on a connection of its own; what was not moved is gone afterwards."""
    with database.reading() as connection:
        lent = Staging(connection)
        try:
            yield lent
        finally:
            lent.drop()


@contextlib.contextmanager
def moving(lent: Staging) -> Iterator[sa.Connection]:
    """The one write transaction of a staging."""
    lent.connection.rollback()
    with lent.connection.execution_options(writes=True).begin():
        yield lent.connection
