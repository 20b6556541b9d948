"""Broken procedures, alarms, duties, conditions, supports, network sheets and group texts are refused, with words."""

from pathlib import Path

import pytest
from broken_method import assert_refused, change, copy_of_the_method

TYPES, REMEDIES, ALARMS, GROUP = "decision_types.toml", "remedies.toml", "alarms.toml", "group.toml"
CHECKLIST, CONDITIONS, SUPPORTS, NETWORK = "checklist.toml", "conditions.toml", "supports.toml", "network_check.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_the_method(tmp_path)


@pytest.mark.parametrize(
    ("file", "id", "old", "new"),
    [
        (TYPES, "BT-01", "closure = false\n", "closure = false\nkleur = 'blauw'\n"),
        (REMEDIES, "bezwaar", "{ id = 'bezwaar', ", "{ id = 'bezwaar', kleur = 'blauw', "),
        (REMEDIES, "bestuursrecht", "id = 'bestuursrecht'\n", "id = 'bestuursrecht'\nkleur = 'blauw'\n"),
        (ALARMS, "AL-01", "id = 'AL-01'\n", "id = 'AL-01'\nkleur = 'blauw'\n"),
        (CHECKLIST, "H-V01", "{ id = 'H-V01', ", "{ id = 'H-V01', kleur = 'blauw', "),
        (CONDITIONS, "BIC-01", "{ id = 'BIC-01', ", "{ id = 'BIC-01', kleur = 'blauw', "),
        (SUPPORTS, "ST-01", "{ id = 'ST-01', ", "{ id = 'ST-01', kleur = 'blauw', "),
        (NETWORK, "NW-01", "{ id = 'NW-01', ", "{ id = 'NW-01', kleur = 'blauw', "),
        (GROUP, "GP-01", "{ id = 'GP-01', ", "{ id = 'GP-01', kleur = 'blauw', "),
    ],
)
def test_unknown_key(folder: Path, file: str, id: str, old: str, new: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, "de sleutel «kleur» is onbekend.")


@pytest.mark.parametrize(
    ("file", "id", "old", "key"),
    [
        (TYPES, "BT-01", "remedy_told = 'rechtsmiddel'\n", "remedy_told"),
        (TYPES, "BT-01", "closure = false\n", "closure"),
        (REMEDIES, "bezwaar", "runs_from = 'bekendmaking', ", "runs_from"),
        (REMEDIES, "bestuursrecht", "steps = ['bezwaar', 'beroep', 'hogerberoep_bw']\n", "steps"),
        (ALARMS, "AL-02", "shown_by = ['E4-03', 'H-N01']\n", "shown_by"),
        (CHECKLIST, "H-V02", "who = 'verhuurder, gemeente', source = 'Als de overheid niet thuis geeft (2023), § 4.3",
         "who"),
        (CONDITIONS, "BIC-01", ", mapping = 'ontwerp' },\n  { id = 'BIC-02'", "mapping"),
        (SUPPORTS, "ST-01", "pillar = 'bestaanscondities', what = 'De gemeente of een fonds", "pillar"),
        (NETWORK, "bezocht", "visited = true, ", "visited"),
        (GROUP, "panel", "limits = 'Stille kinderen vallen weg en een groep praat elkaar soms na.', ", "limits"),
    ],
)  # fmt: skip
def test_missing_key(folder: Path, file: str, id: str, old: str, key: str) -> None:
    """The key gives way to a comment or is left out; what stood next to it stays."""
    kept = {"who": "source = 'Als de overheid niet thuis geeft (2023), § 4.3", "mapping": " },\n  { id = 'BIC-02'",
            "pillar": "what = 'De gemeente of een fonds"}  # fmt: skip
    change(folder, file, old, kept.get(key, ""))
    assert_refused(folder, file, id, f"de sleutel «{key}» ontbreekt.")


@pytest.mark.parametrize(
    ("file", "id", "old", "new"),
    [
        (TYPES, "BT-01", "id = 'BT-02'\n", "id = 'BT-01'\n"),
        (TYPES, "VR-05-1", "id = 'VR-05-2'", "id = 'VR-05-1'"),
        (REMEDIES, "bodem", "id = 'kort_geding'", "id = 'bodem'"),
        (ALARMS, "AL-01", "id = 'AL-02'", "id = 'AL-01'"),
        (CONDITIONS, "BIC-01", "id = 'BIC-02'", "id = 'BIC-01'"),
        (SUPPORTS, "voorzorg", "id = 'herstelzorg'", "id = 'voorzorg'"),
        (SUPPORTS, "ST-01", "id = 'ST-02'", "id = 'ST-01'"),
        (NETWORK, "NW-01", "id = 'NW-02'", "id = 'NW-01'"),
        (GROUP, "GD-1", "id = 'GD-2'", "id = 'GD-1'"),
    ],
)
def test_double_id(folder: Path, file: str, id: str, old: str, new: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, "dit id komt twee keer voor. Elk id mag er één keer zijn.")


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (TYPES, "BT-05", "rules_off = ['MT-41']", "rules_off = ['MT-45']", "«rules_off» verwijst naar «MT-45»"),
        (TYPES, "BT-05", "rules_not_blocking = ['MT-14', ", "rules_not_blocking = ['MT-99', ",
         "«rules_not_blocking» verwijst naar «MT-99»"),
        (TYPES, "BT-01", "remedies_now = ['bezwaar', ", "remedies_now = ['verzet', ",
         "«remedies_now» verwijst naar «verzet»"),
        (TYPES, "BT-02", "unit = 'weken', norm_level = 'N1', source = 'art. 2.3.2",
         "unit = 'weken', norm_level = 'N9', source = 'art. 2.3.2", "«norm_level» verwijst naar «N9»"),
        (TYPES, "BT-03", "norm_level = 'N1', source = 'art. 555 Rv'", "norm_level = 'N9', source = 'art. 555 Rv'",
         "«norm_level» verwijst naar «N9»"),
        (REMEDIES, "verzet", "runs_from = 'betekening_of_bekendheid'", "runs_from = 'ooit'",
         "«runs_from» verwijst naar «ooit»"),
        (REMEDIES, "verstek", "steps = ['verzet', 'hb_bodem']", "steps = ['verzet', 'cassatie']",
         "«steps» verwijst naar «cassatie»"),
        (REMEDIES, "schulden", "beside = ['executiegeschil']", "beside = ['cassatie']",
         "«beside» verwijst naar «cassatie»"),
        (REMEDIES, "jeugd", "decision_types = ['BT-07']", "decision_types = ['BT-11']",
         "«decision_types» verwijst naar «BT-11»"),
        (REMEDIES, "bodem", "source = 'art. 339 lid 1 Rv'\nnorm_level = 'N1'",
         "source = 'art. 339 lid 1 Rv'\nnorm_level = 'N8'", "«norm_level» verwijst naar «N8»"),
        (ALARMS, "AL-01", "norm_levels = ['N1', 'N3']", "norm_levels = ['N1', 'N8']",
         "«norm_levels» verwijst naar «N8»"),
        (ALARMS, "AL-06", "shown_by = ['E4-07']", "shown_by = ['E4-99']", "«shown_by» verwijst naar «E4-99»"),
        (CHECKLIST, "H-T12", "norm_levels = ['N6']", "norm_levels = ['N9']", "«norm_levels» verwijst naar «N9»"),
        (CONDITIONS, "BIC-01", "main = ['E4', 'E5', 'E6']", "main = ['E4', 'E9']", "«main» verwijst naar «E9»"),
        (CONDITIONS, "BIC-02", "also = ['E5']", "also = ['E0']", "«also» verwijst naar «E0»"),
        (CONDITIONS, "BN-1", "norm_level = 'N6'", "norm_level = 'N0'", "«norm_level» verwijst naar «N0»"),
        (SUPPORTS, "ST-01", "pillar = 'bestaanscondities'", "pillar = 'geluk'", "«pillar» verwijst naar «geluk»"),
        (SUPPORTS, "ST-01", "elements = ['E4', 'E8']", "elements = ['E4', 'E9']", "«elements» verwijst naar «E9»"),
        (SUPPORTS, "SN-1", "norm_level = 'N4'", "norm_level = 'N7'", "«norm_level» verwijst naar «N7»"),
        (NETWORK, "NW-01", "elements = ['E4']", "elements = ['E9']", "«elements» verwijst naar «E9»"),
        (NETWORK, "bezocht", "norm_level = 'N4', certainty = 'bron' },\n  { id = 'gebeld'",
         "norm_level = 'N7', certainty = 'bron' },\n  { id = 'gebeld'", "«norm_level» verwijst naar «N7»"),
        (GROUP, "GP-01", "age_groups = ['L1']", "age_groups = ['L6']", "«age_groups» verwijst naar «L6»"),
        (GROUP, "GP-01", "elements = ['E2', 'E4', 'E6']", "elements = ['E9']", "«elements» verwijst naar «E9»"),
        (GROUP, "GO-1", "ontwerpkeuze', norm_level = 'N6'", "ontwerpkeuze', norm_level = 'N7'",
         "«norm_level» verwijst naar «N7»"),
        ("options.toml", "OP-15", "alarm = 'AL-02' },\n  { id = 'OP-16'", "alarm = 'AL-16' },\n  { id = 'OP-16'",
         "«alarm» verwijst naar «AL-16»"),
        ("scales.toml", "", "[choices.runs_from]", "[choices.begin]", "in «choices» ontbreekt «runs_from»."),
    ],
)  # fmt: skip
def test_lost_reference(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (TYPES, "BT-01", "remedy_told = 'rechtsmiddel'", "remedy_told = 'soms'", "«remedy_told» kent de waarde «soms»"),
        (TYPES, "BT-10", "free = ['beslisser', ", "free = ['kleur', ", "«free» kent de waarde «kleur» niet."),
        (TYPES, "2-3-2-wmo-2015-2", "runs_from = 'melding'", "runs_from = 'klacht'",
         "«runs_from» kent de waarde «klacht» niet."),
        (ALARMS, "AL-01", "stands_on = 'optie'", "stands_on = 'dak'", "«stands_on» kent de waarde «dak» niet."),
        (ALARMS, "AL-01", "certainty = 'nagezien'", "certainty = 'zeker'", "«certainty» kent de waarde «zeker» niet."),
        (CHECKLIST, "H-V01", "origin = 'vast'", "origin = 'los'", "«origin» kent de waarde «los» niet."),
        (CHECKLIST, "H-V01", "phase = 'voor'", "phase = 'ooit'", "«phase» kent de waarde «ooit» niet."),
        (CONDITIONS, "BIC-01", "part = 'gezin'", "part = 'straat'", "«part» kent de waarde «straat» niet."),
        (CONDITIONS, "BIC-01", "mapping = 'ontwerp'", "mapping = 'goed'", "«mapping» kent de waarde «goed» niet."),
        (SUPPORTS, "ST-01", "certainty = 'bron' },\n  { id = 'ST-02'", "certainty = 'goed' },\n  { id = 'ST-02'",
         "«certainty» kent de waarde «goed» niet."),
        (NETWORK, "NW-01", "theme = 'mensen'", "theme = 'weer'", "«theme» kent de waarde «weer» niet."),
        (NETWORK, "NW-01", "who = ['H', 'O']", "who = ['Z']", "«who» kent de waarde «Z» niet."),
        (GROUP, "panel", "certainty = 'te_controleren'", "certainty = 'ja'", "«certainty» kent de waarde «ja» niet."),
    ],
)  # fmt: skip
def test_unknown_code(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    before, mark, after = text.partition(f"id = '{id}'")
    assert mark and old in after
    path.write_text(before + mark + after.replace(old, new, 1), "utf-8")
    assert_refused(folder, file, id, problem)


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "key"),
    [
        (TYPES, "VR-02-1", "title = 'Wonen of zorg'", "title = ''", "title"),
        (REMEDIES, "bodem", "source = 'art. 339 lid 1 Rv'\nnorm_level", "source = ''\nnorm_level", "source"),
        (ALARMS, "AL-08", "label = 'Alleen een formele weigeringsgrond'", "label = ' '", "label"),
        (CONDITIONS, "BIC-11", "name = 'Educatie'", "name = ''", "name"),
        (SUPPORTS, "ST-03", "name = 'Briefadres'", "name = ''", "name"),
        (NETWORK, "geschikt", "label = 'Geschikt voor nu'", "label = ''", "label"),
        (GROUP, "GM-1", "title = 'Kinderen zonder adres'", "title = ''", "title"),
    ],
)
def test_empty_text(folder: Path, file: str, id: str, old: str, new: str, key: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, f"«{key}» is leeg.")


@pytest.mark.parametrize(
    ("file", "id", "old", "new", "problem"),
    [
        (TYPES, "BT-04", "amount = 8, unit = 'weken', ", "amount = 8, ", "«amount» en «unit» horen bij elkaar"),
        (TYPES, "BT-04", "amount = 8, ", "amount = 0, ", "«amount» is 0; het ligt van 1 tot en met 120."),
        (TYPES, "BT-10", "remedy_told = 'vrij'", "remedy_told = 'geen'",
         "«free» en «remedy_told» zeggen niet hetzelfde over het rechtsmiddel."),
        (TYPES, "BT-07", "remedies = ['hb_jeugd', 'klacht']", "remedies = ['hb_jeugd', 'klacht', 'verzet']",
         "in «routes» ontbreekt «verzet»: routes en rechtsmiddelen verschillen."),
        (TYPES, "BT-03", "remedies = ['bezwaar', 'vovo', 'beroep', ", "remedies = ['bezwaar', 'vovo', ",
         "in «remedies» ontbreekt «beroep»: routes en rechtsmiddelen verschillen."),
        (REMEDIES, "vovo", "runs_from = 'geen', at = 'de voorzieningenrechter van",
         "runs_from = 'bekendmaking', at = 'de voorzieningenrechter van", "een termijn heeft een begin"),
        (REMEDIES, "hb_bodem", "starts = 'de dag na het vonnis', runs_from = 'dag_vonnis'",
         "starts = 'de dag na het vonnis', runs_from = 'geen'", "een termijn heeft een begin"),
        (REMEDIES, "jeugd", "steps = ['hb_jeugd']", "steps = []", "«steps» en «decision_types» hebben elk ten minste"),
        (ALARMS, "AL-15", "norm_levels = ['N2', 'N4']\nsource = 'Als de overheid",
         "norm_levels = []\nsource = 'Als de overheid", "«norm_levels» heeft ten minste één waarde."),
        (CHECKLIST, "H-T12", "norm_levels = ['N6']", "norm_levels = []", "«norm_levels» heeft ten minste één waarde."),
        (CONDITIONS, "BIC-11", "main = ['E7']", "main = []", "«main of also» heeft ten minste één waarde."),
        (CONDITIONS, "BIC-02", "also = ['E5']", "also = ['E4']", "«E4» staat in «main» en in «also»."),
        (SUPPORTS, "ST-02", "elements = ['E2', 'E8']", "elements = []", "«elements» heeft ten minste één waarde."),
        (SUPPORTS, "geluk", "pillars = [", "pillars = [\n  { id = 'geluk', name = 'Geluk', about = 'x', source = 'y',"
         " certainty = 'ontwerp' },", "deze pijler heeft geen enkele steun."),
        (GROUP, "GP-02", "age_groups = ['L2', 'L3']", "age_groups = []", "«age_groups» heeft ten minste één waarde."),
    ],
)  # fmt: skip
def test_parts_that_do_not_fit_together(folder: Path, file: str, id: str, old: str, new: str, problem: str) -> None:
    change(folder, file, old, new)
    assert_refused(folder, file, id, problem)


def test_no_remedy_and_no_sentence(folder: Path) -> None:
    path = folder / TYPES
    lines = path.read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("remedy_sentence = 'U kunt geen bezwaar")]
    assert len(kept) == len(lines) - 1
    path.write_text("\n".join(kept), "utf-8")
    assert_refused(folder, TYPES, "BT-09", "«remedy_sentence» is leeg, en zonder rechtsmiddel moet er een zin staan.")


@pytest.mark.parametrize("file", [ALARMS, CONDITIONS, SUPPORTS, NETWORK, GROUP])
def test_missing_file(folder: Path, file: str) -> None:
    (folder / file).unlink()
    assert_refused(folder, file, "", "dit bestand ontbreekt of kan niet worden geopend.")
