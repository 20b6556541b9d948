"""Text of people shown as it was typed: Qt would take «&» for an underline and tags for mark-up."""

from html import escape

from resources.language import tr


def shown(text: str) -> str:
    """The text for a button, a box or a heading that opens: every «&» stays a «&»."""
    return text.replace("&", "&&")


def tip(text: str) -> str:
    """The text for a tool tip, which has no plain format of its own."""
    return f"<p>{escape(text, quote=False)}</p>" if "<" in text or "&" in text else text


def as_subject(name: str) -> str:
    """A name before its verb: what follows a comma in it is closed by one, «Noor, 9 jaar, is verwijderd»."""
    return f"{name}," if ", " in name else name


def dossier_name(title: str, is_example: bool) -> str:
    """What a dossier is called on screen: a worked example says that it is one."""
    return tr("Voorbeeld: {title}", title=title) if is_example else title
