"""What theme.js adds to a complete page."""

import datetime

import pytest


@pytest.fixture
def desk(tab):
    return tab(permissions=["clipboard-read", "clipboard-write"])


def copied(page, button):
    button.click()
    button.get_by_text("Copied").wait_for()
    return page.evaluate("navigator.clipboard.readText()")


def test_words_to_say_are_copied_without_their_label(example, desk):
    page = desk.open(example, example.with_element(".alert-say"))
    said = page.locator(".alert-say").first
    text = copied(page, said.locator(".copy"))
    assert text and text in said.inner_text().replace("\n", "\n\n") and "Say" not in text.split()[0]


def test_what_keeps_polish_words_together_on_a_page_is_not_copied(example, desk):
    page = desk.open(example, "pl/together/sources-of-friction.html")
    said = page.locator(".alert-say").first
    assert "\xa0" in said.text_content()
    said.locator(".copy").click()
    said.get_by_text("Skopiowano").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("Mam przykład z wtorku i prośbę")


def test_subject_and_text_of_an_email_are_copied_apart(example, desk):
    page = desk.open(example, example.with_element(".email .email-subject .merge-field"))
    email = page.locator(".email:has(.email-subject .merge-field)").first
    subject = email.locator(".email-subject")
    assert copied(page, email.locator("figcaption .copy")) == subject.inner_text()
    assert copied(page, email.locator(".email-open .copy")) == email.locator(".email-message").inner_text()


def test_code_is_copied_without_its_label(sites, desk):
    site = sites["everything"]
    page = desk.open(site, "trial/ride.html")
    code = page.locator(".code").first
    assert copied(page, code.locator(".copy")) == code.locator("code").inner_text().strip()


def test_the_link_of_an_asset_is_copied_whole(example, desk):
    page = desk.open(example, "moments/fmot.html")
    actions = page.locator(".actions:has(.open)").first
    assert copied(page, actions.locator(".copy")) == actions.locator(".open").evaluate("link => link.href")


def test_the_link_of_an_asset_is_copied_from_the_page_of_its_stage_too(example, desk):
    page = desk.open(example, "stages/decision.html")
    actions = page.locator(".asset-list .actions").first
    assert copied(page, actions.locator(".copy")) == actions.locator(".open").evaluate("link => link.href")


def test_a_copied_button_says_so_and_then_offers_itself_again(example, desk):
    page = desk.open(example, example.with_element(".alert-say"))
    button = page.locator(".copy").first
    button.click()
    page.locator(".copy [role=status]", has_text="Copied").first.wait_for()
    page.locator(".copy", has_text="Copied").wait_for(state="detached")
    assert button.inner_text() == "Copy"


def test_a_browser_that_refuses_to_copy_says_what_to_do(example, tab):
    page = tab().page
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false;")
    page.goto(example.url(example.with_element(".alert-say")))
    page.locator(".copy").first.click()
    page.get_by_text("Select the text and press Ctrl+C").first.wait_for()


def test_filters_hide_rows_and_the_rest_is_counted(example, desk):
    page = desk.open(example, "assets/index.html")
    all_rows = page.locator(".asset").count()
    page.get_by_role("radio", name="E-mails").check()
    shown = page.locator(".asset:visible").count()
    assert 0 < shown < all_rows
    assert page.locator(".shown").inner_text() == f"{all_rows} assets · shown: {shown}"
    page.get_by_role("group", name="Group").get_by_role("radio", name="All").check()
    assert page.locator(".shown").inner_text() == f"{all_rows} assets"


def test_the_choice_of_filters_is_kept_in_the_address_and_taken_back(example, desk):
    page = desk.open(example, "assets/index.html")
    clear = page.get_by_role("button", name="Show all")
    assert not clear.is_visible()
    page.get_by_role("radio", name="E-mails").check()
    page.get_by_role("radio", name="FMOT").check()
    shown = page.locator(".asset:visible").count()
    address = copied(page, page.locator(".shown-tools .copy"))
    assert address == page.url and address.endswith("?moment=in-m2&group=g-email")

    page.goto("about:blank")
    page.goto(address)
    assert page.locator(".asset:visible").count() == shown
    assert page.get_by_role("radio", name="E-mails").is_checked()
    clear.click()
    assert page.locator(".asset:visible").count() == page.locator(".asset").count()
    assert page.url.endswith("assets/index.html?") and not clear.is_visible()


def test_the_catalogue_is_sorted_by_any_column_and_back(example, desk):
    page = desk.open(example, "assets/index.html")

    def titles():
        return page.locator(".asset-title").all_inner_texts()

    head = page.get_by_role("columnheader", name="Asset")
    head.get_by_role("button").click()
    ascending = titles()
    assert head.get_attribute("aria-sort") == "ascending"
    order = "titles => titles.toSorted(new Intl.Collator('en', { numeric: true }).compare)"
    assert ascending == page.evaluate(order, ascending) != []
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert titles() == ascending[::-1]
    page.get_by_role("columnheader", name="Verified").get_by_role("button").click()
    due = page.locator(".asset [data-due]").evaluate_all("badges => badges.map(badge => badge.dataset.due)")
    assert due == sorted(due) and page.locator("[aria-sort]").count() == 1


def test_what_somebody_needs_leads_to_pages_and_to_the_filtered_catalogue(example, desk):
    page = desk.open(example, "index.html")
    for group, asset in [("E-mails", "E-mail after the meeting"), ("Offers", "Price list 2026")]:
        page.locator("summary", has_text="send something").click()
        page.get_by_role("link", name=f"In the catalogue: {group}").click()
        page.wait_for_load_state()
        assert page.get_by_role("radio", name=group).is_checked()
        assert page.get_by_role("link", name=asset, exact=True).is_visible()
        page.go_back()


def tools(page):
    """The buttons at the end of a page, which are made when they come near."""
    place = page.locator(".tools")
    place.scroll_into_view_if_needed()
    return place


SCHEMES = {"Light": "rgb(255, 255, 255)", "Dark": "rgb(17, 21, 28)"}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_light_or_dark_is_chosen_for_every_page_and_kept(example, tab, scheme):
    other = tab(color_scheme="dark" if scheme == "Light" else "light")
    page = other.open(example, "index.html")
    background = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(background) != SCHEMES[scheme]
    tools(page).get_by_role("button", name=scheme).click()
    assert page.evaluate(background) == SCHEMES[scheme]
    assert tools(page).get_by_role("button", name=scheme).get_attribute("aria-pressed") == "true"
    other.open(example, "moments/fmot.html")
    assert page.evaluate(background) == SCHEMES[scheme]
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    page.emulate_media(media="screen")
    tools(page).get_by_role("button", name="Automatic").click()
    assert page.evaluate(background) != SCHEMES[scheme]
    assert other.troubles == []


def test_the_choice_counts_before_anything_is_drawn(example, tab):
    page = tab().page
    page.goto(example.url("index.html"))
    tools(page).get_by_role("button", name="Dark").click()
    page.add_init_script("""new MutationObserver((_, watch) => {
        if (document.body) { window.early = document.documentElement.dataset.theme; watch.disconnect(); }
    }).observe(document, { childList: true, subtree: true })""")
    page.reload()
    assert page.evaluate("early") == "dark"


def test_the_keys_are_listed_and_single_ones_can_be_switched_off(example, desk):
    page = desk.open(example, "index.html")
    keys = page.get_by_role("dialog", name="Keyboard shortcuts")
    page.keyboard.press("?")
    keys.wait_for()
    keys.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    keys.wait_for(state="hidden")
    page.keyboard.press("?")
    page.wait_for_timeout(300)
    assert not keys.is_visible()
    tools(page).get_by_role("button", name="Keyboard shortcuts").click()
    keys.wait_for()
    assert not keys.get_by_role("checkbox").is_checked()
    keys.get_by_role("button", name="Close").click()
    keys.wait_for(state="hidden")
    assert desk.troubles == []


def test_shift_and_an_arrow_turn_to_the_page_before_or_after_along_the_path(example, desk):
    page = desk.open(example, "fmot/demo.html")
    after = page.locator(".turn [rel=next]").evaluate("link => link.href")
    page.keyboard.press("Shift+ArrowRight")
    page.wait_for_url(after)
    page.keyboard.press("Shift+ArrowLeft")
    page.wait_for_url(example.url("fmot/demo.html"))
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    page.keyboard.press("Shift+ArrowRight")
    page.evaluate("getSelection().removeAllRanges()")
    page.keyboard.press("?")
    page.get_by_role("dialog").get_by_role("checkbox").focus()
    page.keyboard.press("Shift+ArrowRight")
    page.wait_for_timeout(300)
    assert page.url == example.url("fmot/demo.html")
    assert desk.troubles == []


def test_a_browser_that_keeps_nothing_still_lets_one_choose(example, tab):
    opened = tab()
    opened.page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error() } })")
    page = opened.open(example, "index.html")
    tools(page).get_by_role("button", name="Dark").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.keyboard.press("?")
    page.get_by_role("dialog").wait_for()
    assert opened.troubles == []


def test_filters_that_leave_nothing_say_so(example, desk):
    page = desk.open(example, "assets/index.html")
    page.get_by_role("radio", name="Expired").check()
    assert page.locator(".asset:visible").count() == 0
    assert page.locator(".none-shown").is_visible()


def test_escape_hides_what_a_word_means_until_the_pointer_moves_on(example, desk):
    page = desk.open(example, "zmot/lead-handoff.html")
    term = page.locator(".term").first
    shown = "term => getComputedStyle(term, '::after').content"
    term.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert term.evaluate(shown) != "none"
    page.keyboard.press("Escape")
    assert term.evaluate(shown) == "none"
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert term.evaluate(shown) != "none"


def test_the_section_being_read_is_marked(example, desk):
    page = desk.open(example, example.with_element(".reading .toc li:nth-child(4)"))
    third = page.locator(".toc a").nth(2)
    third.click()
    page.wait_for_function("link => link.getAttribute('aria-current') === 'true'", arg=third.element_handle())
    assert page.locator(".toc [aria-current]").count() == 1


def test_what_has_expired_since_the_build_is_called_so_and_given_out_no_more(example, tab):
    page = tab().page
    page.clock.set_fixed_time(datetime.datetime(2027, 1, 1))
    page.goto(example.url("moments/fmot.html"))
    row = page.locator(".asset", has_text="Price list 2026")
    assert row.locator(".fresh").inner_text() == "Expired"
    assert row.locator(".actions").inner_text() == "" and page.locator(".actions .copy").count()
    page.goto(example.url("assets/price-list-2026.html"))
    assert page.locator(".badges .fresh").inner_text() == "Expired"
    assert page.locator(".files").inner_text() and not page.locator(".files a").count()
    page.clock.set_fixed_time(datetime.datetime(2026, 12, 31))
    page.goto(example.url("assets/price-list-2026.html"))
    assert page.locator(".files a").count()


def test_a_review_date_that_has_passed_since_the_build_is_raised(example, tab):
    page = tab().page
    page.clock.set_fixed_time(datetime.datetime(2031, 1, 1))
    page.goto(example.url("moments/fmot.html"))
    badges = page.locator(".assets .fresh")
    assert set(badges.all_inner_texts()) == {"Review overdue", "Expired"}
    assert page.locator(".fresh-current[data-due]").count() == 0
