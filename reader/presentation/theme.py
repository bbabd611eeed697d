"""How each kind of mark looks: one table for panes, rulers, ribbons, lists, report and page.

A theme is plain values ("#RRGGBB", widths in pixels at 100 %), read from
`resources/themes/NAME.json`; widgets and typesetters turn them into their own colours. Layers
never share a property, so they can overlap: shared words own the ground (`fill`), names own the
text colour and a raised letter, word differences own the underline, the current pair owns the
frame, and kinds own the sign in the margin.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from reader.paths import resource
from reader.presentation.colour import AA_SHAPE, AA_TEXT, channels, contrast, luminance
from reader.records import dataclass, replace

THEMES = ("light", "dark", "high_contrast")
TINTS = ("shared.paraphrase", "shared.near", "shared.verbatim")
"""The three steps of the one tint, from weak to strong."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one role is drawn. What is None or empty is left as it is."""

    color: str | None = None
    """Of the text itself."""
    fill: str | None = None
    """Ground under the words."""
    line: str | None = None
    """Underline, rule, frame, ribbon edge or ruler bar."""
    stroke: str = "solid"
    """Of an underline: "solid" or "double"."""
    box: str | None = None
    """Border that stands in for `fill` at high contrast: "single", "double" or "dotted"."""
    width: float = 1.0
    """Of the line, in pixels at 100 %."""
    letter: str = ""
    """Raised after the word, so that the kind does not rest on colour."""
    sign: str = ""
    """In the margin and in lists, so that the kind does not rest on colour."""
    bold: bool = False
    italic: bool = False
    size: float = 1.0
    """Of the text, in units of the body's."""


_PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by name and looks by role."""

    name: str
    dark: bool
    palette: Mapping[str, str]
    """By use: paper (behind the text), text, muted (captions, numbers, axis), chrome (window and
    bars), ground (between the panes, behind rulers and timeline), raised (buttons, fields, cards),
    hairline (only divides), edge (where a control ends), accent_soft (what is chosen), badge (the
    letter A or B) …"""
    looks: Mapping[str, Look]

    def color(self, name: str) -> str:
        """A colour of the palette ("paper", "text", "muted" …). Raises KeyError."""
        return self.palette[name]

    def look(self, role: str) -> Look:
        """The look of `role`; of "entity.person" if need be that of "entity"; else a plain one."""
        while role:
            found = self.looks.get(role)
            if found is not None:
                return found
            role = role.rpartition(".")[0]
        return _PLAIN


@cache
def load_theme(name: str) -> Theme:
    """The theme called "light", "dark" or "high_contrast". Raises ValueError for any other."""
    if name not in THEMES:
        raise ValueError(f"no such theme: {name!r}")
    data: dict[str, Any] = json.loads(
        resource("themes", f"{name}.json").read_text(encoding="utf-8")
    )
    looks = {role: Look(**values) for role, values in data["look"].items()}
    return Theme(name, data["dark"], MappingProxyType(data["palette"]), MappingProxyType(looks))


def with_tint_hue(theme: Theme, hue: float) -> Theme:
    """The theme with its tint, ribbons and accent turned to another hue (degrees, 0 to 360).

    Raises ValueError, naming the first pair of colours, where a contrast would fall below AA.
    """
    looks = dict(theme.looks)
    for role in (*TINTS, "current", "hover"):
        look = looks[role]
        looks[role] = replace(look, fill=_turn(look.fill, hue), line=_turn(look.line, hue))
    palette = dict(theme.palette)
    for name in ("accent", "accent_soft", "selection"):
        palette[name] = _turn(palette[name], hue) or palette[name]
    turned = replace(theme, palette=MappingProxyType(palette), looks=MappingProxyType(looks))
    low = low_contrasts(turned)
    if low:
        raise ValueError(low[0])
    return turned


def low_contrasts(theme: Theme) -> tuple[str, ...]:
    """Every pair of colours below AA, in words: text under 4.5, lines and signs under 3."""
    grounds = {"paper": theme.color("paper")}
    grounds.update((role, fill) for role in TINTS if (fill := theme.look(role).fill))
    found: list[str] = []

    def check(name: str, colour: str, ground: str, least: float) -> None:
        ratio = contrast(colour, grounds[ground])
        if ratio < least:
            found.append(f"{name} on {ground}: {ratio:.1f} to 1, at least {least} is needed")

    for ground in grounds:
        check("text", theme.color("text"), ground, AA_TEXT)
        for role, look in theme.looks.items():
            if look.color and look.letter:
                check(role, look.color, ground, AA_TEXT)
            if look.line and role.startswith(("difference", "quote", "current", "search")):
                check(role, look.line, ground, AA_SHAPE)
    for role in TINTS:
        check(role, theme.look(role).line or theme.color("text"), "paper", AA_TEXT)
    return tuple(found)


def _turn(colour: str | None, hue: float) -> str | None:
    """The colour at another hue and the same luminance, so that no contrast changes."""
    if colour is None:
        return None
    import colorsys

    red, green, blue = (channel / 255 for channel in channels(colour))
    _, _, saturation = colorsys.rgb_to_hls(red, green, blue)
    wanted = luminance(colour)
    low, high = 0.0, 1.0
    turned = colour
    for _ in range(16):
        middle = (low + high) / 2
        parts = colorsys.hls_to_rgb(hue % 360 / 360, middle, saturation)
        turned = "#" + "".join(f"{round(part * 255):02X}" for part in parts)
        low, high = (middle, high) if luminance(turned) < wanted else (low, middle)
    return turned
