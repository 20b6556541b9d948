"""What the paper says of the inquiry itself, and the four grounds on which a decision can be tested."""

from assessments import J1, example
from every_column import filled
from papers import METHOD, paper, words

from reports.document import Definition, Heading, Paragraph

GROUNDS = ("Totstandkoming", "Feiten", "Beoordeling", "Gewicht van andere belangen")


def test_the_four_grounds_stand_apart_with_their_paragraphs() -> None:
    document = paper(example(J1))
    numbers = {each.number for each in document.blocks if isinstance(each, Paragraph)}
    rows = [each for each in document.blocks if isinstance(each, Definition) and each.label in GROUNDS][-4:]
    assert [each.label for each in rows] == list(GROUNDS)
    for each in rows:
        said = "".join(run.text for run in each.runs)
        first = int(said.removeprefix("alinea ").replace("–", ",").split(",")[0])
        assert first in numbers


def test_parents_get_no_account_and_no_grounds() -> None:
    full = filled(METHOD)
    assert "vier gronden" in words(paper(full, "rechtbank"))
    assert "vier gronden" not in words(paper(full, "ouder", 0))


def test_what_is_said_of_the_inquiry_stands_in_the_frame() -> None:
    made = example(J1)
    assert "Waarom één vakgebied genoeg is" not in words(paper(made))
    made.one_discipline = "De jeugdarts en de verpleegkundige werken in één team."
    made.delay_reason = "De tolk was er pas na drie dagen."
    blocks = paper(made).blocks
    start = next(at for at, each in enumerate(blocks) if isinstance(each, Heading) and each.text == "Kader")
    end = next(at for at, each in enumerate(blocks) if isinstance(each, Heading) and each.text.startswith("Het gezin"))
    labels = [each.label for each in blocks[start:end] if isinstance(each, Paragraph)]
    assert labels[-2:] == ["Waarom één vakgebied genoeg is", "Waarom het langer duurde"]
