"""The search as people use it, from disk: its page, the dialog, the keys, and what remains without a script."""

import re

import pytest


@pytest.fixture
def desk(tab):
    return tab(permissions=["clipboard-read", "clipboard-write"])


def opened(tab, site, page="index.html"):
    """The dialog over a page."""
    page = tab.open(site, page)
    page.keyboard.press("Control+k")
    page.locator("dialog[open]").wait_for()
    return page


def ask(page, query):
    box = page.get_by_role("searchbox")
    box.fill(query)
    page.locator(".result").first.wait_for()
    return page.locator(".result")


# The page


def test_an_address_with_a_query_shows_its_results(example, desk):
    page = desk.open(example, "search.html", "?q=heat+check")
    page.locator(".result").first.wait_for()
    assert page.get_by_role("searchbox").input_value() == "heat check"
    assert "heat check" in page.locator(".result-title").first.inner_text()
    assert page.locator(".result-title mark").all_inner_texts()[:2] == ["heat", "check"]
    assert page.locator(".all-names").is_hidden()
    assert desk.troubles == []


def test_what_is_typed_and_chosen_is_in_the_address_and_survives_a_reload(example, desk):
    page = desk.open(example, "search.html")
    ask(page, "customer")
    page.locator(".facet summary", has_text="Group").click()
    page.locator(".facet[open] label", has_text="E-mails").click()
    page.locator(".facet summary", has_text="Group (1)").wait_for()
    count = page.locator(".search-count").inner_text()
    assert page.url.endswith("search.html?q=customer&group=email")
    page.reload()
    page.locator(".result").first.wait_for()
    assert page.locator(".search-count").inner_text() == count
    page.get_by_role("button", name="Clear filters").click()
    page.wait_for_function("count => document.querySelector('.search-count').textContent !== count", arg=count)
    assert page.url.endswith("search.html?q=customer")


def test_choices_say_how_many_pages_they_leave(example, desk):
    page = desk.open(example, "search.html", "?q=customer")
    page.locator(".facet summary", has_text="Stage").click()
    label = page.locator(".facet[open] label", has_text="Decision")
    count = label.locator(".count").inner_text()
    label.click()
    page.locator(".facet summary", has_text="Stage (1)").wait_for()
    assert page.locator(".search-count").inner_text() == f"Pages found: {count}"


def test_markup_in_a_query_and_in_an_address_is_text(example, desk):
    page = desk.open(example, "search.html", "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20discount")
    page.locator(".search-notes > *").first.wait_for()
    assert page.locator("main img").count() == 0
    assert desk.troubles == []


# The dialog


def test_nothing_of_the_index_is_loaded_before_somebody_searches(example, desk):
    loaded = []
    desk.page.on("request", lambda made: loaded.append(made.url))
    page = desk.open(example, "index.html")
    assert not [url for url in loaded if "/search/" in url or "analyzer." in url]
    page.keyboard.press("Control+k")
    ask(page, "discount")
    assert [url for url in loaded if "/search/en.js" in url]


def test_the_link_opens_a_dialog_and_escape_returns_to_it(example, desk):
    page = desk.open(example, "moments/fmot.html")
    page.get_by_role("link", name="Search the playbook").click()
    page.locator("dialog[open]").wait_for()
    assert page.get_by_role("searchbox").evaluate("box => box === document.activeElement")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert page.evaluate("document.activeElement.className") == "search-open"


def test_control_k_opens_and_closes(example, desk):
    page = opened(desk, example)
    page.keyboard.press("Control+k")
    assert page.locator("dialog[open]").count() == 0


def test_a_slash_opens_the_search_until_it_is_switched_off(example, desk):
    page = desk.open(example, "index.html")
    page.keyboard.press("/")
    page.locator("dialog[open]").wait_for()
    page.keyboard.type("and/or")
    assert page.get_by_role("searchbox").input_value() == "and/or"
    page.get_by_label("Open the search with /").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.reload()
    page.keyboard.press("/")
    page.wait_for_timeout(300)
    assert page.locator("dialog[open]").count() == 0


def test_selected_text_is_the_query(example, desk):
    page = desk.open(example, "glossary.html")
    page.locator("h3 a", has_text="MQL").first.evaluate("link => getSelection().selectAllChildren(link)")
    page.keyboard.press("Control+k")
    page.locator(".result").first.wait_for()
    assert page.get_by_role("searchbox").input_value() == "MQL"


def test_arrows_move_over_links_and_enter_follows(example, desk):
    page = opened(desk, example)
    ask(page, "heat check")
    titles = page.locator(".result-title").all_inner_texts()
    focused = "document.activeElement.textContent"
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused) == titles[0]
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused) == titles[1]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.get_by_role("searchbox").evaluate("box => box === document.activeElement")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**?h=heat%20check")
    assert page.locator("h1").inner_text() == titles[0]


def test_typing_on_a_result_goes_on_in_the_box(example, desk):
    page = opened(desk, example)
    ask(page, "objection")
    page.keyboard.press("ArrowDown")
    assert page.locator(".result-title").first.evaluate("link => link === document.activeElement")
    page.keyboard.type("s")
    assert page.get_by_role("searchbox").input_value() == "objections"
    page.locator(".result").first.wait_for()


def test_the_titles_of_results_begin_below_each_other_and_follow_the_title_of_the_page(example, desk):
    page = desk.open(example, "search.html", "?q=price")
    page.locator(".result").nth(3).wait_for()
    assert page.get_by_role("heading", level=2).filter(has=page.locator(".result-title")).count() == page.locator(".result").count()
    assert len(set(page.locator(".result-title").evaluate_all("links => links.map((link) => link.getBoundingClientRect().left)"))) == 1


def test_enter_in_the_box_opens_the_first_result_even_before_it_is_shown(example, desk):
    page = opened(desk, example)
    page.keyboard.type("heat check")
    page.keyboard.press("Enter")
    page.wait_for_url("**/assets/heat-check.html?h=heat%20check")


def test_the_outcome_is_read_out_once_typing_stops(example, desk):
    page = opened(desk, example)
    ask(page, "heat check")
    status = page.locator("dialog > [role=status]")
    assert status.inner_text() == ""
    page.wait_for_function("() => document.querySelector('dialog > [role=status]').textContent")
    assert re.fullmatch(r"Pages found: \d+", status.text_content())


def test_an_asset_is_copied_and_opened_without_another_page(example, desk):
    page = opened(desk, example)
    result = ask(page, "heat check").filter(has=page.locator(".result-title", has_text="heat check")).first
    link = result.locator(".open").evaluate("link => link.href")
    assert link.endswith("assets/files/heat-check.txt")
    result.get_by_role("button", name="Copy link Offer: heat check").click()
    result.get_by_text("Copied").wait_for()
    assert page.locator("dialog > [role=status]").text_content() == "Copied"
    assert page.evaluate("navigator.clipboard.readText()") == link


def test_words_to_say_are_copied_from_a_result(example, desk):
    page = opened(desk, example)
    result = ask(page, "demo in 25 minutes").first
    result.get_by_role("button", name=re.compile("^Copy ")).click()
    result.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith("This is your hall 2")


@pytest.mark.parametrize("query, words", [("too expensive", "Over three years"), ("spreadsheet works", "For a room"), ("just send me material", "Then you get one page")])
def test_of_several_words_to_say_those_that_answer_are_copied(example, desk, query, words):
    page = opened(desk, example)
    result = ask(page, query).filter(has=page.locator(".result-title", has_text="Objections and answers"))
    result.get_by_role("button", name=re.compile("^Copy ")).click()
    result.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith(words)


def test_what_led_to_a_page_is_offered_again(example, desk):
    page = opened(desk, example)
    ask(page, "heat check")
    page.keyboard.press("Enter")
    page.wait_for_url("**?h=*")
    page.keyboard.press("Control+k")
    page.get_by_text("Recent searches:").wait_for()
    page.locator("dialog").get_by_role("button", name="heat check").click()
    page.locator(".result").first.wait_for()


def test_a_word_with_a_hyphen_is_shown_as_it_is_written(example, desk):
    page = desk.open(example, "search.html", "?q=e-mail")
    page.locator(".result").first.wait_for()
    assert page.locator(".result-title", has_text="E-mail into silence").inner_text() == "E-mail into silence"
    assert "E-mail" in page.locator(".result-title mark").all_inner_texts()


def test_few_pages_are_followed_by_those_with_some_of_the_words(example, desk):
    page = opened(desk, example)
    ask(page, "heat check e-mail")
    page.get_by_role("heading", name="Pages with some of these words").wait_for()
    assert page.locator(".search-count").inner_text() == "Pages found: 3"
    assert page.locator(".results").first.locator(".result").count() == 3
    titles = page.locator(".result-title").all_inner_texts()
    for title in titles:
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.textContent") == title


def test_the_other_edition_is_asked_how_many_pages_it_has_once_typing_stops(example, desk):
    loaded = []
    desk.page.on("request", lambda made: loaded.append(made.url))
    page = opened(desk, example)
    ask(page, "MEDDICC")
    other = page.locator(".search-notes").get_by_role("button", name="polski")
    assert other.inner_text() == "polski" and not [url for url in loaded if "pl.js" in url]
    page.get_by_role("button", name="polski ·").wait_for()
    assert not [url for url in loaded if re.search(r"/pl/x\d", url)]
    count = other.inner_text().removeprefix("polski · ")
    assert int(count) > 0
    other.click()
    page.get_by_text(f"Znalezione strony: {count}", exact=True).and_(page.locator(".search-count")).wait_for()
    assert page.locator(".search-results").get_attribute("lang") == "pl"
    assert desk.troubles == []


def test_a_query_without_a_page_says_what_to_do(example, desk):
    page = opened(desk, example)
    page.keyboard.type("xylophone")
    tell = page.get_by_role("link", name="Tell us what is missing")
    tell.wait_for()
    assert tell.get_attribute("href").startswith("mailto:") and tell.get_attribute("href").endswith("xylophone")


def test_a_typing_error_offers_the_word_that_was_meant(example, desk):
    page = opened(desk, example)
    page.keyboard.type("dicsount")
    guess = page.locator(".search-notes .link")
    guess.wait_for()
    word = guess.inner_text()
    guess.click()
    assert page.get_by_role("searchbox").input_value() == word


def test_storage_that_is_refused_takes_nothing_away(example, tab):
    desk = tab()
    desk.page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })")
    page = opened(desk, example)
    ask(page, "discount")
    assert desk.troubles == []


def test_six_pages_are_shown_and_more_when_they_are_asked_for(example, desk):
    page = opened(desk, example)
    assert ask(page, "customer").count() == 6
    first = page.locator(".result").first.element_handle()
    page.get_by_role("button", name="Show more").click()
    page.locator(".result").nth(17).wait_for()
    titles = page.locator(".result-title")
    assert len(set(titles.all_inner_texts())) == titles.count() == 18
    assert page.evaluate("document.activeElement.textContent") == titles.nth(6).inner_text()
    assert first.evaluate("shown => shown.isConnected")


def test_the_page_goes_on_to_ten_when_the_sixth_comes_into_view(example, tab):
    page = tab(width=390).open(example, "search.html", "?q=customer")
    page.locator(".result").nth(5).wait_for()
    page.wait_for_timeout(300)
    assert page.locator(".result").count() == 6
    for _ in range(6):
        page.keyboard.press("ArrowDown")
    page.locator(".result").nth(9).wait_for()
    assert page.evaluate("document.activeElement.textContent") == page.locator(".result-title").nth(5).inner_text()
    page.locator(".result").last.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    assert page.locator(".result").count() == 10
    assert page.get_by_role("button", name="Show more").is_visible()


# On arrival


def test_words_that_were_looked_for_are_highlighted_until_escape_and_the_page_stays_as_it_is(example, desk):
    plain = desk.open(example, "fmot/discounts.html").locator("main").inner_html()
    page = desk.open(example, "fmot/discounts.html", "?h=discounts")
    page.wait_for_function("CSS.highlights.has('found')")
    marked = page.evaluate("[...CSS.highlights.get('found')].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset))")
    assert len(marked) > 2 and {word.lower() for word in marked} <= {"discount", "discounts", "discounted"}
    assert page.locator("main").inner_html() == plain
    page.keyboard.press("Escape")
    assert not page.evaluate("CSS.highlights.has('found')")


# In any size


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off(example, tab, width, scheme):
    page = opened(tab(width=width, color_scheme=scheme), example)
    ask(page, "customer")
    dialog = page.locator(".search-dialog")
    for facet in page.locator(".facet summary").all():
        facet.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert dialog.evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
    page = tab(width=width, color_scheme=scheme).open(example, "search.html", "?q=customer")
    page.locator(".result").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


# Without a script


def test_without_a_script_all_names_stand_from_a_to_z(example, tab):
    page = tab(java_script_enabled=False).open(example, "search.html")
    assert page.get_by_text("Where scripts are switched off").is_visible()
    assert page.locator("main").get_by_role("link", name="Print edition").is_visible()
    assert page.locator(".search-box").inner_text() == ""
    names = page.locator(".names a").all_inner_texts()
    assert {"Price list 2026", "MQL", "First moment of truth"} <= set(names)
    page.locator(".alphabet a", has_text="P").click()
    assert page.url.endswith("-p")


def test_without_a_script_the_link_leads_to_the_list(example, tab):
    page = tab(java_script_enabled=False).open(example, "moments/fmot.html")
    page.get_by_role("link", name="Search the playbook").click()
    assert page.url.endswith("/search.html")
