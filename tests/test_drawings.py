"""The drawings: what may stand in one, and that paper shows exactly what the screen shows."""

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from reportlab.pdfgen.canvas import Canvas

from reports.drawing import FOLDER, SIZE, DrawingError, described, drawing, drawing_names, read_drawing
from reports.pdf_drawing import draw
from tests.test_architecture import ROOT

NAMES = drawing_names()
COLOURS = {"", "#222222", "#bdbdbd", "#e2e2e2", "#ffffff"}
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240" fill="none" '
    'stroke="#222222" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">'
)


def data_of(name: str) -> bytes:
    return (ROOT / "resources" / FOLDER / f"{name}.svg").read_bytes()


def on_screen(data: bytes) -> Image.Image:
    image = QImage(SIZE * 2, SIZE * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = QSvgRenderer(QByteArray(data))
    assert shown.isValid()
    shown.render(painter)
    painter.end()
    kept = QBuffer()
    image.save(kept, "PNG")
    return Image.open(BytesIO(bytes(kept.data().data()))).convert("L")


def on_paper(name: str) -> Image.Image:
    out = BytesIO()
    canvas = Canvas(out, (SIZE, SIZE))
    draw(canvas, name, 0, 0, SIZE)
    canvas.save()
    return pypdfium2.PdfDocument(out.getvalue())[0].render(scale=2).to_pil().convert("L")


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The part of the picture, in percent, in which the two differ clearly: more than half of black to white."""
    counts = ImageChops.difference(one, other).histogram()
    return 100 * sum(counts[128:]) / sum(counts)


@pytest.mark.parametrize("name", NAMES)
def test_paper_shows_what_the_screen_shows(name: str) -> None:
    assert unlike(on_screen(data_of(name)), on_paper(name)) < 0.02


def test_another_drawing_or_a_part_less_would_be_seen() -> None:
    bed = on_paper("bed")
    assert unlike(bed, on_paper("huis")) > 5
    lines = data_of("bed").splitlines(keepends=True)
    for at in range(1, len(lines) - 1):
        assert unlike(on_screen(b"".join(lines[:at] + lines[at + 1 :])), bed) > 0.05, lines[at]


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_ink_and_light_grey_in_lines_that_survive_a_copier(name: str) -> None:
    made = drawing(name)
    assert {colour for each in made.shapes for colour in (each.fill, each.stroke)} <= COLOURS
    assert all(each.width >= 3 for each in made.shapes if each.stroke)
    numbers = [number for shape in made.shapes for _, point in shape.steps for number in point]
    assert min(numbers) >= 2 and max(numbers) <= SIZE - 2


def test_there_is_a_drawing_for_every_subject_and_each_differs() -> None:
    assert len(NAMES) >= 26 and {"bed", "papa", "mama", "schaar", "iets_engs"} <= set(NAMES)
    assert len({drawing(each).shapes for each in NAMES}) == len(NAMES)


@pytest.mark.parametrize("name", ["", "olifant", "../fonts/LICENCE-OFL", "Bed"])
def test_a_drawing_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(DrawingError, match="bestaat niet"):
        drawing(name)


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<text>Noor</text>", "text"),
        ("<g><circle cx='1' cy='1' r='1'/></g>", "«g»"),
        ("<script>x</script>", "script"),
        ("<image href='x.png'/>", "image"),
        ("los", "tekst"),
        ("<circle cx='1' cy='1' r='1'/>los", "tekst"),
        ("<circle cx='1' cy='1' r='1' transform='scale(2)'/>", "transform"),
        ("<circle cx='1' cy='1' r='1' style='fill:red'/>", "style"),
        ("<circle cx='1' cy='1' r='1' opacity='0.5'/>", "opacity"),
        ("<circle cx='1' cy='1' r='1' fill='red'/>", "«red» is geen kleur"),
        ("<circle cx='1' cy='1'/>", "geen getal"),
        ("<circle cx='1' cy='1' r='10%'/>", "«10%» is geen getal"),
        ("<rect x='1' y='1' width='9' height='9' ry='2'/>", "«ry»"),
        ("<path d='m 1 1 l 2 2'/>", "begint met"),
        ("<path d='M 1 1 A 5 5 0 0 1 9 9'/>", "«A»"),
        ("<path d='M 1 1 L 2'/>", "«L»"),
        ("<path d='M 1 1 2 2'/>", "«2»"),
        ("<path/>", "begint met"),
        ("<polyline points='1,1'/>", "twee punten"),
        ("<polyline points='1,1 2'/>", "twee punten"),
        ("<circle", "kan niet worden gelezen"),
    ],
)
def test_what_paper_would_not_show_is_refused(inside: str, said: str) -> None:
    with pytest.raises(DrawingError, match="«proef»") as refused:
        read_drawing("proef", f"{HEAD}{inside}</svg>".encode())
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('viewBox="0 0 240 240"', 'viewBox="0 0 24 24"'),
        (' stroke-linecap="round"', ""),
        ("svg", "div"),
        ('fill="none" ', ""),
        ("<svg ", '<svg onload="x" '),
    ],
)
def test_another_kind_of_root_is_refused(old: str, new: str) -> None:
    text = f"{HEAD}<circle cx='9' cy='9' r='9'/></svg>"
    assert len(read_drawing("proef", text.encode()).shapes) == 1
    with pytest.raises(DrawingError):
        read_drawing("proef", text.replace(old, new).encode())


def test_every_drawing_is_described_for_who_does_not_see_it_and_nothing_else_is() -> None:
    assert [each for each in NAMES if not described(each)[0].isupper() or described(each).endswith(".")] == []
    assert len({described(each) for each in NAMES}) == len(NAMES)
    with pytest.raises(DrawingError, match="bestaat niet"):
        described("omschrijvingen")
