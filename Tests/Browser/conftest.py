"""Sites built for these tests, and a browser that remembers everything it was not asked for."""

import os
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import sync_playwright
from sites import REPOSITORY, build

GOLDEN = REPOSITORY / "Tests/PlaybookKitTests/Golden"

# What is built, and as of which day: on the later one, part of the example has expired.
SITES = {
    "example": (REPOSITORY / "content", os.environ.get("AS_OF", "2026-11-23")),
    "later": (REPOSITORY / "content", "2027-06-01"),
    "minimal": (GOLDEN / "minimal/content", "2026-11-23"),
    "everything": (GOLDEN / "everything/content", "2026-11-23"),
    "broken": (GOLDEN / "broken/content", "2026-11-23"),
    "unicode": (GOLDEN / "unicode/content", "2026-11-23"),
}


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sites")
    return {name: build(content, folder / name, day) for name, (content, day) in SITES.items()}


@pytest.fixture(scope="session", params=SITES)
def site(request, sites):
    return sites[request.param]


@pytest.fixture(scope="session")
def example(sites):
    return sites["example"]


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@dataclass
class Tab:
    """One tab of the browser; `troubles` holds what a reader's console and network list would show."""

    page: object
    troubles: list = field(default_factory=list)

    def open(self, site, page, fragment=""):
        self.page.goto(site.url(page) + fragment)
        return self.page


@pytest.fixture
def tab(browser):
    """Opens tabs: `tab(width=320, color_scheme="dark", java_script_enabled=False)`."""
    contexts = []

    def open_tab(width=1280, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        opened = Tab(context.new_page())

        def request(made):
            if not made.url.startswith("file:"):
                opened.troubles.append(f"asks for {made.url}")

        def not_found(failed):
            # Going on to the next page breaks off what the last one still loads.
            if failed.failure != "net::ERR_ABORTED":
                opened.troubles.append(f"not found: {failed.url}")

        def dialog(opening):
            opened.troubles.append(f"says {opening.message}")
            opening.dismiss()

        opened.page.on("dialog", dialog)
        opened.page.on("console", lambda message: opened.troubles.append(f"console: {message.text}"))
        opened.page.on("pageerror", lambda error: opened.troubles.append(f"script: {error}"))
        opened.page.on("requestfailed", not_found)
        opened.page.on("request", request)
        return opened

    yield open_tab
    for context in contexts:
        context.close()
