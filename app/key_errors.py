"""What can go wrong with the key file, in words on which a person can act."""

from pathlib import Path

from app.disk_words import reason as why
from resources.language import tr


class KeysError(Exception):
    """The key file cannot be used or made; the text says in Dutch what to do."""


class WrongPassphrase(KeysError):
    """Neither the passphrase nor the recovery key fits."""

    def __init__(self) -> None:
        super().__init__(tr("Deze wachtzin of herstelsleutel past niet. Let op hoofdletters en probeer het opnieuw."))


class RecoveryKeyMistyped(WrongPassphrase):
    """It has the shape of a recovery key, but its check group is not right."""

    def __init__(self) -> None:
        KeysError.__init__(
            self, tr("In deze herstelsleutel zit een typefout: de laatste groep klopt niet met de rest.")
        )


class WeakPassphrase(KeysError):
    """A new passphrase that is too short."""

    def __init__(self, shortest: int) -> None:
        super().__init__(
            tr(
                "Neem een wachtzin van ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar.",
                shortest=shortest,
            )
        )


class PassphraseInUse(KeysError):
    """Somebody else has this passphrase."""

    def __init__(self) -> None:
        super().__init__(tr("Deze wachtzin hoort al bij iemand anders. Kies een andere."))


class NameMissing(KeysError):
    """A person without a name."""

    def __init__(self) -> None:
        super().__init__(tr("Vul een naam in."))


class NameInUse(KeysError):
    """Somebody else has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("Er is al iemand met de naam «{name}». Zet er iets bij, bijvoorbeeld een voorletter.", name=name)
        )


class UnknownPerson(KeysError):
    """A person who is not, or no longer, in the key file."""

    def __init__(self) -> None:
        super().__init__(tr("Deze persoon staat niet meer in het sleutelbestand."))


class LastPerson(KeysError):
    """The last passphrase must not go."""

    def __init__(self) -> None:
        super().__init__(tr("Dit is de laatste wachtzin van deze kluis. Voeg eerst iemand anders toe."))


class TooManyPeople(KeysError):
    """More persons than the key file is made for."""

    def __init__(self, most: int) -> None:
        super().__init__(
            tr("Er kunnen niet meer dan {most} personen in één kluis. Trek eerst iemands toegang in.", most=most)
        )


class RecipientUnreadable(KeysError):
    """The file with the organisation's public key is there, but holds no such key."""

    def __init__(self, path: Path, why: str) -> None:
        self.why = why
        super().__init__(
            tr(
                "De sleutel van uw organisatie in {path} wordt niet gebruikt: {why}. Vraag uw beheerder "
                "om het bestand te herstellen. Verder verandert er niets.",
                path=path,
                why=why,
            )
        )


class IdentityUnreadable(KeysError):
    """The file with the secret half of the organisation's key cannot be used."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(tr("De geheime sleutel in {path} is niet te gebruiken: {why}.", path=path, why=why))


class IdentityDoesNotFit(KeysError):
    """The secret half is not the one of this key file, or the organisation has no slot in it."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "De geheime sleutel past niet op deze kluis. Misschien hoort hij bij een andere, of is "
                "de openbare helft hier nooit overgenomen."
            )
        )


class HeaderMissing(KeysError):
    """There is a store, but no key file beside it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "Het sleutelbestand {path} ontbreekt. Zonder dit bestand gaat de kluis niet open. Zet "
                "het terug uit uw reservekopie.",
                path=path,
            )
        )


class HeaderDamaged(KeysError):
    """The key file is not what was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "Het sleutelbestand {path} is beschadigd of niet te lezen. Zet het terug uit uw "
                "reservekopie; de dossiers zelf zijn daarmee niet weg.",
                path=path,
            )
        )


class HeaderTooNew(KeysError):
    """The key file was written by a newer version of the app."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer "
                "het opnieuw."
            )
        )


class HeaderExists(KeysError):
    """A new store was asked for where one already is."""

    def __init__(self) -> None:
        super().__init__(tr("In deze map staat al een kluis. Open die met uw wachtzin, of kies een andere map."))


class HeaderNotWritten(KeysError):
    """The key file could not be written; the one before it is still there."""

    def __init__(self, path: Path, reason: OSError) -> None:
        super().__init__(
            tr(
                "Het sleutelbestand {path} kan niet worden geschreven ({reason}). Controleer of de map "
                "bestaat, of u er mag schrijven en of de schijf niet vol is.",
                path=path,
                reason=why(reason),
            )
        )


class TooLittleMemory(KeysError):
    """Stretching the passphrase takes more memory than there is."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(
            tr(
                "Er is te weinig werkgeheugen vrij om de kluis te openen; nodig is {megabytes} MB. Sluit "
                "andere programma’s en probeer het opnieuw.",
                megabytes=megabytes,
            )
        )
