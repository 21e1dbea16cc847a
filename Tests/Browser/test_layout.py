"""Where things stand on a page, so that a seller finds them during a call."""

import pytest
from sites import build

MIDDLE = "element => { const box = element.getBoundingClientRect(); return box.top + box.height / 2; }"
PLACES = "buttons => buttons.map((button) => { const box = button.getBoundingClientRect(); return [box.left, box.top]; })"

# Of the sign of a side before a name: how far its middle is from the middle of the first line, in pixels.
SIGNS_OFF = """
[...document.querySelectorAll(".party, .side")]
  .filter((element) => element.checkVisibility())
  .map((element) => {
    const sign = getComputedStyle(element, "::before");
    const style = getComputedStyle(element);
    const middle = parseFloat(sign.top) + parseFloat(sign.height) / 2;
    return Math.abs(middle - parseFloat(style.paddingTop) - parseFloat(style.lineHeight) / 2);
  })
"""

# Of each task that is nothing but words: where its lines begin, without the space that follows the box.
TASK_LINES = """
[...document.querySelectorAll(".task")].filter((task) => task.children.length === 1).map((task) => {
  const text = document.createRange();
  text.setStart(task.childNodes[1], 1);
  text.setEnd(task, task.childNodes.length);
  const rows = new Map();
  for (const box of text.getClientRects()) {
    if (box.width > 8) rows.set(Math.round(box.bottom), Math.min(box.left, rows.get(Math.round(box.bottom)) ?? Infinity));
  }
  return [...rows.values()];
})
"""


def test_the_first_asset_of_a_moment_is_seen_without_scrolling(example, tab):
    page = tab(width=1280).open(example, "moments/fmot.html")
    assert page.locator(".assets .asset").nth(1).bounding_box()["y"] < 900


def test_a_group_without_shared_assets_takes_one_line(sites, tab):
    page = tab().open(sites["minimal"], "moments/zmot.html")
    for row in page.locator(".empty-row").all():
        assert row.bounding_box()["height"] < 64


def test_what_somebody_needs_opens_below_its_button_and_moves_no_other(example, tab):
    page = tab().open(example, "index.html")
    buttons = page.locator(".needs summary")
    places = buttons.evaluate_all(PLACES)
    for index in range(buttons.count()):
        buttons.nth(index).click()
        assert buttons.evaluate_all(PLACES) == places
        assert page.locator(".needs details[open]").count() == 1


def test_on_a_telephone_the_other_language_stands_beside_the_search(example, tab):
    page = tab(width=390).open(example, "pl/index.html")
    search, language = page.locator(".search-open"), page.locator(".languages a:visible")
    assert language.inner_text() == "English"
    assert abs(search.evaluate(MIDDLE) - language.evaluate(MIDDLE)) < 2
    assert page.locator(".top").bounding_box()["height"] < 130


@pytest.mark.parametrize("page", ["people/index.html", "moments/fmot.html", "glossary.html", "fmot/demo.html"])
def test_the_sign_of_a_side_stands_in_the_middle_of_its_line(example, tab, page):
    assert max(tab().open(example, page).evaluate(SIGNS_OFF)) < 1


def test_the_second_line_of_a_task_begins_below_the_first(example, tab):
    tasks = tab(width=320).open(example, "fmot/first-call.html").evaluate(TASK_LINES)
    assert max(len(rows) for rows in tasks) > 1
    for rows in tasks:
        assert max(rows) - min(rows) < 2


def test_a_wide_table_shows_where_it_goes_on(example, tab):
    table = tab(width=390).open(example, "together/sla.html").locator(".table").first
    assert table.evaluate("table => table.scrollWidth > table.clientWidth")
    assert table.evaluate("table => getComputedStyle(table).backgroundAttachment") == "local, scroll"


def test_the_contents_of_the_book_show_no_anchor_and_no_line_to_a_number_that_is_not_there(example, tab):
    page = tab().open(example, "print.html")
    assert page.locator(".anchor:visible").count() == 0
    lines = "links => links.filter((link) => getComputedStyle(link, '::before').content !== 'none').length"
    assert page.locator(".toc a").evaluate_all(lines) == 0


def test_the_lead_of_a_team_is_named_once_in_its_head(example):
    head = example.tree("teams/new-sales.html").cssselect(".head")[0]
    assert [link.text for link in head.cssselect("a:not(.button)")] == ["Piotr Madej", "Joanna Król"]


def test_the_key_that_opens_the_search_is_shown_where_it_works(example, tab):
    hint = "getComputedStyle(document.querySelector('.search-open'), '::after').content"
    assert "Ctrl K" in tab().open(example, "index.html").evaluate(hint)
    assert tab(has_touch=True, is_mobile=True).open(example, "index.html").evaluate(hint) == "none"
    apple = tab()
    apple.page.add_init_script("Object.defineProperty(navigator, 'platform', { value: 'MacIntel' })")
    assert "⌘ K" in apple.open(example, "index.html").evaluate(hint)
    assert apple.troubles == []


@pytest.mark.parametrize("width", [320, 700, 1000, 1280, 1600])
@pytest.mark.parametrize("name", ["fmot/demo.html", "pl/moments/fmot.html", "assets/index.html"])
def test_whoever_looks_for_an_asset_moves_nothing_sideways_to_reach_its_buttons(example, tab, name, width):
    page = tab(width=width).open(example, name)
    buttons = page.locator(".assets .open, .assets .copy")
    assert buttons.count() > 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for table in page.locator(".table-wide").all():
        assert table.evaluate("table => table.scrollWidth <= table.clientWidth")
        edge = table.bounding_box()["x"] + table.bounding_box()["width"]
        for button in table.locator(".open, .copy").all():
            box = button.bounding_box()
            assert box["x"] + box["width"] <= edge


@pytest.mark.parametrize("width", [1280, 1600])
@pytest.mark.parametrize("name", ["fmot/demo.html", "pl/moments/fmot.html"])
def test_the_heads_of_a_table_of_assets_stay_whole(example, tab, name, width):
    lines = "head => { const text = document.createRange(); text.selectNodeContents(head); return text.getClientRects().length }"
    heads = tab(width=width).open(example, name).locator(".assets thead th:not(:last-child)")
    assert heads.count() > 0
    assert {head.evaluate(lines) for head in heads.all()} == {1}


def test_the_buttons_of_an_asset_are_as_high_as_a_finger_needs_and_as_wide_as_a_telephone(example, tab):
    page = tab(width=390, has_touch=True, is_mobile=True).open(example, "pl/moments/fmot.html")
    for actions in page.locator(".assets .actions:has(.open)").all():
        first, last = [button.bounding_box() for button in actions.locator(".open, .copy").all()]
        assert first["height"] >= 40 and first["y"] == last["y"]
        assert last["x"] + last["width"] - first["x"] > 350


def test_the_caption_of_the_path_as_a_table_takes_the_width_of_a_telephone(example, tab):
    page = tab(width=390).open(example, "index.html")
    page.locator(".map-table summary").click()
    assert page.locator(".map-table caption").bounding_box()["width"] > 350


def test_what_a_page_is_about_has_room_beside_its_name_and_its_owner(example, tab):
    desk = tab(width=960)
    for media in ["screen", "print"]:
        desk.page.emulate_media(media=media)
        summaries = desk.open(example, "teams/new-sales.html").locator(".owned .summary")
        assert summaries.count() > 5
        assert min(summary.bounding_box()["width"] for summary in summaries.all()) > 240


def test_the_sign_of_a_date_stays_beside_it_when_the_letters_grow(example, tab):
    page = tab().open(example, "moments/fmot.html")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    badge = page.locator(".assets .fresh").first
    end, start = badge.evaluate("""badge => {
      const sign = getComputedStyle(badge, "::before");
      return [parseFloat(sign.left) + parseFloat(sign.width), parseFloat(getComputedStyle(badge).paddingLeft)];
    }""")
    assert end < start


def test_the_catalogue_on_paper_names_its_columns_and_keeps_them_with_its_first_asset(example, tab):
    desk = tab()
    desk.page.emulate_media(media="print")
    table = desk.open(example, "assets/index.html").locator(".assets")
    assert table.locator("thead button:visible").all_inner_texts() == ["Asset", "Used by", "Owner", "Version", "Verified", "Used on"]
    assert table.locator("tbody").evaluate("body => getComputedStyle(body).breakBefore") == "avoid"


@pytest.fixture(scope="module")
def long_names(tmp_path_factory):
    """A playbook whose stages, assets, files and people have names of one word that no line holds."""
    word = "Konstantynopolitańczykowianeczkowskiegowskościologiczna" * 2
    content = tmp_path_factory.mktemp("long") / "content"
    content.mkdir()
    (content / "playbook.yml").write_text(
        f"""languages: [en, pl]
teams: [{{id: sales, title: {word}, side: sales}}, {{id: marketing, title: {word}, side: marketing}}]
moments: [{{id: fmot, title: {word}}}]
stages: [{{id: trial, title: {word}, moment: fmot}}]
"""
    )
    for number in range(3):
        head = f"title: {word} {number}\nkind: asset\ngroup: offer\ntype: {word}\nstage: trial\nowner: sales\nused_by: [marketing]"
        (content / f"{'long' * 20}-{number}.md").write_text(
            f"---\n{head}\nversion: {word}\nat: https://example.com/\n---\n\n{word}\n"
        )
    return build(content, content.parent / "site")


@pytest.mark.parametrize("width", [320, 700, 1040, 1100, 1280])
def test_names_that_no_line_holds_make_no_page_wider(long_names, tab, width):
    desk = tab(width=width)
    wide = {}
    for name in long_names.pages:
        page = desk.open(long_names, name)
        page.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true")
        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if over > 0:
            wide[name] = over
    assert wide == {}


def test_assets_on_a_telephone_can_be_sorted_by_what_is_seen(example, tab):
    page = tab(width=390).open(example, "assets/index.html")
    page.get_by_role("button", name="Owner").click()
    owners = page.locator(".assets .asset td:nth-child(3)").all_inner_texts()
    assert len(owners) > 1 and owners == sorted(owners, key=str.casefold)
