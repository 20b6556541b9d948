"""Knows what must fit together in the general information of a method: readers, parts, terms, contacts, languages."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, get_args

from app.method_information import InformationText, PackPart, PackReader
from app.method_reader import MethodError
from app.method_references import complete, own_levels, refer

if TYPE_CHECKING:
    from app.method import Method

INFORMATION, LANGUAGES, CONTACTS = "information.toml", "help_languages.toml", "contacts.toml"
READERS: tuple[str, ...] = get_args(PackReader)
PARTS: tuple[str, ...] = get_args(PackPart)
TERM, BEGIN, DAY = "termijn", "begin", "{datum}"
"""What a text may leave open: the term of a remedy in words, when it begins, and the day of a help line."""


def check_information(method: Method) -> None:
    """MethodError for the first thing in the general information that does not fit the rest."""
    own_levels(INFORMATION, (*method.information.texts, *method.information.checklist), method.norm_levels)
    _check_tables(method)
    for text in method.information.texts:
        _check_text(method, text)
    for kind in method.decision_types:
        _check_complete(method, kind)
    asked = {each.reader for each in method.information.checklist}
    complete(INFORMATION, "", "checklist", asked, [each for each in READERS if each != "ouder"])
    if DAY not in method.help_languages.model_sentence:
        raise MethodError(LANGUAGES, "", f"in «model_sentence» ontbreekt «{DAY}».")
    for contact in method.contacts:
        if contact.local and (contact.phone or contact.web):
            problem = "een adres dat elders anders is («local»), heeft hier geen nummer of website."
            raise MethodError(CONTACTS, contact.id, problem)


def _check_tables(method: Method) -> None:
    known = method.information
    contacts = [each.id for each in method.contacts]
    wanted = (("headings", known.headings, PARTS), ("subjects", known.subjects, tuple(method.decision_types)))
    for name, by_reader, keys in wanted:
        refer(INFORMATION, "", name, by_reader, READERS)
        complete(INFORMATION, "", name, by_reader, READERS)
        for reader, words in by_reader.items():
            refer(INFORMATION, "", f"{name}.{reader}", words, keys)
            complete(INFORMATION, "", f"{name}.{reader}", [key for key, text in words.items() if text.strip()], keys)
    refer(INFORMATION, "", "contacts", known.contacts, READERS)
    complete(INFORMATION, "", "contacts", known.contacts, READERS)
    for reader, ids in known.contacts.items():
        refer(INFORMATION, "", f"contacts.{reader}", ids, contacts)


def _check_text(method: Method, text: InformationText) -> None:
    refer(INFORMATION, text.id, "decision_types", text.decision_types, method.decision_types)
    if text.remedy:
        refer(INFORMATION, text.id, "remedy", [text.remedy], method.remedies)
        for kind in text.decision_types or method.decision_types:
            refer(INFORMATION, text.id, f"remedy ({kind})", [text.remedy], method.decision_types[kind].remedies)
    for kind in text.decision_types if text.term else ():
        terms = [each.id for each in method.decision_types[kind].deciding_terms if each.amount]
        refer(INFORMATION, text.id, f"term ({kind})", [text.term], terms)
    _check_places(method, text)


def _check_places(method: Method, text: InformationText) -> None:
    """Whether what the text leaves open can be filled in."""
    try:
        places = {name for _, name, _, _ in Formatter().parse(text.text) if name is not None}
    except ValueError as error:
        raise MethodError(INFORMATION, text.id, "in de tekst staat een losse accolade.") from error
    remedy = method.remedies.get(text.remedy)
    known = {BEGIN} if remedy else set()
    if (remedy and remedy.amount) or (text.term and text.decision_types):
        known.add(TERM)
    refer(INFORMATION, text.id, "text", sorted(places), known)
    if text.term and TERM not in places:
        raise MethodError(INFORMATION, text.id, f"«term» is er voor «{{{TERM}}}», en dat staat niet in de tekst.")


def _check_complete(method: Method, kind: str) -> None:
    """Every reader finds every part with every type of decision, and parents every remedy that stands under it now."""
    told = [each for each in method.information.texts if each.holds_for(kind)]
    for reader in READERS:
        parts = {each.part for each in told if each.reader == reader}
        complete(INFORMATION, kind, f"texts ({reader})", parts, PARTS)
    remedies = {each.remedy for each in told if each.reader == "ouder"}
    complete(INFORMATION, kind, "texts (ouder)", remedies, method.decision_types[kind].remedies_now)
