"""Colours, "#RRGGBB": whether text in them can be read."""

import re

HEX = re.compile(r"#?([0-9a-fA-F]{6})")
GROUNDS = ("#FFFFFF", "#F0F5FA")
"""What documents print on: paper, and the pale ground of panels and heads of tables."""
ENOUGH_FOR_TEXT = 4.5
"""The least contrast of text (WCAG 2.2, 1.4.3)."""


def read_colour(text: str) -> str | None:
    """Return a colour as it is stored, or None if the text is none: "12335c" is "#12335C"."""
    found = HEX.fullmatch(text.strip())
    return f"#{found.group(1).upper()}" if found else None


def least_contrast(colour: str) -> float:
    """Return the contrast of text in a colour with the ground on which it shows least."""
    return min(contrast(colour, ground) for ground in GROUNDS)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours "#RRGGBB" (WCAG 2.1, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
