"""Says at the start what a person should know of the settings: what is wrong in a file, what waits for a yes."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.places import STORE_FILE, usual_folder
from app.settings import load_settings
from resources.language import later, tr

if TYPE_CHECKING:
    from app.method import Method

REST = later("De rest geldt wel. Meld het bij uw beheerder.")


def told_at_start(folder: Path, method: "Method | None" = None) -> str:
    """Everything there is to tell, one a line; empty as a rule. With the method the organisation is looked at too."""
    settings = load_settings()
    problems = [*settings.problems, *(_of_organisation(method) if method is not None else ())]
    told = [*problems, tr(REST)] if problems else []
    if settings.to_agree is not None:
        told.append(
            tr(
                "In {path} staan instellingen van uw beheerder klaar. Zij gelden pas als u daar bij "
                "«Instellingen», «Bestand en beheer» ja op zegt.",
                path=settings.to_agree.path,
            )
        )
    usual = usual_folder()
    if settings.text("data_folder") and folder != usual and not _there(folder) and _there(usual):
        told.append(
            tr(
                "Uw beheerder koos {folder} als map voor de dossiers. Daar is nog geen kluis; in {usual} "
                "staat er een. Zet kindvoorop.kluis en kindvoorop.sleutel samen over, of vraag uw "
                "beheerder om hulp.",
                folder=folder,
                usual=usual,
            )
        )
    return "\n".join(told)


def _of_organisation(method: "Method") -> tuple[str, ...]:
    from app.settings_organisation import placed_organisation

    return placed_organisation(method).problems


def _there(folder: Path) -> bool:
    return os.path.isfile(folder / STORE_FILE)
