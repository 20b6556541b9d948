"""A worked example that was decided, with a letter for everybody as the program begins it."""

from app.letters.child import child_letter
from app.letters.parents import parent_letter, parent_note, readers_of_letters
from models.assessment import Assessment
from models.explanation import ParentLetter
from tests.assessments import example, the_method


def written(name: str) -> Assessment:
    """The example of this file name, with a composed letter for each child and each parent who gets one."""
    made, method = example(name), the_method()
    made.status = "vastgesteld"
    for each in made.children:
        each.explanation.child_text = child_letter(made, method, each)
        each.explanation.parent_text = parent_note(made, method, each)
    for person in readers_of_letters(made):
        text = parent_letter(made, method, person)
        made.parent_letters.append(ParentLetter(id=f"brief-{person.id}", person_id=person.id, text=text))
    return made
