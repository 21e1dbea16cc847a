"""Every page of every site, as a reader meets it: opened from disk, on a telephone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL_TARGETS = """
[...document.querySelectorAll("header a, header summary, .button, .open, .chip, .filters label, .alphabet a")]
  .filter((element) => element.checkVisibility())
  .filter((element) => { const box = element.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
  .map((element) => element.textContent.trim())
"""

# A label above its value, and a button that has slipped out of its corner.
MISPLACED = """
[...document.querySelectorAll(".email-head div")]
  .filter(({ firstElementChild: label, lastElementChild: value }) =>
    Math.abs(label.getBoundingClientRect().top - value.getBoundingClientRect().top) > 1)
  .concat([...document.querySelectorAll(".code > .copy")].filter((button) => button.checkVisibility() && button.offsetTop !== 8))
  .map((element) => element.textContent.trim())
"""


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_page_complains_or_asks_for_what_is_not_there_or_scrolls_sideways(site, tab, width):
    desk = tab(width=width)
    for page in site.pages:
        overflow = desk.open(site, page).evaluate(OVERFLOW)
        if overflow > 0:
            desk.troubles.append(f"{page} is {overflow} px too wide")
    assert desk.troubles == []


@pytest.mark.parametrize("width", [320, 1280])
def test_no_control_is_smaller_than_a_fingertip(example, tab, width):
    desk = tab(width=width)
    small = {page: found for page in example.pages if (found := desk.open(example, page).evaluate(SMALL_TARGETS))}
    assert small == {}


def test_the_parts_of_an_email_and_of_code_stand_where_they_belong(site, tab):
    desk = tab()
    misplaced = {page: found for page in site.pages if (found := desk.open(site, page).evaluate(MISPLACED))}
    assert misplaced == {}


@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 1280), ("light", 320)])
def test_axe_finds_nothing_on_any_kind_of_page(site, tab, scheme, width):
    desk = tab(width=width, color_scheme=scheme)
    rules = {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        # What an author leaves empty is reported to the author.
        "rules": {"empty-heading": {"enabled": False}},
    }
    found = []
    for page in one_of_each_kind(site):
        result = Axe().run(desk.open(site, page), options=rules)
        for violation in result.response["violations"]:
            found.append(f"{page}: {violation['id']} at {violation['nodes'][0]['target']}")
    assert found == []


def one_of_each_kind(site):
    """The first page of each make: the template, and which of the rarer parts stand on it."""
    parts = [".agreement", ".email", ".code", ".alert-say", ".problems", ".preview", ".empty", ".facts", ".files", ".footnotes"]
    kinds = {}
    for page in site.pages:
        tree = site.tree(page)
        # The moments and stages of a site differ in their colour alone.
        make = [word for word in tree.body.get("class", "print").split() if not word.startswith("m")]
        kinds.setdefault((*make, *(part for part in parts if tree.cssselect(part))), page)
    return kinds.values()


def test_every_page_has_one_title_and_its_landmarks(site):
    for page in site.pages:
        tree = site.tree(page)
        if not page.endswith("print.html"):
            assert len(tree.cssselect("h1")) == 1, page
            assert tree.cssselect("body > header nav[aria-label], body > footer"), page
        assert len(tree.cssselect("main")) == 1, page


def test_the_place_on_the_path_is_marked(example):
    moment = example.tree("moments/fmot.html")
    assert [link.text for link in moment.cssselect(".strip [aria-current=step]")] == ["FMOT"]
    glossary = example.tree("glossary.html")
    assert [link.text for link in glossary.cssselect(".desk [aria-current=page]")] == ["Glossary"]


def test_every_table_of_ours_has_a_caption_and_headers(site):
    for page in site.pages:
        for table in site.tree(page).cssselect("table:not(.prose table)"):
            assert table.cssselect("caption") and table.cssselect("th[scope=col]"), page


def test_the_first_stop_of_the_keyboard_skips_to_the_text_and_focus_shows(example, tab):
    page = tab().open(example, "moments/fmot.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "pb-main"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"


def test_forced_colours_keep_the_map_and_the_current_place(example, tab):
    page = tab(forced_colors="active").open(example, "moments/fmot.html")
    style = "getComputedStyle(document.querySelector('.strip [aria-current]'))"
    assert page.evaluate(f"{style}.outlineStyle") == "solid"
    assert page.evaluate(f"{style}.clipPath") == "none"


def test_the_last_change_keeps_the_spaces_between_its_words(example, tab):
    page = tab().open(example, "index.html")
    page.evaluate(
        """document.querySelector(".bottom .wrap").insertAdjacentHTML("beforeend",
        '<details class="history"><summary>Last change <time>25 Nov 2026</time> · Anna</summary></details>')"""
    )
    assert page.inner_text(".history summary").strip() == "Last change 25 Nov 2026 · Anna"


def test_paper_shows_sides_and_numbers_although_browsers_print_no_backgrounds(example, tab):
    page = tab().open(example, "moments/fmot.html")
    page.emulate_media(media="print")
    for css, part in [(".party", "::before"), (".number", None)]:
        style = "([css, part]) => getComputedStyle(document.querySelector(css), part).printColorAdjust"
        assert page.evaluate(style, [css, part]) == "exact"
