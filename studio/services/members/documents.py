"""Signed papers: when, until when, in which wording, and the file of each. No medical letters: health has tables of its
own, which hold dates and outcomes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from studio.domain.clock import Clock, today
from studio.domain.errors import NotAllowedError, NotFoundError, RuleError
from studio.domain.ids import new_id
from studio.domain.members.minors import is_minor
from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER, Document, DocumentKind, Member
from studio.domain.roles import Role
from studio.services.access import Part, need, need_edit
from studio.services.changes import Call, Changes, Outcome
from studio.services.members.rows import DocumentLine
from studio.services.ports import Store, Work
from studio.services.studio import desk_site

PHOTO_CONSENT = "photo consent"
USUAL: dict[str, int | None] = {WAIVER: 365, GUARDIAN_CONSENT: 365, PHOTO_CONSENT: None}
"""Kinds that every studio has, and for how many days each holds until the studio says otherwise."""
MOST_BYTES = 10 * 2**20
LONGEST = 80
LONGEST_DAYS = 3650
_BEGINNINGS = {b"%PDF-": ".pdf", b"\xff\xd8\xff": ".jpg", b"\x89PNG\r\n\x1a\n": ".png"}


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it is given: its kind, days and words, and the file with its name, if there is one."""

    kind: str
    signed_on: date
    expires_on: date | None = None
    note: str = ""
    version: str = ""
    signed_by: str = ""
    file_name: str = ""
    data: bytes = b""


class DocumentDesk:
    """Writes, reads and removes documents."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def kinds(self) -> tuple[DocumentKind, ...]:
        """The kinds of documents: the usual ones, then the studio's own by name."""
        return _kinds(self._store)

    def save(self, call: Call, member_id: UUID, given: Paper, document_id: UUID | None = None) -> Outcome:
        """Keep a document, or write `document_id` anew (its file stays unless another is given); label
        "document_saved" with name, document, and member (the id).

        Raises `RuleError` "document_kind", "day_to_come", "day_order", "words_long", "signer_missing", "file_kind",
        "file_large".
        """
        need_edit(call.role, Part.DOCUMENTS)
        day = today(self._clock, desk_site(self._store).zone)
        paper = _checked(given, day)

        def do(work: Work) -> Outcome:
            member = work.get(Member, member_id, lock=True)
            if paper.kind == GUARDIAN_CONSENT and is_minor(member.birth_date, day) and not paper.signed_by:
                raise RuleError("signer_missing", field="signed_by")
            before = None if document_id is None else work.get(Document, document_id, lock=True)
            kept = Document(
                new_id() if before is None else before.id,
                member_id,
                paper.kind,
                paper.signed_on,
                paper.expires_on,
                paper.note,
                paper.version,
                paper.signed_by,
            )
            if paper.data:
                digest = work.keep_file(paper.data)
                kept = replace(kept, file=digest, file_name=paper.file_name, file_bytes=len(paper.data))
            elif before is not None:
                kept = replace(kept, file=before.file, file_name=before.file_name, file_bytes=before.file_bytes)
            if before is None:
                work.add(kept)
            else:
                work.change(before, kept)
            return _done("document_saved", member, kept)

        return self._store.run(call, do)

    def remove(self, call: Call, document_id: UUID) -> Outcome:
        """Take a document away; label "document_removed" with name, document, and member (the id)."""
        need_edit(call.role, Part.DOCUMENTS)

        def do(work: Work) -> Outcome:
            found = work.get(Document, document_id, lock=True)
            work.remove(found)
            return _done("document_removed", work.get(Member, found.member_id), found)

        return self._store.run(call, do)

    def file(self, role: Role, document_id: UUID) -> tuple[str, bytes]:
        """The name and the bytes of the file of a document. Raises `NotFoundError` where there is none."""
        need(role, Part.DOCUMENTS)
        found = self._store.get(Document, document_id)
        data = self._store.files([found.file]).get(found.file)
        if data is None:
            raise NotFoundError("not_found", kind="file")
        return found.file_name, data

    def set_kind(self, call: Call, name: str, version: str, days: int | None) -> Outcome:
        """Say in which wording a kind of document is signed from now on, and for how many days it holds (None: without
        end); label "document_kind_set" with document. For managers.

        Raises `RuleError` "document_kind", "words_long", "validity_wrong".
        """
        if call.role is not Role.MANAGER:
            raise NotAllowedError("managers_only")
        called, worded = " ".join(name.split()).casefold(), " ".join(version.split())
        if not 0 < len(called) <= LONGEST:
            raise RuleError("document_kind", field="kind", most=LONGEST)
        if len(worded) > LONGEST:
            raise RuleError("words_long", field="version", most=LONGEST)
        if days is not None and not 0 < days <= LONGEST_DAYS:
            raise RuleError("validity_wrong", field="days", most=LONGEST_DAYS)

        def do(work: Work) -> Outcome:
            before = work.select(DocumentKind, name=called)
            if before:
                work.change(before[0], replace(before[0], version=worded, days=days))
            else:
                work.add(DocumentKind(new_id(), called, worded, days))
            return Outcome(None, Changes.MEMBERS | Changes.SETTINGS, "document_kind_set", {"document": called})

        return self._store.run(call, do)


def lines_of(found: Sequence[Document], kinds: Sequence[DocumentKind]) -> tuple[DocumentLine, ...]:
    """Documents as the profile shows them, the newest first; those signed in another wording than that of today say
    so.
    """
    current = {one.name: one.version for one in kinds}
    newest: dict[str, Document] = {}
    for one in sorted(found, key=_age):
        newest[one.kind] = one
    return tuple(
        DocumentLine(
            one.id,
            one.kind,
            one.signed_on,
            one.expires_on,
            one.note,
            one.version,
            one.signed_by,
            one.file_name,
            one.file_bytes,
            old_wording=bool(current.get(one.kind)) and one.version != current[one.kind],
            replaced=newest[one.kind] is not one,
        )
        for one in sorted(found, key=_age, reverse=True)
    )


def _age(one: Document) -> tuple[date, date, UUID]:
    return one.signed_on, one.expires_on or date.max, one.id


def _kinds(where: Store | Work) -> tuple[DocumentKind, ...]:
    own = {one.name: one for one in where.select(DocumentKind)}
    usual = [own.pop(name, DocumentKind(UUID(int=0), name, "", days)) for name, days in USUAL.items()]
    return (*usual, *sorted(own.values(), key=lambda one: one.name))


def _checked(given: Paper, day: date) -> Paper:
    kind = " ".join(given.kind.split()).casefold()
    if not 0 < len(kind) <= LONGEST:
        raise RuleError("document_kind", field="kind", most=LONGEST)
    if given.signed_on > day:
        raise RuleError("day_to_come", field="signed_on")
    if given.expires_on is not None and given.expires_on < given.signed_on:
        raise RuleError("day_order", field="expires_on")
    version, signer, note = " ".join(given.version.split()), " ".join(given.signed_by.split()), given.note.strip()
    for field, text, most in (("version", version, LONGEST), ("signed_by", signer, LONGEST), ("note", note, 400)):
        if len(text) > most:
            raise RuleError("words_long", field=field, most=most)
    file_name = _checked_file(given) if given.data else ""
    return replace(given, kind=kind, note=note, version=version, signed_by=signer, file_name=file_name)


def _checked_file(given: Paper) -> str:
    """The name that an attached file goes by from now on."""
    if len(given.data) > MOST_BYTES:
        raise RuleError("file_large", field="file", most=MOST_BYTES // 2**20)
    ending = next((end for begin, end in _BEGINNINGS.items() if given.data.startswith(begin)), None)
    if ending is None:
        raise RuleError("file_kind", field="file")
    return safe_name(given.file_name, ending)


def safe_name(name: str, ending: str) -> str:
    """A file's name that no system stumbles over, with the ending of what is in it."""
    stem = name.replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or "document"
    kept = "".join(one if one.isalnum() or one in " -_()" else "_" for one in stem).strip(" _")
    return f"{kept[:LONGEST] or 'document'}{ending}"


def _done(label: str, member: Member, kept: Document) -> Outcome:
    details = {"name": member.name, "member": str(member.id), "document": kept.kind}
    return Outcome(None, Changes.MEMBERS, label, details)
