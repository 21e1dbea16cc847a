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
    page.locator(".filters label", has_text="E-mails").click()
    assert 0 < page.locator(".asset:visible").count() < rows


def test_each_filter_of_the_catalogue_leaves_what_it_names(site, desk):
    wrong = """() => [...document.querySelectorAll(".filters input")].filter((choice) => {
        choice.checked = true;
        const isWrong = [...document.querySelectorAll(".asset")].some(
          (row) => row.checkVisibility() !== (choice.value === "" || row.classList.contains(choice.value)));
        document.querySelector(`[name=${choice.name}][value=""]`).checked = true;
        return isWrong;
    }).map((choice) => choice.value)"""
    assert desk.open(site, "assets/index.html").evaluate(wrong) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_a_word_of_the_glossary_says_what_it_means(example, tab, width):
    for scheme in ["light", "dark"]:
        page = tab(width=width, color_scheme=scheme, java_script_enabled=False).open(example, "zmot/lead-handoff.html")
        terms = page.locator(".term").all()
        assert terms
        for term in terms:
            meaning = term.get_attribute("aria-description")
            for show in [term.hover, term.focus]:
                assert shown(term) == "none"
                show()
                assert meaning in shown(term)
                assert page.evaluate("document.documentElement.scrollWidth") <= width
                page.mouse.move(0, 0)
                term.blur()


def shown(term):
    return term.evaluate("term => getComputedStyle(term, '::after').content")


def test_what_a_word_means_is_neither_copied_nor_printed(example, desk):
    page = desk.open(example, "zmot/lead-handoff.html")
    term = page.locator(".term").first
    meaning = term.get_attribute("aria-description")
    term.hover()
    assert meaning not in page.evaluate("getSelection().selectAllChildren(document.body), getSelection().toString()")
    page.emulate_media(media="print")
    assert shown(term) == "none" or term.evaluate("term => getComputedStyle(term, '::after').display") == "none"
    assert not desk.open(example, "print.html").locator("[aria-description]").count()


def test_the_menu_and_the_contents_unfold_on_a_telephone(example, tab):
    page = tab(width=360, java_script_enabled=False).open(example, "moments/fmot.html")
    page.locator(".menu summary").click()
    assert page.locator(".menu a", has_text="Glossary").is_visible()
    page.locator(".toc-fold summary").click()
    page.locator(".toc-fold a", has_text="Gaps").click()
    assert page.url.endswith("#pb-gaps")
