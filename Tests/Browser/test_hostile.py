"""Pages that try to run script, to ask another host or to break out of their place; a file of Hostile/ is named by its case."""

import random
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sites import build

HOSTILE = Path(__file__).parent / "Hostile"
CASES = sorted(path.stem for path in HOSTILE.glob("*.md"))

# What must not be in any page, looked for in the browser's own tree.
FAULTS = """
() => {
  const faults = [];
  const folder = document.querySelector("link[rel=stylesheet]").href.replace(/[^/]*$/, "");
  const index = new URL("../search/", folder).href;
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (name === "script" && !([folder, index].some((place) => element.src.startsWith(place)) && !element.text && element.parentElement === document.head)) faults.push("a script");
    if (name === "meta" && element.httpEquiv && element.httpEquiv !== "Content-Security-Policy") faults.push("a meta");
    if (name === "link" && !(["stylesheet", "icon"].includes(element.rel) && element.href.startsWith(folder))) faults.push("a link");
    if (["base", "iframe", "frame", "object", "embed", "form", "template", "math", "video", "audio"].includes(name)) faults.push(name);
    // The book brings the rules of its sheets, and its map brings its own.
    if (name === "style" && !(document.querySelector(".cover") && (element.parentElement === document.head || element.closest(".journey-map")))) faults.push("a style");
    if (element.closest(".prose") && ["svg", "input:not([disabled])", "textarea", "select"].some((css) => element.matches(css))) faults.push(name);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || ["style", "srcdoc", "formaction", "ping"].includes(attribute)) faults.push(`${name}[${attribute}]`);
      if (!/(^|:)(href|src|action|data|poster|srcset)$/i.test(attribute)) continue;
      // As a browser reads the address: without white space and control characters.
      const scheme = value.replace(/[\\u0000-\\u0020]/g, "").match(/^([a-z][a-z0-9+.-]*):/i)?.[1].toLowerCase();
      if (scheme && !["https", "http", "mailto", "tel"].includes(scheme)) faults.push(`${name}[${attribute}=${value}]`);
      if (/^[\\s\\\\/]*[\\\\/][\\s]*[\\\\/]/.test(value)) faults.push(`${name}[${attribute}=${value}]`);
    }
  }
  for (const element of document.querySelectorAll("*")) {
    for (const event of ["mouseover", "focus", "toggle", "error", "load"]) element.dispatchEvent(new Event(event));
  }
  if (window.pwned !== undefined) faults.push("script ran");
  return faults;
}
"""

# The elements of a text as the browser's parser reads it, in order: depth, name and attributes.
ELEMENTS = """
(source) => {
  const found = [];
  const walk = (element, depth) => {
    const attributes = [...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]).sort();
    found.push([depth, element.localName.toLowerCase(), attributes]);
    for (const child of element.children) walk(child, depth + 1);
  };
  walk(new DOMParser().parseFromString(source, "text/html").documentElement, 0);
  return found;
}
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    return build(HOSTILE, tmp_path_factory.mktemp("hostile") / "site")


@pytest.mark.parametrize("case", [*CASES, "print", "index", "people/index"])
def test_nothing_runs_and_nothing_leaves(hostile, tab, case):
    desk = tab()
    page = desk.open(hostile, f"{case}.html")
    page.wait_for_timeout(50)
    desk.troubles += page.evaluate(FAULTS)
    assert desk.troubles == []


@pytest.mark.parametrize("case", CASES)
def test_the_page_around_the_text_stays_whole(hostile, tab, case):
    page = tab().open(hostile, f"{case}.html")
    around = ["body > footer + dialog:last-child", "main > .content > .prose", ".content > .prose + section > #pb-backlinks", ".content > nav.turn"]
    assert [css for css in around if page.locator(css).count() != 1] == []
    assert page.locator("h1").count() == 1


def test_every_other_page_is_as_clean(hostile, tab):
    desk = tab()
    for name in hostile.pages:
        desk.troubles += [f"{name}: {fault}" for fault in desk.open(hostile, name).evaluate(FAULTS)]
    assert desk.troubles == []


def test_a_browser_reads_the_tree_that_is_written(hostile, tab):
    page = tab().page
    assert [name for name in hostile.pages if differs(hostile, name, page)] == []


def test_soup_stays_in_its_bowl(tmp_path, tab):
    content = tmp_path / "content"
    content.mkdir()
    chance = random.Random(8)
    for number in range(200):
        soup = "".join(chance.choice(PIECES) for _ in range(chance.randint(5, 60)))
        (content / f"soup-{number}.md").write_text(f"---\ntitle: Soup\n---\n{soup}\n", encoding="utf-8")
    site = build(content, tmp_path / "site")
    page = tab().page
    pages = [name for name in site.pages if name.startswith("soup-")]
    assert len(pages) == 200
    assert [(content / f"{name[:-5]}.md").read_text() for name in pages if differs(site, name, page)] == []


WORDS = "br wbr kbd sub sup mark small abbr ins del s u q cite dfn var samp ruby rt rp bdo span time".split()
BLOCKS = "hr dl dt dd details summary figure figcaption div p".split()
OTHERS = "a b table tr td h2 ul li section main script style svg math select option template textarea button form body".split()
PIECES = [
    *(f"<{name}>" for name in WORDS + BLOCKS * 3 + OTHERS),
    *(f"</{name}>" for name in WORDS + BLOCKS * 3 + OTHERS),
    *(f"\n\n<{name}>" for name in BLOCKS * 2),
    *(f"\n</{name}>\n\n" for name in BLOCKS * 2),
    *["x", " y ", "\n", "\n\n", "*", "**", "- ", "> ", "1. ", "## ", "[l](soup-1.md)", "`", "| a | b |\n|---|---|\n| c | d |\n"],
    *["<!--", "-->", "<!x>", "<?", "<", ">", "&", "&amp;", "&#60;", "<kbd title='\"'>", "<p dir=rtl onclick=x>", "<div/>", "```\n", "[^1]", "\n\n[^1]: z\n"],
]

VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


class Written(HTMLParser):
    """The elements as their tags stand in the text: each closing tag closes the last one open."""

    def __init__(self, source):
        super().__init__()
        self.open = []
        self.elements = []
        self.faults = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        found = sorted([name, value or ""] for name, value in attributes)
        self.elements.append([len(self.open), tag, found])
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


def differs(site, name, page):
    source = (site.folder / name).read_text(encoding="utf-8")
    written = Written(source)
    return bool(written.faults or written.open or written.elements != page.evaluate(ELEMENTS, source))
