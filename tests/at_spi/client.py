"""A client of assistive technology: reads every page of the window over AT-SPI and goes on by pressing «Volgende ›».

Runs with the Python of the system, which has the bindings, and knows nothing of the app but what the bus tells. It
reads what is there, and walks by Tab until the focus is back where it began. Writes one JSON line a
page: its name, each thing in reading order with its role and name, and what Tab halted at. `client.py tab` walks every
page by Tab, without it only the pages whose name is given.
"""

import json
import sys
import time
from functools import partial

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

APPLICATION = "Kind Voorop"
NEXT = "Volgende ›"
PATIENCE = 20.0  # seconds
TAB = 0xFF09  # its keysym
MOST_CHILDREN = 500
MOST_HALTS = 300  # on one page; whoever gets so far is walking in circles


def main():
    window, walked = wait_for(find_window), set(sys.argv[1:])
    keys = Keys()
    for _page in range(400):
        page = wait_for(lambda: find_page(window))
        halts = keys.walk() if "tab" in walked or page.get_name() in walked else []
        told = {"page": page.get_name(), "things": list(read(window)), "halts": halts}
        print(json.dumps(told, ensure_ascii=False), flush=True)
        forth = first(window, lambda each: each.get_name() == NEXT and each.get_role() == Atspi.Role.PUSH_BUTTON)
        if forth is None or not forth.get_state_set().contains(Atspi.StateType.ENABLED):
            return 0
        forth.get_action_iface().do_action(0)
        wait_for(partial(another_page, window, page.get_name()))
    return 1


class Keys:
    """Presses Tab as a keyboard does, and hears from the bus where the focus went."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self._on)
        self.listener.register("object:state-changed:focused")

    def _on(self, event):
        if event.detail1:
            self.heard.append(event.source)

    def walk(self):
        """What Tab halts at, from the first to the one before the first comes again."""
        halts = []
        for _press in range(MOST_HALTS):
            thing = self._tab()
            if thing is None or (halts and thing.path == halts[0]["path"]):
                break
            halts.append(
                {"path": thing.path, "name": thing.get_name() or "", "role": Atspi.role_get_name(thing.get_role())}
            )
        return halts

    def _tab(self):
        self.heard.clear()
        Atspi.generate_keyboard_event(TAB, None, Atspi.KeySynthType.SYM)
        end = time.monotonic() + 3
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            if self.heard:
                return self.heard[-1]
            time.sleep(0.005)
        return None


def find_window():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(at)
        if application is not None and application.get_name() == APPLICATION and application.get_child_count():
            return application.get_child_at_index(0)
    return None


def another_page(window, before):
    found = find_page(window)
    return found is not None and found.get_name() != before


def find_page(window):
    return first(window, lambda each: each.get_accessible_id().endswith(".Page") and each.get_name())


def first(thing, fits):
    if thing is None:
        return None
    try:
        if not thing.get_state_set().contains(Atspi.StateType.VISIBLE):
            return None
        if fits(thing):
            return thing
        count = thing.get_child_count()
    except Exception:  # it went while it was read
        return None
    for at in range(count):
        found = first(thing.get_child_at_index(at), fits)
        if found is not None:
            return found
    return None


def read(thing, depth=0):
    """Everything on the page, in the order in which it would be read; each question to the bus takes its time."""
    if thing is None:
        return
    states = thing.get_state_set()
    if depth and not states.contains(Atspi.StateType.VISIBLE):
        return
    name, focusable = thing.get_name() or "", states.contains(Atspi.StateType.FOCUSABLE)
    yield {
        "role": Atspi.role_get_name(thing.get_role()),
        "name": name,
        "labelled": [] if name or not focusable else labels(thing),
        "focusable": focusable,
        "where": "" if name or not focusable else thing.get_accessible_id(),
        "path": thing.path,
    }
    for at in range(min(thing.get_child_count(), MOST_CHILDREN)):
        yield from read(thing.get_child_at_index(at), depth + 1)


def labels(thing):
    by = [each for each in thing.get_relation_set() if each.get_relation_type() == Atspi.RelationType.LABELLED_BY]
    return [each.get_target(0).get_name() for each in by]


def wait_for(what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"not found within {PATIENCE} s")


if __name__ == "__main__":
    sys.exit(main())
