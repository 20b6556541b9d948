"""Says in Dutch why a file with which a dossier is passed on cannot be made or read, and what to do about it."""

from resources.language import later, tr

AGAIN = later("Vraag de afzender het dossier opnieuw over te dragen.")


class HandoverError(Exception):
    """A dossier that cannot be passed on or read; nothing was changed. The text says in Dutch what to do."""


class NotAHandover(HandoverError):
    """Something else than a dossier that was handed over."""

    def __init__(self) -> None:
        super().__init__(
            tr("Dit is geen overgedragen dossier van Kind Voorop. Zo’n bestand eindigt meestal op .dossier.age.")
        )


class WrongSecret(HandoverError):
    """The passphrase does not fit, or the file was changed so that no passphrase can."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Deze wachtzin past niet bij het bestand. Let op hoofdletters en spaties, en vraag zo "
                "nodig de afzender om de wachtzin."
            )
        )


class WrongIdentity(HandoverError):
    """The file was not meant for this key."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Dit bestand is niet voor deze sleutel gemaakt. Kies het bestand met de geheime "
                "sleutel die hoort bij de openbare sleutel die u de afzender gaf."
            )
        )


class NotDecrypted(HandoverError):
    """What is encrypted is no longer what was sent."""

    def __init__(self) -> None:
        super().__init__(tr("Het bestand is beschadigd of niet helemaal overgekomen. {again}", again=tr(AGAIN)))


class TooCostly(HandoverError):
    """Trying one passphrase would take more time and memory than any honest sender asks."""

    def __init__(self) -> None:
        super().__init__(
            tr("Dit bestand vraagt zo veel rekenwerk dat het niet wordt geopend. {again}", again=tr(AGAIN))
        )


class Damaged(HandoverError):
    """What was inside is not what this app writes; `what` says where and what is wrong."""

    def __init__(self, what: str) -> None:
        super().__init__(tr("De inhoud van het bestand klopt niet: {what} {again}", what=what, again=tr(AGAIN)))
        self.what = what


class TooNew(HandoverError):
    """A newer version of the app made it."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Dit dossier is overgedragen met een nieuwere versie van Kind Voorop. Installeer die versie en probeer "
                "het opnieuw."
            )
        )


class TooLarge(HandoverError):
    """More than is read or written in one piece."""

    def __init__(self, most_megabytes: int) -> None:
        super().__init__(
            tr(
                "Dit dossier is groter dan {most_megabytes} MB; zo veel gaat niet in één bestand.",
                most_megabytes=most_megabytes,
            )
        )


class BadRecipient(HandoverError):
    """What should be public keys is not."""

    def __init__(self, line: str) -> None:
        super().__init__(
            tr(
                "«{line}» is geen openbare sleutel. Die begint met «age1» en heeft 62 tekens. Vraag de "
                "ontvanger de sleutel nog eens te sturen.",
                line=line,
            )
        )


class BadIdentity(HandoverError):
    """What should be a file with a secret key is not."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "In dit bestand staat geen geheime sleutel. Zo’n bestand heeft een regel die begint met "
                "«AGE-SECRET-KEY-1»."
            )
        )


class Unverified(HandoverError):
    """A dossier that nobody could take over, because its trail or content does not agree with itself."""

    def __init__(self, what: str) -> None:
        super().__init__(
            tr(
                "Een ander zou dit dossier niet kunnen overnemen: {what} U kunt wel het zaakbestand "
                "meegeven; vraag wie de kluis beheert om hulp.",
                what=what,
            )
        )


class ChildEnded(HandoverError):
    """The process that encrypts beside the window came to an end without an answer."""

    def __init__(self) -> None:
        super().__init__(tr("Het versleutelen is afgebroken. Sluit andere programma’s en probeer het opnieuw."))
