"""Knows how drawings and the shapes of effects become pictures inside a web page: SVG that follows its colours."""

from reports.drawing import SIZE, Shape, drawing
from reports.html_text import flat
from reports.letterhead import Logo

_EFFECT = 14.0
_DASH = "2.4 2"


def drawing_picture(name: str, alt: str, width_mm: int = 0) -> str:
    """A drawing of the app; without `alt` it only repeats the words beside it. Raises DrawingError."""
    shapes = "".join(_shape(each) for each in drawing(name).shapes)
    told = f'role="img" aria-label="{flat(alt)}"' if alt.strip() else 'aria-hidden="true"'
    size = f' width="{width_mm}mm" height="{width_mm}mm"' if width_mm else ""
    return (
        f'<svg class="drawing" {told}{size} viewBox="0 0 {SIZE} {SIZE}" stroke-linecap="round" '
        f'stroke-linejoin="round">{shapes}</svg>'
    )


def effect_shape(effect: str, certainty: str, told: str = "") -> str:
    """The shape of an effect as on paper: direction by shape, certainty by its filling; `told` where words lack it."""
    outline = _outline(effect)
    filled = "" if effect == "onbekend" or certainty == "aanname" else _filling(outline, certainty)
    dash = f' stroke-dasharray="{_DASH}"' if effect == "onbekend" else ""
    spoken = f'role="img" aria-label="{flat(told)}"' if told else 'aria-hidden="true"'
    line = f'<path d="{outline}" fill="none" stroke="currentColor" stroke-width="1.6"{dash}/>'
    return f'<svg class="effect" {spoken} viewBox="-2 -2 18 18">{filled}{line}</svg>'


def logo_picture(logo: Logo) -> str:
    """The logo from inside the page itself; empty without one."""
    if not logo.data:
        return ""
    source = f"data:image/{logo.kind};base64,{flat(logo.data)}"
    return f'<img class="logo" src="{source}" alt="{flat(logo.alt)}" width="{logo.width}" height="{logo.height}">'


def _filling(outline: str, certainty: str) -> str:
    kind = "" if certainty else ' fill-opacity="0.4"'
    if certainty == "aannemelijk":  # half: cut off in the middle by a frame of its own
        left = 'aria-hidden="true" x="-2" y="-2" width="9" height="18" viewBox="-2 -2 9 18"'
        return f'<svg {left}><path d="{outline}" fill="currentColor"/></svg>'
    return f'<path d="{outline}" fill="currentColor"{kind}/>'


def _outline(effect: str) -> str:
    up = effect in ("positief", "sterk_positief")
    if effect in ("sterk_positief", "sterk_negatief"):
        tall = _EFFECT * 0.46
        return _triangle(0, tall, up) + _triangle(_EFFECT - tall, tall, up)
    if effect in ("positief", "negatief"):
        return _triangle(_EFFECT * 0.14, _EFFECT * 0.72, up)
    if effect == "neutraal":
        return "M0 5H14V9H0Z"
    return "M-1 -1H15V15H-1Z"


def _triangle(top: float, tall: float, up: bool) -> str:
    base, tip = (top + tall, top) if up else (top, top + tall)
    return f"M0 {base:g}H{_EFFECT:g}L{_EFFECT / 2:g} {tip:g}Z"


def _shape(shape: Shape) -> str:
    path = "".join(f"{letter}{' '.join(f'{each:g}' for each in numbers)}" for letter, numbers in shape.steps)
    line = f' stroke="{shape.stroke}" stroke-width="{shape.width:g}"' if shape.stroke else ""
    return f'<path d="{path}" fill="{shape.fill or "none"}" fill-rule="nonzero"{line}/>'
