"""Knows what a person is told once a backup was put back."""

from dataclasses import dataclass
from pathlib import Path

from app.backups import Backup, local_time
from resources.language import later, tr

NOT_KNOWN = later(
    "De kluis van daarvoor was er niet of ging niet open. Is er na de laatste reservekopie nog iets verwijderd of door "
    "een kind ingetrokken, dan kan dat er weer in staan. Haal het dan opnieuw weg."
)


@dataclass(frozen=True)
class PutBack:
    """What was done: the backup made of what was there before, or the files that it was set aside as.

    `taken_out` tells that the backup held what was erased or withdrawn since, and `all_known` that the store of
    before could be asked what that was.
    """

    made_before: Backup | None
    set_aside: tuple[Path, ...]
    needs_old_passphrase: bool
    taken_out: bool = False
    all_known: bool = True

    def told(self) -> str:
        """What the person has to know, in Dutch."""
        words = [tr("De reservekopie is teruggezet.")]
        if self.made_before is not None:
            before = local_time(self.made_before.made_at)
            words.append(tr("Van wat er stond, is eerst een reservekopie gemaakt ({before}).", before=before))
        if self.taken_out:
            words.append(tr("Wat intussen is verwijderd of door een kind is ingetrokken, is er weer uitgehaald."))
        if not self.all_known:
            words.append(tr(NOT_KNOWN))
        if self.set_aside:
            names = ", ".join(each.name for each in self.set_aside)
            words.append(tr("Wat er stond, is bewaard in dezelfde map als {names}.", names=names))
        if self.needs_old_passphrase:
            words.append(tr("Vanaf nu opent u de kluis met de wachtzin die gold toen de reservekopie werd gemaakt."))
        return " ".join(words)
