"""A reader with another browser than Chromium, who opened the site from disk."""

import pytest

# One of each kind.
PAGES = [
    "index.html", "pl/index.html", "moments/fmot.html", "stages/contact.html", "fmot/objections.html", "fmot/emails-after-meetings.html",
    "assets/index.html", "assets/price-list-2026.html", "glossary.html", "people/index.html", "people/piotr-madej.html",
    "teams/new-sales.html", "changes.html", "translations.html", "search.html", "print.html", "404.html",
]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_drawn_with_its_style_and_its_script_runs(example, engine, page):
    engine.open(example.url(page))
    assert engine.run("getComputedStyle(document.querySelector('h1')).fontWeight") == "700"
    assert engine.run("document.querySelector('meta[http-equiv]').content").startswith("default-src 'none'")
    assert engine.run("document.documentElement.scrollWidth <= innerWidth")
    assert engine.troubles == []


def test_filters_hide_what_they_should(example, engine):
    engine.open(example.url("assets/index.html"))
    shown = "[...document.querySelectorAll('.asset')].filter((row) => row.checkVisibility()).length"
    before = engine.run(shown)
    engine.run("document.querySelector('.filters [value=g-email]').click() ?? null")
    assert 0 < engine.run(shown) < before


@pytest.mark.parametrize(
    "page, query",
    [("search.html", "price list"), ("pl/search.html", "cennik"), ("pl/search.html", "obiekcji cenowych"), ("pl/search.html", "wspolnymi zasobami")],
)
def test_search_finds_from_disk(example, engine, page, query):
    engine.open(example.url(page) + f"?q={query}")
    found = engine.run(
        "await new Promise((resolve) => { const look = (left) => { const links = document.querySelectorAll('.results a');"
        " links.length || !left ? resolve(links.length) : setTimeout(look, 100, left - 1); }; look(50); })"
    )
    assert found > 0
    assert engine.troubles == []
