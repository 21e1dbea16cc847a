"""A reader with another browser than Chromium, who opened the site from disk."""

import pytest

PAGES = ["index.html", "moments/fmot.html", "assets/index.html", "glossary.html", "search.html", "print.html"]


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
    [("search.html", "price list"), ("pl/search.html", "cennik"), ("pl/search.html", "obiekcji cenowych")],
)
def test_search_finds_from_disk(example, engine, page, query):
    engine.open(example.url(page) + f"?q={query}")
    found = engine.run(
        "await new Promise((resolve) => { const look = (left) => { const links = document.querySelectorAll('.results a');"
        " links.length || !left ? resolve(links.length) : setTimeout(look, 100, left - 1); }; look(50); })"
    )
    assert found > 0
    assert engine.troubles == []
