"""The colours of truce.css can be read: every pair that meets on a page, in light and in dark."""

import re

import pytest
from sites import REPOSITORY

SHEET = (REPOSITORY / "templates/assets/truce.css").read_text()
COLOUR = r"--([\w-]+): light-dark\((#\w+), (#\w+)\)"


def tokens(selector):
    """The colours that a rule declares, as name → (light, dark)."""
    block = re.search(re.escape(selector) + r" \{(.*?)\}", SHEET, re.DOTALL)
    return {name: (light, dark) for name, light, dark in re.findall(COLOUR, block[1])}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


BASE = tokens(":root")
MOMENTS = [":root, .always", *(f".m{number}" for number in range(7))]
STATES = re.findall(r"--tone: light-dark\((#\w+), (#\w+)\); --wash: light-dark\((#\w+), (#\w+)\)", SHEET)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_text_and_links_on_every_surface(mode):
    for surface in ("bg", "soft", "sunk"):
        for text in ("text", "text-2", "link", "visited"):
            assert contrast(BASE[text][mode], BASE[surface][mode]) >= 6, (text, surface)
        for mark in ("edge", "focus"):
            assert contrast(BASE[mark][mode], BASE[surface][mode]) >= 3, (mark, surface)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_moment_can_be_read_on_its_own_colours(moment, mode):
    colours = {name: pair[mode] for name, pair in tokens(moment).items()}
    assert contrast(colours["ink"], colours["tint"]) >= 7
    assert contrast(BASE["bg"][mode], colours["solid"]) >= 4.5
    assert contrast(BASE["text"][mode], colours["tint"]) >= 7
    assert contrast(colours["line"], BASE["bg"][mode]) >= 3


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_a_state_can_be_read_on_its_wash(mode):
    assert len(STATES) == 4
    for state in STATES:
        assert contrast(state[mode], state[2 + mode]) >= 7, state
