"""The full file J3 (three children, five options) entered by keyboard through the real window, every input counted."""

from collections import Counter
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.days import short_day
from app.fields import value_at
from app.findings import check
from tests.ui.by_hand import ByHand
from tests.ui.test_journey import example, make_vault, window
from tests.ui.typing_keys import press, settle, tab_to

MOST_INPUTS = 250
CODES = tuple(f"E{number}" for number in range(1, 9))
EXPECTED = {("MT-10", "W", "Kacper"): 1, ("MT-19", "W", "Lena"): 1, ("MT-30", "H", "Zuzanna"): 1}

OPTIONS = {
    "o2": {"kind": "OP-06", "title": "Huis in Oostveen, allen verhuizen", "request": "geen"},
    "o3": {"kind": "OP-06", "title": "Huis in Oostveen; Zuzanna maakt haar examenjaar af", "request": "geen"},
    "o4": {"kind": "OP-07", "title": "Flexwoning in de stad, vanaf februari, één jaar", "ethos_after": "5"},
    "o5": {"kind": "OP-12", "title": "Gezinskamer in de noodopvang", "request": "geen"},
}
WISHES = {"Zuzanna": {"o4": "wil_graag", "o3": "goed", "o2": "absoluut_niet"},
          "Kacper": {"o4": "wil_graag", "o3": "goed"}, "Lena": {}}  # fmt: skip
WEIGHTS = {
    "Zuzanna": {"E1": "zwaar", "E2": "zwaar", "E3": "zwaar", "E7": "doorslaggevend"},
    "Kacper": {"E1": "zwaar", "E2": "zwaar", "E7": "zwaar"},
    "Lena": {"E2": "zwaar", "E4": "doorslaggevend", "E5": "zwaar", "E6": "doorslaggevend"},
}
EFFECTS = {
    "Zuzanna": {("E7", "o3"): "positief"},
    "Kacper": {("E2", "o3"): "positief", ("E7", "o3"): "onbekend"},
    "Lena": {("E4", "o3"): "sterk_positief", ("E6", "o0"): "sterk_negatief", ("E6", "o3"): "sterk_positief"},
}
SOURCES = {
    "b-kinderarts": {"Lena": ["E6"]},
    "b-hotel": {"Zuzanna": ["E2", "E3", "E4", "E8"], "Kacper": ["E2", "E3", "E4", "E8"],
                "Lena": ["E2", "E3", "E4", "E8"]},
    "b-arts": {"Zuzanna": ["E5", "E6"], "Kacper": ["E5", "E6"], "Lena": ["E5"]},
    "b-mentor": {"Zuzanna": ["E7"], "Kacper": ["E7"], "Lena": ["E7"]},
}  # fmt: skip
PREVAILS = {"Zuzanna": ["belang", ("Lena", "E6")], "Kacper": ["belang", ("Lena", "E6")], "Lena": [("Zuzanna", "E7")]}


def enter() -> None:
    """Press Enter, and wait until the page shows what came of it."""
    press(Qt.Key.Key_Return)
    settle()


class Walk:
    """The steps of the method one after another, with the texts of the example."""

    def __init__(self, hand: ByHand) -> None:
        self.hand = hand
        self.case = example("J3")
        self.options = {"o0": hand.assessment.options[0].id}
        self.children: dict[str, str] = {}
        self.texts: dict[str, dict[str, Any]] = {each["first_name"]: each for each in self.case["children"]}

    def everything(self) -> None:
        for step in (self.frame, self.family, self.housing, self.choices, self.step_1, self.sources,
                     self.step_2, self.step_3, self.decision, self.explanation):  # fmt: skip
            before = self.hand.inputs
            step()
            print(f"{step.__name__:12} {self.hand.inputs - before:4}")

    # --- step 0 -------------------------------------------------------------------------------------------

    def frame(self) -> None:
        hand, case, decision = self.hand, self.case, self.case["decision"]
        names = ("safe_tonight", "title", "decision_type", "occasion", "organisation")
        hand.fill("", **{name: case[name] for name in names})
        hand.fill("decision", decider_name=decision["decider_name"], decider_body=decision["decider_body"])
        father = self.add_person("frame")
        hand.fill(father, name="Marcin Nowicki", role="ouder_gezag")
        self.father = father.rpartition("/")[2]
        hand.enter(f"{hand.add('decision/legal_bases')}/text", "verordening maatschappelijke ondersteuning")
        self.take_over_article("art. 3:4 Awb")
        hand.fill("", author=case["author"], inquiry_by=case["inquiry_by"])

    def take_over_article(self, article: str) -> None:
        """Press the article that often goes with this type of decision."""
        hand = self.hand
        hand.open("decision/legal_bases")
        (button,) = [each for each in hand.dossier.page.findChildren(QPushButton) if each.text() == f"+  {article}"]
        hand.inputs += 1
        tab_to(button)
        press(Qt.Key.Key_Space)
        assert article in [each.text for each in hand.assessment.decision.legal_bases]

    def add_person(self, kind: str) -> str:
        before = {each.id for each in self.hand.assessment.persons}
        self.hand.press_button("title" if kind == "frame" else "persons", "add/persons")
        (made,) = [each.id for each in self.hand.assessment.persons if each.id not in before]
        return f"persons/{made}"

    def family(self) -> None:
        hand, household = self.hand, self.case["household"]
        hand.enter("household/minors", 3)
        for name, text in self.texts.items():
            child = hand.add("children")
            hand.fill(child, first_name=name, birth_date=text["birth_date"], school=text["school"])
            self.children[name] = child
        for name, role in (("Ewa Nowicka, tante", "verzorger"), ("A. Bakker", "deskundige")):
            hand.fill(self.add_person("family"), name=name, role=role)
        hand.enter(f"persons/{hand.assessment.persons[-1].id}/profession", "jeugdarts")
        hand.enter("household/custody", household["custody"])

    def housing(self) -> None:
        housing = self.case["housing"]
        names = ("ethos", "description", "slept_since", "sure_until")
        self.hand.fill("housing", **{name: housing[name] for name in names}, moves_24_months=3)

    def choices(self) -> None:
        hand, known = self.hand, {each["id"]: each for each in self.case["options"]}
        hand.enter(f"options/{self.options['o0']}/ethos_after", "2")
        for key, values in OPTIONS.items():
            option = hand.add("options", values["kind"])
            hand.fill(option, **{name: value for name, value in values.items() if name != "kind"})
            if key in ("o2", "o3"):
                hand.enter(f"{option}/available_from", "2025-12-15")
            self.options[key] = option.rpartition("/")[2]
        apart = hand.add(f"options/{self.options['o3']}/separations")
        (told,) = known["o3"]["separations"]
        names = ("parted_from", "ground", "voluntary", "until_on", "contact_plan", "alternative_tried")
        hand.fill(apart, child_id=self.id_of("Zuzanna"), **{name: told[name] for name in names})

    def id_of(self, name: str) -> str:
        return self.children[name].rpartition("/")[2]

    # --- step 1 -------------------------------------------------------------------------------------------

    def step_1(self) -> None:
        for name, child in self.children.items():
            self.views(name, child)
            self.elements(name, child)
            ideal = self.texts[name]["ideal"]
            best = self.options["o2" if name == "Lena" else "o4"]
            self.hand.fill(f"{child}/ideal", text=ideal["text"], best_option_id=best, reason=ideal["reason"])

    def views(self, name: str, child: str) -> None:
        hand, (told,) = self.hand, self.texts[name]["hearings"]
        talk = hand.add(f"{child}/hearings")
        hand.enter(f"{talk}/way", told["way"])
        if name == "Zuzanna":
            names = ("held_on", "place", "led_by")
            hand.fill(talk, held=True, **{each: told[each] for each in names})
        else:
            hand.at_once(f"{talk}/as_before")
        (words,) = hand.assessment.children[list(self.children).index(name)].hearings[0].own_words
        hand.enter(f"{talk}/own_words/{words.id}/words", told["own_words"][0]["words"])
        hand.fill(talk, **{each: told[each] for each in ("summary", "weight", "weight_reason")})
        if name == "Lena":
            hand.enter(f"{talk}/together_with_ids", [self.id_of("Kacper")])
        else:
            hand.enter(f"{talk}/present", told["present"])
        for key, wish in WISHES[name].items():
            hand.enter(f"{child}/wishes/{self.options[key]}", wish)
        hand.at_once(f"{child}/rest/wishes", f"{child}/wishes")

    def elements(self, name: str, child: str) -> None:
        hand, texts = self.hand, {each["code"]: each["text"] for each in self.texts[name]["elements"]}
        for code in CODES:
            hand.enter(f"{child}/elements/{code}/text", texts[code])
            if code in WEIGHTS[name]:
                hand.enter(f"{child}/elements/{code}/weight", WEIGHTS[name][code])
            for (element, key), effect in EFFECTS[name].items():
                if element == code:
                    hand.enter(f"{child}/impacts/{code}/{self.options[key]}/effect", effect)
                if element == code and effect == "onbekend":
                    reason = "De school in Oostveen heeft de plek nog niet bevestigd."
                    hand.enter(f"{child}/impacts/{code}/{self.options[key]}/unknown_reason", reason)
            if (name, code) == ("Zuzanna", "E2"):
                hand.enter(f"{child}/answers/E2-07/value", "ja")
        for subject in ("weight", "certainty", "effects"):
            hand.at_once(f"{child}/rest/{subject}", f"{child}/elements/E8")

    # --- steps 2 and 3 ------------------------------------------------------------------------------------

    def sources(self) -> None:
        for key, carried in SOURCES.items():
            ticked = [f"{self.id_of(name)}/{code}" for name, codes in carried.items() for code in codes]
            self.hand.enter(f"{self.source(key)}/carries/elements", ticked)
        self.hand.at_once("sources/reports")

    def source(self, key: str) -> str:
        """A source in one line, with its kind and the role of who wrote it."""
        told = next(each for each in self.case["sources"] if each["id"] == key)
        day = short_day(date.fromisoformat(told["dated"]))
        self.hand.enter("sources/line", f"{told['title']}; {told['author']}; {day}; {told['origin']}")
        enter()
        source = f"sources/{self.hand.assessment.sources[-1].id}"
        self.hand.fill(source, kind=told["kind"], author_role=told["author_role"])
        return source

    def step_2(self) -> None:
        hand, (shelter, father) = self.hand, self.case["interests"]
        for told in (shelter, father):
            interest = hand.add("interests", told["code"])
            names = ("holder", "concrete", "if_followed", "weight")
            hand.fill(interest, **{name: told[name] for name in names})
            self.__dict__.setdefault("interest", interest.rpartition("/")[2])
        hand.enter(f"{self.source('b-cijfers')}/carries/interests", [self.interest])
        (told,) = self.case["parent_views"]
        view = hand.add("parent_views")
        hand.fill(view, **{name: told[name] for name in ("asked_on", "how", "content", "reply")})

    def step_3(self) -> None:
        hand = self.hand
        for name, child in self.children.items():
            told = self.texts[name]["weighing"]
            if name == "Zuzanna":
                hand.enter(f"{child}/weighing/chosen_option_id", self.options["o3"])
                hand.press_button(f"{child}/weighing", "choose_for_all")
            hand.enter(f"{child}/weighing/decisive_elements", told["decisive_elements"])
            hand.enter(f"{child}/weighing/text", told["text"])
            prevails = [self.prevailing(each) for each in PREVAILS[name]]
            hand.enter(f"{child}/weighing/weightier/likely", prevails)
            hand.fill(f"{child}/weighing", why_weightier=told["why_weightier"],
                      why_child_not_decisive=told["why_child_not_decisive"])  # fmt: skip
            for measure in told["measures"]:
                self.measure(f"{child}/weighing/measures", measure)
        hand.fill("balance", **{name: self.case["balance"][name] for name in ("compromise", "divergence", "review_on")})

    def measure(self, field: str, told: dict[str, Any]) -> None:
        self.hand.enter(f"{field}/line", f"{told['what']}; {told['who']}; {told['by_when']}")
        enter()
        made = value_at(self.hand.assessment, field)[-1]
        assert (made.what, made.who, made.by_when) == (told["what"], told["who"], told["by_when"])

    def prevailing(self, what: Any) -> str:
        return f"belang/{self.interest}" if what == "belang" else f"kind/{self.id_of(what[0])}/{what[1]}"

    # --- step 4 -------------------------------------------------------------------------------------------

    def decision(self) -> None:
        hand, told = self.hand, self.case["decision"]
        hand.fill("decision", outcome="beeindigen", summary=told["summary"], decided_on=told["decided_on"])
        hand.fill("decision", sleeping_place=told["sleeping_place"], departure_on="2025-12-29")
        hand.enter("decision/alternative_option_id", self.options["o3"])
        hand.enter("decision/written", True)
        hand.enter("publication/planned_on", told["decided_on"])
        hand.enter("publication/way", "uitgereikt")
        hand.enter("decision/help", told["help"])
        asked = ("suitable", "necessary", "balanced", "lighter_means")
        hand.fill("balance", **{name: self.case["balance"][name] for name in asked})

    def explanation(self) -> None:
        for name, child in self.children.items():
            told = self.texts[name]["explanation"]
            if name == "Zuzanna":
                names = ("planned_on", "by", "form")
                self.hand.fill(f"{child}/explanation", **{each: told[each] for each in names})
            else:
                self.hand.at_once(f"{child}/explanation/as_before")
            if name == "Lena":
                self.hand.fill(f"{child}/explanation", drawing=True)
            self.hand.enter(f"{child}/explanation/child_text", told["child_text"])


@pytest.mark.journey
def test_j3_through_the_window_in_at_most_250_inputs(window, qtbot):
    make_vault(window, qtbot)
    tab_to(window.stack.currentWidget().new)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.dossier is not None)
    hand = ByHand(window.dossier)
    Walk(hand).everything()
    print(f"J3 through the window: {hand.inputs} inputs")
    editing = window.dossier.editing
    found = Counter(
        (each.rule, each.level, each.child)
        for each in check(editing.assessment, editing.method)
        if each.rule.startswith("MT-")
    )
    assert found == EXPECTED, [each.message for each in check(editing.assessment, editing.method)]
    assert hand.inputs <= MOST_INPUTS


__all__ = ["window"]
