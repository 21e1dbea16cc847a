"""A review as one HTML file: no fault for axe, room on every screen, nothing loaded, and on paper nothing folded away."""

import os
import shutil
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from sites import REPOSITORY

VERSIONS = REPOSITORY / "Tests/PlaybookKitTests/Golden/review"


@pytest.fixture(scope="module", params=["en", "pl"])
def review(request, tmp_path_factory):
    """The review of what is on disk, in a repository that holds the version before."""
    folder = tmp_path_factory.mktemp("review")

    def git(*arguments):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments], cwd=folder, check=True)

    shutil.copytree(VERSIONS / "before", folder / "content")
    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "Before")
    shutil.rmtree(folder / "content")
    shutil.copytree(VERSIONS / "after", folder / "content")
    command = [os.environ["TRUCE"], "review", "main", "--templates", str(REPOSITORY / "templates"), "--lang", request.param]
    # The change brings errors, so that it ends with 1.
    subprocess.run([*command, "--as-of", "2026-03-31", "--format", "html", "--output", "review.html"], cwd=folder)
    return folder / "review.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_is_cut_off(review, tab, scheme, width):
    opened = tab(width=width, color_scheme=scheme, bypass_csp=True)
    opened.page.goto(review.as_uri())
    opened.page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(opened.page).response["violations"]
    assert not found, [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in found]
    assert not opened.troubles


def test_paper_shows_what_a_screen_folds(review, tab):
    page = tab().page
    page.goto(review.as_uri())
    entries = page.locator("details .entry")
    assert entries.count() > 10
    assert not entries.last.is_visible()
    page.emulate_media(media="print")
    assert all(entry.is_visible() for entry in entries.all())
