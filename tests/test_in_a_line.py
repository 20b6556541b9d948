"""What is read from a row that somebody typed in one line."""

from datetime import date

import pytest

from app.in_a_line import measure_in_a_line, source_in_a_line

TODAY = date(2025, 11, 3)


@pytest.mark.parametrize(
    ("typed", "what", "who", "by_when"),
    [
        ("Bureau bij tante", "Bureau bij tante", "", ""),
        ("Bureau bij tante; wijkteam", "Bureau bij tante", "wijkteam", ""),
        ("Bureau bij tante; wijkteam; 12-12-2025", "Bureau bij tante", "wijkteam", "12-12-2025"),
        ("Bureau bij tante; 12-12-2025; wijkteam", "Bureau bij tante", "wijkteam", "12-12-2025"),
        ("Bureau bij tante; uiterlijk 12 december; wijkteam", "Bureau bij tante", "wijkteam", "uiterlijk 12 december"),
        ("Bureau bij tante; vóór 1 januari", "Bureau bij tante", "", "vóór 1 januari"),
        ("Bureau; wijkteam; voor de kerst", "Bureau", "wijkteam", "voor de kerst"),
        ("Bureau; wijkteam; als het kan", "Bureau", "wijkteam", "als het kan"),
        ("Bureau; volgende week", "Bureau", "", "volgende week"),
        ("Bureau; uiterlijk di 3 maart; vader", "Bureau", "vader", "uiterlijk di 3 maart"),
        ("Bureau;; ;wijkteam;", "Bureau", "wijkteam", ""),
        ("morgen; vader", "morgen", "vader", ""),
    ],
)
def test_a_measure(typed, what, who, by_when):
    assert measure_in_a_line(typed, TODAY) == {"what": what, "who": who, "by_when": by_when}


@pytest.mark.parametrize(
    ("typed", "title", "author", "dated", "origin"),
    [
        ("Brief over Lena", "Brief over Lena", "", None, ""),
        ("Brief over Lena; E. Visser; 2-10-2025", "Brief over Lena", "E. Visser", date(2025, 10, 2), ""),
        ("Brief over Lena; 2 okt; E. Visser", "Brief over Lena", "E. Visser", date(2025, 10, 2), ""),
        ("Brief; E. Visser; 2-10-2025; Ziekenhuis", "Brief", "E. Visser", date(2025, 10, 2), "Ziekenhuis"),
        ("Brief; d.d. 2-10-2025; E. Visser", "Brief", "E. Visser", date(2025, 10, 2), ""),
        ("Brief; E. Visser; van 2 oktober 2025", "Brief", "E. Visser", date(2025, 10, 2), ""),
        ("Brief; E. Visser; do 2-10-2025", "Brief", "E. Visser", date(2025, 10, 2), ""),
        ("Brief; E. Visser; maart 2025", "Brief, maart 2025", "E. Visser", None, ""),
        ("Brief; maart 2025", "Brief, maart 2025", "", None, ""),
        ("Brief; E. Visser; 31-2-2025", "Brief, 31-2-2025", "E. Visser", None, ""),
    ],
)
def test_a_source(typed, title, author, dated, origin):
    read = source_in_a_line(typed, TODAY)
    assert read == {"title": title, "author": author, "dated": dated, "origin": origin}
