"""Without script the page is complete: it lacks only comforts."""

import datetime

import pytest


@pytest.fixture
def desk(tab):
    return tab(java_script_enabled=False)


def test_every_page_holds_the_same_text(example, tab, desk):
    with_script = tab(width=1280)
    with_script.page.clock.set_fixed_time(datetime.datetime(2026, 11, 23))
    for page in ["index.html", "moments/fmot.html", "glossary.html", "people/index.html", "print.html"]:
        plain = desk.open(example, page).locator("main").inner_text()
        full = with_script.open(example, page).locator("main")
        full.evaluate("main => main.querySelectorAll('.copy').forEach(button => button.remove())")
        assert plain.split() == full.inner_text().split(), page


def test_no_button_stands_there_that_does_nothing(site, desk):
    for page in site.pages:
        assert not site.tree(page).cssselect("button, [onclick], form"), page


def test_the_catalogue_is_filtered(example, desk):
    page = desk.open(example, "assets/index.html")
    rows = page.locator(".asset:visible").count()
    page.get_by_text("E-mail", exact=True).click()
    assert 0 < page.locator(".asset:visible").count() < rows


def test_the_menu_and_the_contents_unfold_on_a_telephone(example, tab):
    page = tab(width=360, java_script_enabled=False).open(example, "moments/fmot.html")
    page.locator(".menu summary").click()
    assert page.locator(".menu a", has_text="Glossary").is_visible()
    page.locator(".toc-fold summary").click()
    page.locator(".toc-fold a", has_text="Gaps").click()
    assert page.url.endswith("#pb-gaps")
