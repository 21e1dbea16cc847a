"""The colours of truce.css can be read: every pair that meets on a page, in light and in dark."""

import itertools
import math
import re

import pytest
from sites import REPOSITORY

SHEET = (REPOSITORY / "templates/assets/truce.css").read_text()
COLOUR = r"--([\w-]+): light-dark\((#\w+), (#\w+)\)"


def tokens(selector):
    """The colours that a rule declares, as name → (light, dark)."""
    block = re.search(re.escape(selector) + r" \{(.*?)\}", SHEET, re.DOTALL)
    return {name: (light, dark) for name, light, dark in re.findall(COLOUR, block[1])}


def linear(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]


def luminance(colour):
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def times(matrix, vector):
    return [sum(factor * value for factor, value in zip(row, vector, strict=True)) for row in matrix]


# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.0.
SIGHTS = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}

# Björn Ottosson, "A perceptual color space for image processing".
TO_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
TO_LAB = (
    (0.2104542553, 0.793617785, -0.0040720468),
    (1.9779984951, -2.428592205, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.808675766),
)


def seen(colour, sight):
    """A colour in OKLab, as somebody with this sight sees it."""
    light = [min(max(value, 0), 1) for value in times(SIGHTS[sight], linear(colour))]
    return times(TO_LAB, [value ** (1 / 3) for value in times(TO_CONES, light)])


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


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_the_five_moments_can_be_told_apart_by_everyone(sight, mode):
    solids = [tokens(f".m{number}")["solid"][mode] for number in range(5)]
    for first, second in itertools.combinations(solids, 2):
        assert math.dist(seen(first, sight), seen(second, sight)) >= 0.1, (first, second)
