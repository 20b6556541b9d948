"""What can go wrong with the key file, in words on which a person can act."""

from pathlib import Path

from app.disk_words import reason as why


class KeysError(Exception):
    """The key file cannot be used or made; the text says in Dutch what to do."""


class WrongPassphrase(KeysError):
    """Neither the passphrase nor the recovery key fits."""

    def __init__(self) -> None:
        super().__init__("Deze wachtzin of herstelsleutel past niet. Let op hoofdletters en probeer het opnieuw.")


class RecoveryKeyMistyped(WrongPassphrase):
    """It has the shape of a recovery key, but its check group is not right."""

    def __init__(self) -> None:
        KeysError.__init__(self, "In deze herstelsleutel zit een typefout: de laatste groep klopt niet met de rest.")


class WeakPassphrase(KeysError):
    """A new passphrase that is too short."""

    def __init__(self, shortest: int) -> None:
        super().__init__(
            f"Neem een wachtzin van ten minste {shortest} tekens, bijvoorbeeld vier woorden achter elkaar."
        )


class HeaderMissing(KeysError):
    """There is a store, but no key file beside it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Het sleutelbestand {path} ontbreekt. Zonder dit bestand gaat de kluis niet open. "
            "Zet het terug uit uw reservekopie."
        )


class HeaderDamaged(KeysError):
    """The key file is not what was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Het sleutelbestand {path} is beschadigd of niet te lezen. Zet het terug uit uw reservekopie; "
            "de dossiers zelf zijn daarmee niet weg."
        )


class HeaderTooNew(KeysError):
    """The key file was written by a newer version of the app."""

    def __init__(self) -> None:
        super().__init__(
            "Deze kluis is gemaakt met een nieuwere versie van Kind Voorop. Installeer die versie en probeer "
            "het opnieuw."
        )


class HeaderExists(KeysError):
    """A new store was asked for where one already is."""

    def __init__(self) -> None:
        super().__init__("In deze map staat al een kluis. Open die met uw wachtzin, of kies een andere map.")


class HeaderNotWritten(KeysError):
    """The key file could not be written; the one before it is still there."""

    def __init__(self, path: Path, reason: OSError) -> None:
        super().__init__(
            f"Het sleutelbestand {path} kan niet worden geschreven ({why(reason)}). "
            "Controleer of de map bestaat, of u er mag schrijven en of de schijf niet vol is."
        )


class TooLittleMemory(KeysError):
    """Stretching the passphrase takes more memory than there is."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(
            f"Er is te weinig werkgeheugen vrij om de kluis te openen; nodig is {megabytes} MB. "
            "Sluit andere programma’s en probeer het opnieuw."
        )
