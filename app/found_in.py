"""Knows in which fields of a dossier the words stand that somebody searched for, by the Dutch names of those fields."""

from collections.abc import Iterator

from app.field_names import name_of
from app.history_places import HistoryPlaces
from app.method import Method
from app.searching import holds_words
from models.assessment import Assessment
from models.desk_row import searched_texts
from models.folding import words_in
from models.writing import rows_of


def found_in(assessment: Assessment, typed: str, method: Method) -> list[str]:
    """The first field in which each word stands: «Kind Lena · Gesprek 1 · Samenvatting». Never what stands there.

    Whoever sits beside the one who searches sees where to look, and nothing that a child said.
    """
    rows = rows_of(assessment)
    places, texts = HistoryPlaces(rows, method), list(searched_texts(rows))

    def named() -> Iterator[str]:
        for word in words_in(typed):
            key, column = next(((key, name) for key, name, text in texts if holds_words([text], word)), (None, ""))
            if key is not None:
                name = name_of(column, key[0])
                yield " · ".join(filter(None, (places.standing(key).told, name[:1].upper() + name[1:])))

    return list(dict.fromkeys(named()))
