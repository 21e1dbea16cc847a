"""A review as one HTML file: what the reviewers of a change open from disk, also where no script runs."""

import os
import shutil
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from sites import REPOSITORY
from test_pages import OVERFLOW

CHANGE = REPOSITORY / "Tests/PlaybookKitTests/Golden/review"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
UNFOLD = "document.querySelectorAll('details').forEach((details) => (details.open = true))"


@pytest.fixture(scope="module")
def reviews(tmp_path_factory):
    """The address of the review of one change in each language."""
    folder = tmp_path_factory.mktemp("review")
    git = ["git", "-c", "user.name=Ewa", "-c", "user.email=ewa@example.com", "-C", str(folder)]
    shutil.copytree(CHANGE / "before", folder / "content")
    for command in [["init", "--quiet"], ["add", "content"], ["commit", "--quiet", "--message", "Before"]]:
        subprocess.run([*git, *command], check=True)
    shutil.rmtree(folder / "content")
    shutil.copytree(CHANGE / "after", folder / "content")
    for language in ["en", "pl"]:
        review = [os.environ["TRUCE"], "review", "HEAD", "--content", str(folder / "content"), "--lang", language]
        output = ["--templates", str(REPOSITORY / "templates"), "--format", "html", "-o", str(folder / f"{language}.html")]
        # What the change brings makes the exit code 1.
        subprocess.run([*review, *output, "--as-of", "2026-03-31"], check=False, capture_output=True)
    return {language: (folder / f"{language}.html").as_uri() for language in ["en", "pl"]}


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_it_reads_without_script_asks_for_nothing_and_does_not_scroll_sideways(reviews, tab, language, width):
    desk = tab(width=width, java_script_enabled=False)
    desk.page.goto(reviews[language])
    folded = desk.page.locator("details:not([open]) > summary")
    while folded.count() > 0:
        folded.first.click()
    assert desk.page.locator("ins, del").first.is_visible()
    assert desk.page.evaluate(OVERFLOW) <= 0
    assert desk.troubles == []


@pytest.mark.parametrize("language", ["en", "pl"])
@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 1280), ("light", 320)])
def test_axe_finds_nothing_in_it(reviews, tab, language, scheme, width):
    desk = tab(width=width, color_scheme=scheme)
    desk.page.goto(reviews[language])
    desk.page.evaluate(UNFOLD)
    violations = Axe().run(desk.page, options=RULES).response["violations"]
    assert [f"{found['id']} at {found['nodes'][0]['target']}" for found in violations] == []
