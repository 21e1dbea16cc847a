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


def test_a_review_date_that_has_passed_since_the_build_is_raised(example, tab):
    page = tab().page
    page.clock.set_fixed_time(datetime.datetime(2031, 1, 1))
    page.goto(example.url("moments/fmot.html"))
    badges = page.locator(".assets .fresh")
    assert set(badges.all_inner_texts()) == {"Review overdue"}
    assert page.locator(".fresh-current[data-due]").count() == 0
