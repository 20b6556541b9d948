"""A client of assistive technology: reads every screen and every page of the window over AT-SPI, and walks them by Tab.

Runs with the Python of the system, which has the bindings, and knows nothing of the app but what the bus tells. It
goes about as a person does: it presses buttons, keys, and the parts of a list. Writes one JSON line a screen: its name,
each thing in reading order with what the bus says of it, and what Tab halted at. `client.py all` also walks the pages
of every child, which are alike.
"""

import json
import sys

from bus import ENABLED, PATIENCE, Bus, wait_for

APPLICATION = "Kind Voorop"
SHIFT, CONTROL = 50, 37  # keycodes of X
TAB, ESCAPE, DOWN, PAGE_DOWN, F1, COMMA, LETTER_L = 0xFF09, 0xFF1B, 0xFF54, 0xFF56, 0xFFBE, 0x2C, 0x6C  # keysyms
MOST_HALTS = 300  # on one page; whoever gets so far is walking in circles
LAST = "Nakijken en afdrukken"
SELECTION = "org.a11y.atspi.Selection"


class Client:
    """Somebody who reads with the ears."""

    def __init__(self, once):
        self.bus = Bus(APPLICATION)
        self.window = self.opened(APPLICATION)
        self.once, self.walked = once, set()

    def everything(self):
        """The list of dossiers, what lies beside it, what opens over it, and then a dossier from page to page."""
        desk = self.until("Onze organisatie")
        self.tell("Alle dossiers", desk)
        for opened, shown, name in (("Onze organisatie", "Bestand inlezen …", "Onze organisatie"),
                                    ("De kluis", "Wie erin kan", "De kluis")):  # fmt: skip
            self.press(opened)
            self.tell(name, self.until(shown))
            self.press("‹ Alle dossiers")
            self.until("Korte intake")
        self.settings()
        self.beside("Handleiding", F1, SHIFT)
        self.beside("Toetsen", F1, CONTROL)
        self.press("Openen")
        self.pages()
        self.bus.key(LETTER_L, CONTROL, SHIFT)
        self.tell("Vergrendeld", self.until("Openen"))

    # --- screens ------------------------------------------------------------------------------------------

    def settings(self):
        """Every part of the settings, chosen in their list."""
        self.bus.key(COMMA, CONTROL)
        dialog = self.opened("Instellingen")
        things = self.bus.read(dialog)
        parts = next(each for each in things if each["name"] == "Onderdelen")
        for row, part in enumerate(self.bus.inside(parts["path"])):
            self.bus.ask(parts["path"], SELECTION, "SelectChild", "(i)", (row,))
            self.tell(f"Instellingen: {part['name']}", self.bus.read(dialog))
        self.closed()

    def beside(self, name, symbol, *held):
        """A window that a key opens over this one."""
        self.bus.key(symbol, *held)
        self.tell(name, self.bus.read(self.opened(name)))
        self.closed()

    def pages(self):
        """Every page of the dossier, from the first to the last; a page that is turned takes the focus."""
        self.until("Volgende ›")
        name = ""
        while name != LAST:
            name, things = wait_for(lambda before=name: self.page(before))
            self.tell(name, things)
            self.bus.settle()
            self.bus.key(PAGE_DOWN, CONTROL)
            self.bus.heard(PATIENCE)

    def page(self, before):
        """The name of the page and what is in the window, once it is another one than before."""
        things = self.bus.read(self.window)
        name = next((each["name"] for each in things if each["accessibleid"].endswith(".Page")), "")
        return (name, things) if name not in ("", before) else None

    # --- going about --------------------------------------------------------------------------------------

    def tell(self, name, things):
        """Write what is here, and walk through it; what came meanwhile (a tip, a list that was renewed) is read too.

        The same page of a second child is read, and not walked again.
        """
        kind = name.rpartition(": ")[2]
        halts = [] if kind in self.walked else self.bus.walk(TAB, MOST_HALTS)
        self.walked |= {kind} if self.once else set()
        if not {each["path"] for each in things}.issuperset(halts):
            things = self.bus.read(things[0]["path"])
        print(json.dumps({"page": name, "things": things, "halts": halts}, ensure_ascii=False), flush=True)

    def until(self, name):
        """What is in the window, as soon as something of this name is."""

        def there():
            things = self.bus.read(self.window)
            return things if any(each["name"] == name for each in things) else None

        return wait_for(there, name)

    def press(self, name):
        """Press the button of this name."""
        found = next(each for each in self.until(name) if each["name"] == name and each["states"] >> ENABLED & 1)
        self.bus.press(found["path"])

    def opened(self, name):
        """The window that has this name in its title."""
        return wait_for(lambda: self.bus.active(name), name)

    def closed(self):
        """Close what is open over the window with Escape."""
        self.bus.key(ESCAPE)
        self.opened(APPLICATION)


if __name__ == "__main__":
    client = Client(once="all" not in sys.argv[1:])
    client.everything()
    print(f"{client.bus.asked} questions", file=sys.stderr)
