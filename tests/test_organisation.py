"""The organisation's own file: what it holds comes back, what is wrong is named, one wording is confirmed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.method import Method
from app.norms import Norm, norms, norms_of
from app.organisation import (
    FILE,
    FORMER,
    Organisation,
    OrganisationError,
    OwnContact,
    OwnGround,
    OwnHelpLine,
    OwnSupport,
    Regulation,
    dump_organisation,
    load_organisation,
    open_norms,
    read_organisation,
    save_organisation,
    take_in_organisation,
)

HEAD = "format = 'kindvoorop-organisatie'\nformat_version = 1\n"
DAY = date(2025, 11, 10)


@pytest.fixture
def norm(method: Method) -> Norm:
    return norms(method)["rechtsmiddel-bezwaar"]


def _full(norm: Norm) -> Organisation:
    made = Organisation("Gemeente «Oost\\veen»")
    made.regulations.append(Regulation("Verordening", "art. 4", 'Eerste regel\n"tweede" \x7f regel'))
    made.refusal_grounds.append(OwnGround("WG-3", "art. 4 lid 2", "Twee van de drie jaar.", "art. 12"))
    made.supports.append(OwnSupport("Wijkteam", "herstelzorg", "De wijk", "Praktische hulp", "14 020", DAY))
    made.contacts.append(OwnContact("Loket", "14 020", "voorbeeld.nl", "ma-vr", DAY))
    made.contacts.append(OwnContact("Winkel", "1", for_whom=("kind", "ouder"), stands_for="kinderrechtswinkel"))
    made.help_lines.append(OwnHelpLine("uk", "Кирилиця {datum}", "O. Kovalenko", DAY))
    made.confirm(norm, "R. Visser", "jurist", DAY)
    return made


def test_without_a_file_there_is_nothing_and_everything_is_unconfirmed(tmp_path: Path, method: Method) -> None:
    ours = load_organisation(tmp_path, method)
    assert ours == Organisation()
    assert open_norms(ours, method, "BT-01", ["bezwaar"]) == norms_of(method, "BT-01", ["bezwaar"])


def test_what_was_kept_comes_back(tmp_path: Path, method: Method, norm: Norm) -> None:
    save_organisation(tmp_path, _full(norm))
    assert load_organisation(tmp_path, method) == _full(norm)
    assert [each.name for each in tmp_path.iterdir()] == [FILE]


def test_empty_rows_are_not_kept(method: Method) -> None:
    made = Organisation(regulations=[Regulation(" ")], supports=[OwnSupport()])
    assert read_organisation(dump_organisation(made), method) == Organisation()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("name = 'x'", "bij «format» hoort «kindvoorop-organisatie»"),
        (HEAD + "naam = 'x'", "de sleutel «naam» is onbekend"),
        (HEAD + "name = 3", "bij «name» hoort een tekst"),
        (HEAD + "name = x", "bij regel 3"),
        (HEAD + "[[supports]]\npillar = 'dak'", "supports 1: «pillar» kent de waarde «dak» niet."),
        (HEAD + "[[refusal_grounds]]\ncode = 'WG-99'", "refusal_grounds 1: «code» kent de waarde «WG-99» niet."),
        (
            HEAD + "[[contacts]]\nstands_for = 'veilig_thuis'",
            "contacts 1: «stands_for» kent de waarde «veilig_thuis» niet.",
        ),
        (HEAD + "[[contacts]]\nfor_whom = ['buur']", "«for_whom» kent de waarde «buur» niet."),
        (HEAD + "[[help_lines]]\nlanguage = 'nl'", "help_lines 1: «language» kent de waarde «nl» niet."),
        (HEAD + "[[confirmations]]\nnorm = 'x'\nby = 'R.'", "een bevestiging noemt «norm», «by», «on»"),
        (HEAD + "[[supports]]\nchecked_on = 'gisteren'", "bij «checked_on» hoort een datum"),
        (HEAD.replace("1", "3"), "gemaakt met een nieuwere versie van Kind Voorop"),
        (HEAD.replace("1", "0"), "bij «format_version» hoort 1 of 2."),
    ],
)
def test_what_is_wrong_is_named_with_its_place(method: Method, text: str, problem: str) -> None:
    with pytest.raises(OrganisationError, match=r"organisatie\.toml") as caught:
        read_organisation(text.encode(), method)
    assert problem in str(caught.value)


def test_a_confirmation_names_who_and_when_and_can_be_taken_back(norm: Norm) -> None:
    made = Organisation()
    made.confirm(norm, " R. Visser ", "jurist", DAY)
    made.confirm(norm, "T. de Wit", "jurist", DAY)
    known = made.confirmed(norm)
    assert known is not None and (known.by, known.role, known.on) == ("T. de Wit", "jurist", DAY)
    assert made.unconfirmed([norm]) == ()
    made.withdraw(norm)
    assert made.unconfirmed([norm]) == (norm,)


def test_a_norm_that_says_something_else_must_be_confirmed_again(norm: Norm) -> None:
    made = Organisation()
    made.confirm(norm, "R. Visser", "jurist", DAY)
    assert made.confirmed(replace(norm, text=norm.text + " Nieuw.")) is None
    assert made.confirmed(replace(norm, used_by=())) is not None


def test_taking_in_a_file_keeps_the_former_one_and_a_wrong_one_changes_nothing(
    tmp_path: Path, method: Method, norm: Norm
) -> None:
    save_organisation(tmp_path, Organisation("Vroeger"))
    with pytest.raises(OrganisationError):
        take_in_organisation(tmp_path, b"naam = 'x'", method)
    assert load_organisation(tmp_path, method).name == "Vroeger"
    assert take_in_organisation(tmp_path, dump_organisation(_full(norm)), method) == _full(norm)
    assert load_organisation(tmp_path, method) == _full(norm)
    assert read_organisation((tmp_path / FORMER).read_bytes(), method).name == "Vroeger"


def test_every_legal_fact_of_every_type_can_be_confirmed_and_one_norm_only_once(method: Method) -> None:
    known = norms(method)
    assert {f"rechtsmiddel-{each}" for each in method.remedies} <= set(known)
    assert {f"route-{each}" for each in method.remedy_routes} <= set(known)
    assert len({(each.text, each.source) for each in known.values()}) == len(known)
    assert all(norms_of(method, each) for each in method.decision_types)


def test_a_norm_knows_the_types_that_rest_on_it(method: Method) -> None:
    child = next(
        each for each in norms(method).values() if each.source == "art. 3 lid 1 IVRK" and len(each.used_by) > 3
    )
    assert "BT-01" in child.used_by and child.norm_level == "N1"
