"""Values of front matter and of the vocabulary that try to become markup: no script runs, and no request leaves."""

import os
import subprocess

import pytest
from sites import Site

# The last two hide a byte behind a mark that joins it.
VALUES = {
    "closing": "</title><script>pwned=1</script>",
    "quote": "x\" onmouseover=\"pwned=1\" autofocus onfocus=\"pwned=1",
    "apostrophe": "x' onmouseover='pwned=1' autofocus onfocus='pwned=1",
    "comment": "</script><!--<script>pwned=1//",
    "image": "<img src=x onerror=pwned=1>",
    "joined-tag": "x\u0600<script>pwned=1</script>\u0600<img src=x onerror=pwned=1>",
    "joined-quote": "x\"\u0301 onmouseover=pwned=1 onfocus=pwned=1 autofocus y=\"\u0301",
    "formula": "=HYPERLINK(\"https://example.com\",\"x\")",
}


@pytest.fixture(scope="module", params=VALUES)
def hostile(request, tmp_path_factory):
    value = VALUES[request.param]
    folder = tmp_path_factory.mktemp(request.param)
    quoted = "'" + value.replace("'", "''") + "'"
    (folder / "content").mkdir()
    (folder / "content/playbook.yml").write_text(
        f"""title: {quoted}
teams: [{{id: sales, title: {quoted}, side: sales}}, {{id: marketing, side: marketing}}]
people: [{{id: anna, name: {quoted}, title: {quoted}, team: sales}}]
moments: [{{id: fmot, title: {quoted}, question: {quoted}, definition: {quoted}}}]
stages: [{{id: contact, title: {quoted}, customer_says: {quoted}, moment: fmot, we_do: {quoted}}}]
""",
        encoding="utf-8",
    )
    fields = f"title: {quoted}\nshort_title: {quoted}\nsummary: {quoted}\ntags: [{quoted}]\n"
    (folder / "content/call.md").write_text(
        f"---\n{fields}stage: contact\nowner: sales\n---\n\nSee [it](price.md).\n", encoding="utf-8"
    )
    (folder / "content/price.md").write_text(
        f"---\n{fields}kind: asset\ngroup: offer\ntype: {quoted}\nversion: {quoted}\nowner: anna\nused_by: marketing\n"
        f"evidence: {{source: {quoted}, scope: {quoted}}}\n---\n",
        encoding="utf-8",
    )
    command = [os.environ["TRUCE"], "build", "--content", str(folder / "content"), "--output", str(folder / "site")]
    subprocess.run([*command, "--as-of", "2026-11-23", "--no-strict"], check=True, capture_output=True)
    return value, Site(folder / "site")


def test_no_value_runs_or_asks_for_anything(hostile, tab):
    value, site = hostile
    desk = tab()
    for page in site.pages:
        opened = desk.open(site, page)
        opened.mouse.move(200, 200)
        for link in opened.locator("a[title], main a").all()[:20]:
            link.dispatch_event("mouseover")
        assert opened.evaluate("typeof window.pwned") == "undefined", page
        assert opened.locator("script:not([src]), [onmouseover], [onfocus], [onerror], img[src='x']").count() == 0, page
    assert desk.troubles == []


def test_the_value_is_read_as_it_was_written(hostile, tab):
    value, site = hostile
    page = tab().open(site, "call.html")
    assert page.locator("h1").inner_text() == value
    assert page.title().startswith(value)
    assert page.locator("meta[name=description]").get_attribute("content") == value
