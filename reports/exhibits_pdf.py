"""Knows how somebody else's PDF is opened without trust, what makes it unfit for a bundle, and what is told of it."""

from collections import Counter
from collections.abc import Iterator
from typing import IO, Any

import pikepdf
from pikepdf import AccessMode, Array, Dictionary, Pdf, Stream

from reports.exhibits_cleaning import Cleaning
from reports.exhibits_layers import hidden_layers, hide_layers
from reports.exhibits_out import save
from reports.exhibits_sheets import PageTooLarge, inherited, is_remark, make_sheet
from resources.language import later

MOST_PAGES = 2000
"""Of one file. It is a limit on what a hostile file can ask; a real one is sooner stopped by its size."""

LOCKED = later(
    "Dit bestand is met een wachtwoord afgesloten. Vraag om een versie zonder wachtwoord en voeg die toe aan de bron, "
    "of voeg dit bestand los bij."
)
BROKEN = later(
    "Dit bestand is beschadigd en niet meer volledig te lezen. Vraag om een gave versie en voeg die toe aan de bron, "
    "of voeg dit bestand los bij."
)
EMPTY = later("In dit bestand staat geen enkele bladzijde. Vraag om een versie waarin de bladzijden wel staan.")
LONG = f"Dit bestand heeft meer dan {MOST_PAGES} bladzijden. Vraag om een versie in delen, of voeg dit bestand los bij."
FORM = later(
    "Dit is een formulier dat zijn bladzijden zelf maakt (XFA); zonder Adobe Reader is er niets te zien. Open het "
    "daar, kies afdrukken als PDF, en voeg dat bestand toe aan de bron. Of voeg dit bestand los bij."
)
HEAVY = later(
    "Op een bladzijde van dit bestand staat zo veel dat zij niet te tekenen is. Druk het bestand af als PDF of scan "
    "het, en voeg dat toe aan de bron. Of voeg dit bestand los bij."
)


class Unfit(Exception):
    """This file cannot be in a bundle; the text says in Dutch why and what to do."""


def limit_reading() -> None:
    """Set how much memory one packed part of a PDF may take here; a part that asks for more does not open."""
    most = 100_000_000
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=most, run_length_max_memory=most, dct_max_memory=most, png_max_memory=most,
        tiff_max_memory=most, doc_max_warnings=2000,
    )  # fmt: skip


def prepare(file: IO[bytes], out: IO[bytes]) -> tuple[int, tuple[str, ...]]:
    """Write the pages of a PDF as sheets, with nothing else of it; how many there are, and what is to be told.

    Raises Unfit, and OSError where `out` cannot be written.
    """
    try:
        with _opened(file) as source:
            return _prepared(source, out)
    except (Unfit, OSError, MemoryError):
        raise
    except PageTooLarge as problem:
        raise Unfit(HEAVY) from problem
    except Exception as problem:  # over bytes that make no sense the library raises errors of many kinds
        raise Unfit(BROKEN) from problem


def _opened(file: IO[bytes]) -> Pdf:
    try:
        return Pdf.open(file, access_mode=AccessMode.stream)  # type: ignore[arg-type]
    except pikepdf.PasswordError as problem:
        raise Unfit(LOCKED) from problem
    except pikepdf.PdfError as problem:
        raise Unfit(EMPTY if "no pages found" in str(problem) else BROKEN) from problem


def _prepared(source: Pdf, out: IO[bytes]) -> tuple[int, tuple[str, ...]]:
    form = source.Root.get("/AcroForm")
    if isinstance(form, Dictionary) and "/XFA" in form and bool(source.Root.get("/NeedsRendering", False)):
        raise Unfit(FORM)
    count = len(source.pages)
    if not count:
        raise Unfit(EMPTY)
    if count > MOST_PAGES:
        raise Unfit(LONG)
    told = list(_told(source))
    if isinstance(form, Dictionary) and bool(form.get("/NeedAppearances", False)):
        source.generate_appearance_streams()
    cleaning, remarks, blank = Cleaning(), 0, False
    with Pdf.new() as target:
        for page in source.pages:
            blank = _is_blank(page.obj) or blank
            remarks += sum(is_remark(each) for each in _listed(page.obj.get("/Annots")))
            sheet = source.make_indirect(make_sheet(source, page, cleaning))
            target.pages.append(pikepdf.Page(sheet))
        layers = hidden_layers(source)
        for each in layers:
            cleaning.clean(each)
        hide_layers(target, (target.copy_foreign(each) for each in layers))
        save(target, out)
    if source.get_warnings():
        if blank:  # what drew this page was lost, and showing it blank would hide that
            raise Unfit(BROKEN)
        told.insert(0, REPAIRED)
    if remarks:
        told.append(_remarked(remarks))
    return count, tuple(told)


REPAIRED = (
    "Het bestand was beschadigd en is zo goed mogelijk hersteld. Kijk na of alles er staat, of vraag om een gave "
    "versie."
)


def _is_blank(page: Any) -> bool:
    """Whether nothing draws this page. Raises Unfit where what should draw it is something else."""
    told, resources = page.get("/Contents"), inherited(page, "/Resources")
    parts = list(told) if isinstance(told, Array) else [told]
    if not all(isinstance(each, Stream) or each is None for each in parts):
        raise Unfit(BROKEN)
    if resources is not None and not isinstance(resources, Dictionary):
        raise Unfit(BROKEN)
    return None in parts


# --- What is told ---------------------------------------------------------------------------------------------


def _told(source: Pdf) -> Iterator[str]:
    root, form = source.Root, source.Root.get("/AcroForm")
    if source.is_encrypted:
        yield "Het bestand was beveiligd tegen wijzigen of afdrukken, zonder wachtwoord om het te lezen."
    found = Counter(_acts(source))
    if found:
        yield f"Weggelaten is wat iets kon doen: {', '.join(sorted(found))}."
    names = root.get("/Names")
    if (isinstance(names, Dictionary) and "/EmbeddedFiles" in names) or "/AF" in root or "/Collection" in root:
        yield (
            "In het bestand zaten andere bestanden. Die staan niet in deze bundel; voeg ze zo nodig zelf toe aan de "
            "bron."
        )
    if isinstance(form, Dictionary) and _number(form.get("/SigFlags")) & 1:
        yield (
            "Het bestand heeft een digitale handtekening. Die geldt voor het bestand zelf en niet voor deze weergave; "
            "het ondertekende bestand zit nog in het dossier."
        )


def _acts(source: Pdf) -> Iterator[str]:
    """What this file would do by itself or at a click, in words."""
    root, names = source.Root, source.Root.get("/Names")
    if isinstance(names, Dictionary) and "/JavaScript" in names:
        yield "een script"
    if isinstance(root.get("/OpenAction"), Dictionary):
        yield _act(root["/OpenAction"])
    if "/AA" in root:
        yield "een actie bij het openen of sluiten"
    for page in source.pages:
        if "/AA" in page.obj:
            yield "een actie bij een bladzijde"
        for each in _listed(page.obj.get("/Annots")):
            if isinstance(each, Dictionary):
                yield from _act_of(each)


def _act_of(annotation: Any) -> Iterator[str]:
    action, sort = annotation.get("/A"), str(annotation.get("/Subtype", ""))
    if isinstance(action, Dictionary) and str(action.get("/S", "")) not in ("/GoTo", "/URI"):
        yield _act(action)
    if "/AA" in annotation:
        yield "een actie in een formulier"
    if sort in _PLAYED:
        yield _PLAYED[sort]


_PLAYED = {
    "/Sound": "geluid", "/Movie": "een film", "/Screen": "een film", "/RichMedia": "een film", "/3D": "een model in 3D",
    "/FileAttachment": "een bijgesloten bestand",
}  # fmt: skip
_DOES = {
    "/JavaScript": "een script",
    "/Launch": "een opdracht om een programma te starten",
    "/SubmitForm": "een knop die een formulier verstuurt",
    "/GoTo": "een sprong bij het openen",
    "/GoToR": "een koppeling naar een ander bestand",
    "/GoToE": "een koppeling naar een ander bestand",
    "/URI": "een koppeling naar internet",
}


def _act(action: Any) -> str:
    return _DOES.get(str(action.get("/S", "")), "een actie")


def _remarked(remarks: int) -> str:
    one = "In het bestand stond 1 opmerking in een ballonnetje"
    more = f"In het bestand stonden {remarks} opmerkingen in ballonnetjes"
    return f"{one if remarks == 1 else more}. Op papier is daarvan niets te lezen; zie het bestand zelf."


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, Array) else []


def _number(value: Any) -> int:
    return value if isinstance(value, int) else 0
