"""Colours, sizes and type: the only place that names one.

Every text ink has a contrast of at least 4.5:1 on the grounds it stands on, and everything else
that carries meaning at least 3:1 (EN 301 549, WCAG 2.1 1.4.3 and 1.4.11); `TEXT_PAIRS` and
`OTHER_PAIRS` list them and the tests compute them.
"""

from enum import StrEnum

LIGHT = {
    "window": "#F3F5F7",
    "surface": "#FFFFFF",
    "sunken": "#F8F9FB",
    "sidebar": "#E9EDF1",
    "topbar": "#FFFFFF",
    "hover": "#EDF1F5",
    "pressed": "#E0E6EC",
    "selection": "#DCEBF4",
    "nav_sel": "#FFFFFF",
    "border": "#D8DFE6",
    "border_ctl": "#B4BFC9",
    "border_strong": "#74828F",
    "divider": "#E6EBF0",
    "focus": "#0B5A7D",
    "text": "#16212B",
    "text2": "#465462",
    "text3": "#586674",
    "disabled": "#8D99A5",
    "selection_text": "#0A2433",
    "accent": "#0B5A7D",
    "accent_hover": "#094B69",
    "accent_press": "#073C54",
    "on_accent": "#FFFFFF",
    "accent_soft": "#DDEDF5",
    "accent_soft_text": "#084A68",
    "danger": "#B3261E",
    "danger_soft": "#FBE7E5",
    "danger_text": "#8F1D17",
    "warn": "#8A5200",
    "warn_soft": "#FDF0D5",
    "warn_text": "#6F4200",
    "success": "#1C6B3F",
    "success_soft": "#DFF2E7",
    "success_text": "#145230",
    "info": "#2B5FA8",
    "info_soft": "#E3ECF9",
    "info_text": "#1F4880",
    "neutral_soft": "#E7ECF1",
    "neutral_text": "#3C4955",
    "task": "#6A4C9C",
    "task_soft": "#EEE9F6",
    "task_text": "#4B3378",
    "paper_ground": "#E0E6EC",
    "toast": "#16212B",
    "on_toast": "#FFFFFF",
    "chart1": "#0B5A7D",
    "chart2": "#C2681A",
    "chart3": "#5B7F2B",
    "chart4": "#8A4F9E",
    "chart5": "#B23A5F",
    "chart_prev": "#74828F",
    "chart_grid": "#E1E7ED",
}
"""Light: name to colour."""
DARK = {
    "window": "#14191E",
    "surface": "#1C2329",
    "sunken": "#171D22",
    "sidebar": "#181E24",
    "topbar": "#1C2329",
    "hover": "#28313A",
    "pressed": "#303B45",
    "selection": "#1D4257",
    "nav_sel": "#27313A",
    "border": "#35404A",
    "border_ctl": "#4C5965",
    "border_strong": "#82909C",
    "divider": "#2A333B",
    "focus": "#7CC4E8",
    "text": "#E9EEF2",
    "text2": "#B9C5CF",
    "text3": "#9CABB8",
    "disabled": "#66737F",
    "selection_text": "#F1F8FC",
    "accent": "#6DB9DF",
    "accent_hover": "#86C8E8",
    "accent_press": "#9CD3ED",
    "on_accent": "#07202D",
    "accent_soft": "#173B4E",
    "accent_soft_text": "#B5DFF3",
    "danger": "#F28B82",
    "danger_soft": "#4A211F",
    "danger_text": "#FFB9B3",
    "warn": "#F0B75A",
    "warn_soft": "#45330F",
    "warn_text": "#F8D28D",
    "success": "#75C795",
    "success_soft": "#1B3D29",
    "success_text": "#A5E0BB",
    "info": "#8DB6F2",
    "info_soft": "#1E3454",
    "info_text": "#BBD4F8",
    "neutral_soft": "#2D3740",
    "neutral_text": "#C3CED8",
    "task": "#B9A3E8",
    "task_soft": "#2E2745",
    "task_text": "#D5C7F5",
    "paper_ground": "#303B45",
    "toast": "#E9EEF2",
    "on_toast": "#1C2329",
    "chart1": "#5CA8CF",
    "chart2": "#E0945A",
    "chart3": "#93B95C",
    "chart4": "#BF8FD0",
    "chart5": "#E78AA8",
    "chart_prev": "#A9B7C3",
    "chart_grid": "#2C363F",
}
"""Dark: the same names."""


class Role(StrEnum):
    """What a piece of text is; each role has a size and a weight."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    SUBTITLE = "subtitle"
    TITLE = "title"
    SMALL = "small"


TYPE = {
    Role.CAPTION: (0.92, 400),
    Role.BODY: (1.0, 400),
    Role.STRONG: (1.0, 600),
    Role.SUBTITLE: (1.16, 600),
    Role.TITLE: (1.54, 600),
    Role.SMALL: (0.86, 500),
}
"""Role to (factor of the base size, weight)."""
BASE_PX = 13
"""The base size of text in pixels, at 100 %."""
FAMILY = "Inter"
"""The bundled face."""
SCALES = (100, 110, 125, 150, 175, 200)
"""Text sizes offered, in percent."""

XXS, XS, S, M, L, XL, XXL = 2, 4, 8, 12, 16, 24, 32
"""Distances in pixels at 100 %; all pass through `Theme.px`."""

CHARTS = ("chart1", "chart2", "chart3", "chart4", "chart5")
"""Colours of the series of a chart, in order; each has a texture besides."""
_GROUNDS = ("window", "surface", "sunken", "sidebar", "hover", "selection")
_SOFT = ("danger", "warn", "success", "info", "task")
TEXT_PAIRS = (
    *((ink, ground) for ink in ("text", "text2", "text3") for ground in _GROUNDS),
    *(("accent", ground) for ground in ("window", "surface", "sunken")),
    *((f"{tone}_text", f"{tone}_soft") for tone in (*_SOFT, "neutral")),
    *((f"{tone}_text", "surface") for tone in _SOFT),
    ("accent_soft_text", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("selection_text", "selection"),
    ("text", "accent_soft"),
    ("text", "task_soft"),
    ("on_toast", "toast"),
)
"""Ink and ground: at least 4.5:1."""
OTHER_PAIRS = (
    *(
        (mark, ground)
        for mark in (
            "border_strong",
            "focus",
            "danger",
            "warn",
            "success",
            "info",
            "task",
            "accent",
            *CHARTS,
            "chart_prev",
        )
        for ground in ("surface", "window")
    ),
    ("accent", "accent_soft"),
    ("focus", "selection"),
)
"""Marks and grounds: at least 3:1."""
ENOUGH_FOR_TEXT, ENOUGH_FOR_MARKS = 4.5, 3.0
"""The least contrast of `TEXT_PAIRS` and of `OTHER_PAIRS`."""
