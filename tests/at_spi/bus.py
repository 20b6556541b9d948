"""The bus of assistive technology, spoken plainly: what things there are, what each is, keys, and where the focus went.

Runs with the Python of the system. Questions are sent without waiting for the answer to the one before: a page of
four hundred things takes a tenth of a second so, and ten times as long when each question waits for its answer.
"""

import time
from collections import deque
from contextlib import suppress

from gi.repository import Gio, GLib

ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
COLLECTION = "org.a11y.atspi.Collection"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
KEYS, KEYS_PATH = "org.a11y.atspi.DeviceEventController", "/org/a11y/atspi/registry/deviceeventcontroller"
ACTIVE, ENABLED, FOCUSABLE, VISIBLE = 1, 8, 11, 30  # AtspiStateType
ALL, CANONICAL = 1, 1  # AtspiCollectionMatchType, AtspiCollectionSortOrder
LABELLED_BY = 2  # AtspiRelationType
PANEL = 20  # AtspiRole
DOWN, UP, SYMBOL = 0, 1, 3  # AtspiKeySynthType
PATIENCE = 20.0  # seconds
AHEAD = 6  # keys that are pressed before the first of them is heard of
PAUSE = 0.25  # seconds in which a key is answered, unless there is nothing to tell
MOST_UNHEARD = 240  # keys after which it is a trap


class Bus:
    """One application on the bus."""

    def __init__(self, application):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        told = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None
        ).unpack()
        kind = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            told[0], kind.AUTHENTICATION_CLIENT | kind.MESSAGE_BUS_CONNECTION, None, None
        )
        self._open = 0  # questions that are not answered yet
        self._loop = GLib.MainLoop()
        self._heard = deque()
        self.asked = 0  # how many questions were put
        self.name, self.path = wait_for(lambda: self._find(application))
        self._listen()

    # --- asking -------------------------------------------------------------------------------------------

    def ask(self, path, interface, method, *arguments, to=None):
        """Ask one thing and wait for the answer."""
        self.asked += 1
        given = GLib.Variant(*arguments) if arguments else None
        return self._bus.call_sync(to or self.name, path, interface, method, given, None, 0, 5000, None).unpack()

    def _send(self, then, path, interface, method, *arguments):
        """Ask without waiting; a thing that went away meanwhile gives no answer."""
        self._open += 1
        self.asked += 1
        given = GLib.Variant(*arguments) if arguments else None

        def answered(bus, result):
            self._open -= 1
            with suppress(GLib.Error):
                then(bus.call_finish(result).unpack()[0])
            if not self._open:
                self._loop.quit()

        self._bus.call(self.name, path, interface, method, given, None, 0, 5000, None, answered)

    def _property(self, then, path, name):
        self._send(then, path, PROPERTIES, "Get", "(ss)", (ACCESSIBLE, name))

    def _find(self, application):
        (there,) = self.ask(ROOT, ACCESSIBLE, "GetChildren", to=REGISTRY)
        for name, path in there:
            try:
                (told,) = self.ask(path, PROPERTIES, "Get", "(ss)", (ACCESSIBLE, "Name"), to=name)
            except GLib.Error:
                continue
            if told == application:
                return name, path
        return None

    # --- reading ------------------------------------------------------------------------------------------

    def active(self, name):
        """The window with this name in its title, once it has the keys."""
        there = (each for each in self.inside(self.path) if each["states"] >> ACTIVE & 1 and name in each["name"])
        return next((each["path"] for each in there), None)

    def inside(self, path):
        """What lies in this thing itself."""
        found = [_unknown(each, False) for _name, each in self.ask(path, ACCESSIBLE, "GetChildren")[0]]
        for each in found:
            self._about(each, "Name")
            self._send(lambda said, each=each: each.update(states=_whole(said)), each["path"], ACCESSIBLE, "GetState")
        self._wait()
        return found

    def _about(self, thing, *properties):
        for each in properties:
            self._property(lambda value, each=each: thing.update({each.lower(): value}), thing["path"], each)

    def read(self, path):
        """Everything inside that can be seen, in the order in which it is read; more of what can have the focus."""
        inside = [path, *self._matches(path, VISIBLE)]
        usable = set(self._matches(path, VISIBLE, FOCUSABLE))
        things = [_unknown(each, each in usable) for each in inside]
        for each in things:
            self._send(lambda role, each=each: each.update(role=role), each["path"], ACCESSIBLE, "GetRole")
            self._about(each, "Name")
            if each["focusable"]:
                self._about(each, "Description", "AccessibleId")
                self._send(
                    lambda said, each=each: each.update(states=_whole(said)), each["path"], ACCESSIBLE, "GetState"
                )
                self._send(lambda said, each=each: self._labels(each, said), each["path"], ACCESSIBLE, "GetRelationSet")
        self._wait()
        for each in things:
            if each["role"] == PANEL and each["name"]:
                self._about(each, "AccessibleId")
        self._wait()
        return things

    def _matches(self, path, *states):
        """What inside has all these states, in one answer."""
        whole = sum(1 << each for each in states)
        rule = ([whole & 0xFFFFFFFF, whole >> 32], ALL, {}, ALL, [0, 0, 0, 0], ALL, [], ALL, False)
        asked = ("((aiia{ss}iaiiasib)uib)", (rule, CANONICAL, 0, True))
        return [each for _name, each in self.ask(path, COLLECTION, "GetMatches", *asked)[0]]

    def _labels(self, thing, relations):
        for kind, targets in relations:
            for _name, target in targets if kind == LABELLED_BY else ():
                self._property(thing["labelled"].append, target, "Name")

    def _wait(self):
        if self._open:
            self._loop.run()

    def press(self, path):
        """Do what a thing is for, as who presses it with a switch or by voice."""
        self.ask(path, ACTION, "DoAction", "(i)", (0,))

    # --- the keyboard -------------------------------------------------------------------------------------

    def _listen(self):
        registered = ("(sass)", ("object:state-changed:focused", [], ""))
        self.ask("/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", *registered, to=REGISTRY)
        self._bus.signal_subscribe(
            self.name,
            "org.a11y.atspi.Event.Object",
            "StateChanged",
            None,
            "focused",
            Gio.DBusSignalFlags.NONE,
            self._on,
        )

    def _on(self, _bus, _sender, path, _interface, _signal, told):
        if told.unpack()[1]:
            self._heard.append(path)

    def key(self, symbol, *held):
        """Press a key by its keysym, with these keys (keycodes) held down."""
        for each in held:
            self._key(each, DOWN)
        self._key(symbol, SYMBOL)
        for each in reversed(held):
            self._key(each, UP)

    def _key(self, code, kind):
        self.ask(KEYS_PATH, KEYS, "GenerateKeyboardEvent", "(isu)", (code, "", kind), to=REGISTRY)

    def walk(self, symbol, most):
        """Where this key halts, from the first place to the one before the first comes again.

        Some keys are pressed ahead, as somebody does who holds Tab down; more of them where it goes from link to link
        inside a text, of which the bus does not tell.
        """
        self.settle()
        halts, pressed, unheard = [], 0, 0
        while len(halts) < most and unheard < MOST_UNHEARD:
            while pressed < len(halts) + unheard + AHEAD:
                self.key(symbol)
                pressed += 1
            path = self.heard(PAUSE)
            if path is None:
                unheard += AHEAD
            elif halts and path == halts[0]:
                break
            else:
                halts.append(path)
        for _ahead in range(pressed - len(halts) - unheard - 1):
            self.heard(PAUSE)
        return halts

    def heard(self, seconds):
        """What got the focus; None when nothing does for so long."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while not self._heard and time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.001)
        return self._heard.popleft() if self._heard else None

    def settle(self):
        """Forget what got the focus before."""
        while GLib.MainContext.default().iteration(False):
            pass
        self._heard.clear()


def _unknown(path, focusable):
    words = {"name": "", "description": "", "accessibleid": "", "labelled": []}
    return {"path": path, "role": 0, "states": 0, "focusable": focusable, **words}


def wait_for(what, name=""):
    """What this gives as soon as it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.02)
    raise SystemExit(f"{name or what} not found within {PATIENCE} s")


def _whole(states):
    low, high = states
    return low | high << 32
