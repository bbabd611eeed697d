"""Contrast of two colours, for the table of looks and for colours that a person chooses.

Colours are "#RRGGBB" (sRGB). Formula: WCAG 2.2, relative luminance and contrast ratio.
"""

from __future__ import annotations

AA_TEXT = 4.5
"""Least contrast of text on its ground (WCAG 1.4.3, level AA)."""
AA_SHAPE = 3.0
"""Least contrast of a line or sign that carries meaning (WCAG 1.4.11)."""


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green, blue, 0 to 255. Raises ValueError unless `colour` is "#RRGGBB"."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour!r}")
    value = int(colour[1:], 16)
    return value >> 16, value >> 8 & 255, value & 255


def linear(channel: int) -> float:
    """A channel (0 to 255) as light, 0 to 1."""
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21; the order of the two does not matter."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` (0 to 1) of `other` laid over `one`."""
    parts = zip(channels(one), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)
