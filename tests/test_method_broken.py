"""A broken method is refused, with words that name the file, the id and the mistake."""

from pathlib import Path

import pytest
from broken_method import assert_refused, change, copy_of_the_method

from app.method import load_method


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_the_method(tmp_path)


def test_the_copy_itself_is_sound(folder: Path) -> None:
    assert load_method(folder).version == "2025.1"


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (
            "elements.toml",
            "E3",
            "id = 'E3'\n",
            "id = 'E3'\nkleur = 'blauw'\n",
            "de sleutel «kleur» is onbekend. Bekend zijn: id, name, asks",
        ),
        (
            "elements.toml",
            "E2-07",
            "{ id = 'E2-07', ",
            "{ id = 'E2-07', verplicht = true, ",
            "de sleutel «verplicht» is onbekend.",
        ),
        (
            "remedies.toml",
            "",
            "remedies = [",
            "opmerking = 'hoi'\nremedies = [",
            "de sleutel «opmerking» is onbekend. Bekend zijn: remedies, remedy_routes.",
        ),
        ("explanation.toml", "", "[explanation.tone]", "[explanation.toon]", "de sleutel «toon» is onbekend."),
    ],
)
def test_unknown_key(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize(
    ("file", "id", "old", "key"),
    [
        ("interests.toml", "IB-02", "holder = 'verhuurder', ", "holder"),
        ("hearing.toml", "", "cannot_promise = '", "cannot_promise"),
        ("elements.toml", "", "id = 'E5'\n", "id"),
        ("decision_types.toml", "BT-03", "bailiff = true\n", "bailiff"),
    ],
)
def test_missing_key(folder: Path, file: str, id: str, old: str, key: str) -> None:
    change(folder, file, old, "# " if file == "hearing.toml" else "")
    assert_refused(folder, file, id, f"de sleutel «{key}» ontbreekt.")


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (
            "elements.toml",
            "L2",
            "from_age = 4",
            "from_age = 'vier'",
            "bij «from_age» hoort een heel getal, maar er staat een tekst.",
        ),
        (
            "elements.toml",
            "L2",
            "from_age = 4",
            "from_age = true",
            "bij «from_age» hoort een heel getal, maar er staat true of false.",
        ),
        (
            "elements.toml",
            "L2",
            "from_age = 4",
            "from_age = 4.5",
            "bij «from_age» hoort een heel getal, maar er staat een getal.",
        ),
        ("elements.toml", "E1-01", "who = ['K']", "who = 'K'", "bij «who» hoort een lijst, maar er staat een tekst."),
        (
            "method.toml",
            "",
            "version = '2025.1'",
            "version = 2025",
            "bij «version» hoort een tekst, maar er staat een heel getal.",
        ),
        (
            "calendar.toml",
            "",
            "horizon = 2028-12-31",
            "horizon = '2028-12-31'",
            "bij «horizon» hoort een datum, maar er staat een tekst.",
        ),
        (
            "calendar.toml",
            "",
            "horizon = 2028-12-31",
            "horizon = 2028-12-31T00:00:00",
            "bij «horizon» hoort een datum, maar er staat iets anders.",
        ),
        (
            "decision_types.toml",
            "BT-03",
            "bailiff = true",
            "bailiff = 'ja'",
            "bij «bailiff» hoort true of false, maar er staat een tekst.",
        ),
        (
            "scales.toml",
            "",
            "nu = 'Direct'",
            "nu = ['Direct']",
            "bij «choices.horizon.nu» hoort een tekst, maar er staat een lijst.",
        ),
        (
            "explanation.toml",
            "",
            "L2 = { mean_sentence = 7,",
            "L2 = [7, 10]\nL6 = { mean_sentence = 7,",
            "bij «reading.L2» hoort een tabel, maar er staat een lijst.",
        ),
    ],
)
def test_wrong_type(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize(
    ("file", "id", "old", "new"),
    [
        ("elements.toml", "E2", "id = 'E3'\n", "id = 'E2'\n"),
        ("elements.toml", "E4-02", "id = 'E4-03'", "id = 'E4-02'"),
        ("rules.toml", "MT-27", "id = 'MT-28'", "id = 'MT-27'"),
        ("checklist.toml", "H-T05", "id = 'H-T06'", "id = 'H-T05'"),
        ("remedies.toml", "bezwaar", "id = 'beroep'", "id = 'bezwaar'"),
    ],
)
def test_double_id(folder: Path, file: str, id: str, old: str, new: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, "dit id komt twee keer voor. Elk id mag er één keer zijn.")


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (
            "options.toml",
            "OP-11",
            "name = 'Hotel', ethos = ['2']",
            "name = 'Hotel', ethos = ['8']",
            "«ethos» verwijst naar «8», en dat bestaat niet.",
        ),
        (
            "options.toml",
            "OP-24",
            "alarm = 'AL-02' },\n]",
            "alarm = 'AL-99' },\n]",
            "«alarm» verwijst naar «AL-99», en dat bestaat niet.",
        ),
        ("decision_types.toml", "BT-01", "'OP-17', 'OP-19']", "'OP-17', 'OP-99']", "«options» verwijst naar «OP-99»"),
        ("decision_types.toml", "BT-01", "'deels', 'weigeren'", "'deels', 'weg'", "«outcomes» verwijst naar «weg»"),
        (
            "decision_types.toml",
            "BT-03",
            "'executiegeschil', 'klacht']",
            "'cassatie', 'klacht']",
            "«remedies» verwijst naar «cassatie»",
        ),
        ("decision_types.toml", "BT-01", "norm_level = 'N5'", "norm_level = 'N9'", "«norm_level» verwijst naar «N9»"),
        (
            "decision_types.toml",
            "general_law",
            "norm_level = 'N4'\nsource = 'kinderombudsman.nl'",
            "norm_level = 'N0'\nsource = 'kinderombudsman.nl'",
            "«norm_level» verwijst naar «N0»",
        ),
        (
            "remedies.toml",
            "klacht",
            "'hoofdstuk 9 Awb', norm_level = 'N1'",
            "'hoofdstuk 9 Awb', norm_level = 'N7'",
            "«norm_level» verwijst naar «N7»",
        ),
        (
            "rules.toml",
            "MT-01",
            "norm_levels = ['N1']",
            "norm_levels = ['N1', 'N8']",
            "«norm_levels» verwijst naar «N8»",
        ),
        ("alarms.toml", "AL-01", "rule = ['MT-29']", "rule = ['MT-45']", "«rule» verwijst naar «MT-45»"),
        ("scales.toml", "effect_of_wish", "goed = 'positief'", "goed = 'prima'", "«effect» verwijst naar «prima»"),
        ("scales.toml", "effect_of_wish", "liever_niet = 'negatief'\n", "", "in «wish» ontbreekt «liever_niet»."),
        ("scales.toml", "", "[choices.weather]", "[choices.weer]", "in «choices» ontbreekt «weather»."),
        ("hearing.toml", "talk_aids", "\nL5 = [\n", "\nL6 = [\n", "«talk_aids» verwijst naar «L6»"),
        ("elements.toml", "E1", "L5 = 'Vraag ook", "L7 = 'Vraag ook", "«per_age» verwijst naar «L7»"),
        ("explanation.toml", "tone", "ouder = 'Gewone taal", "buren = 'Gewone taal", "«tone» verwijst naar «buren»"),
    ],
)
def test_lost_reference(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


def test_question_under_the_wrong_element(folder: Path) -> None:
    change(folder, "elements.toml", "id = 'E6-10'", "id = 'E7-11'")
    problem = "deze vraag staat bij E6, en daar past haar id niet bij."
    assert_refused(folder, "elements.toml", "E7-11", problem)


@pytest.mark.parametrize(
    ("file", "id", "old", "new"),
    [
        ("hearing.toml", "HK-1", "source = 'Algemeen commentaar nr. 12 CRC, par. 134 onder a'", "source = ''"),
        ("contacts.toml", "kinderombudsman", "source = 'kinderombudsman.nl'", "source = '  '"),
        ("elements.toml", "E1", "source = 'Kinderombudsman Amsterdam (2025), § 4.2'", "source = ''"),
    ],
)
def test_empty_source(folder: Path, file: str, id: str, old: str, new: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, "«source» is leeg. Elk onderdeel van de methode noemt zijn bron.")


def test_empty_name(folder: Path) -> None:
    change(folder, "method.toml", "name = 'Afweging'", "name = ''")
    assert_refused(folder, "method.toml", "3", "«name» is leeg.")


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (
            "rules.toml",
            "MT-01",
            "levels = ['F']",
            "levels = ['X']",
            "«levels» kent de waarde «X» niet. Kies uit: F, W, H.",
        ),
        (
            "rules.toml",
            "MT-01",
            "override = 'nee'",
            "override = 'soms'",
            "«override» kent de waarde «soms» niet. Kies uit: nee, mot, geen.",
        ),
        (
            "interests.toml",
            "IB-10",
            "group = 'ouders'",
            "group = 'buren'",
            "«group» kent de waarde «buren» niet. Kies uit: bestuur, ouders, anderen, beslissing.",
        ),
        (
            "elements.toml",
            "E1-01",
            "who = ['K']",
            "who = ['X']",
            "«who» kent de waarde «X» niet. Kies uit: K, O, D, H, prof.",
        ),
        ("elements.toml", "E1-01", "ages = ['L2', ", "ages = ['L9', ", "«ages» kent de waarde «L9» niet."),
        (
            "remedies.toml",
            "bezwaar",
            "unit = 'weken'",
            "unit = 'dagen'",
            "«unit» kent de waarde «dagen» niet. Kies uit: weken, maanden.",
        ),
        (
            "contacts.toml",
            "kinderombudsman",
            "certainty = 'nagezien'",
            "certainty = 'zeker'",
            "«certainty» kent de waarde «zeker» niet. Kies uit: bron, nagezien, te_controleren, ontwerp.",
        ),
        (
            "words.toml",
            "",
            "from_group = 'nooit'",
            "from_group = 'L1'",
            "«from_group» kent de waarde «L1» niet. Kies uit: L3, L4, L5, nooit.",
        ),
    ],
)
def test_unknown_code(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("levels = ['F']", "levels = []", "«levels», «norm_levels» en «messages» hebben elk ten minste één waarde."),
        (
            "[rules.messages]\n",
            "[rules.messages]\nproef = 'Vul {veld} in.'\n",
            "«messages.proef» verwijst naar «veld», en dat bestaat niet.",
        ),
        (
            "[rules.messages]\n",
            "[rules.messages]\nproef = 'Vul {velden in.'\n",
            "in een melding staat een losse accolade.",
        ),
    ],
)
def test_rule_that_cannot_speak(folder: Path, old: str, new: str, problem: str) -> None:
    change(folder, "rules.toml", old, new)
    assert_refused(folder, "rules.toml", "MT-01", problem)


def test_term_without_its_unit(folder: Path) -> None:
    change(folder, "remedies.toml", "amount = 6, unit = 'weken', ", "amount = 6, ")
    assert_refused(folder, "remedies.toml", "bezwaar", "«amount» en «unit» horen bij elkaar")


def test_bracket_that_is_not_closed(folder: Path) -> None:
    change(folder, "words.toml", "'niet de schuld van']", "'niet de schuld van'")
    problem = "staat iets dat geen geldige TOML is. Kijk naar de aanhalingstekens en haken."
    assert_refused(folder, "words.toml", "", problem)


def test_file_that_breaks_off(folder: Path) -> None:
    (folder / "words.toml").write_text("[words]\nblame = ['eigen schuld'", "utf-8")
    assert_refused(folder, "words.toml", "", "aan het einde staat iets dat geen geldige TOML is.")


def test_key_that_is_there_twice(folder: Path) -> None:
    change(folder, "method.toml", "language = 'nl'\n", "language = 'nl'\nlanguage = 'fy'\n")
    assert_refused(folder, "method.toml", "", "bij regel 5, teken 16 staat een sleutel die er al is.")


def test_binary_file(folder: Path) -> None:
    (folder / "calendar.toml").write_bytes(b"\xff\xfe\x00\x01")
    assert_refused(folder, "calendar.toml", "", "dit is geen tekst in UTF-8 (byte 0).")


def test_missing_file(folder: Path) -> None:
    (folder / "contacts.toml").unlink()
    assert_refused(folder, "contacts.toml", "", "dit bestand ontbreekt of kan niet worden geopend.")


def test_file_that_does_not_belong(folder: Path) -> None:
    (folder / "extra.toml").write_text("", "utf-8")
    problem = "dit bestand hoort er niet bij. Bekend zijn: method.toml, scales.toml"
    assert_refused(folder, "extra.toml", "", problem)


def test_missing_folder(tmp_path: Path) -> None:
    assert_refused(tmp_path / "weg", "weg", "", "deze map met de methode bestaat niet.")
