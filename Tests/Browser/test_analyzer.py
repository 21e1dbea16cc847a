"""The browser reads text as the program does: the same words, the same keys, from the same golden vectors."""

import pytest

from conftest import REPOSITORY, build

VECTORS = REPOSITORY / "Tests/PlaybookKitTests/Search"

# The tables of an index without truceSearch, which would want the rest of it too.
READ = """(texts) => {
    const { words } = truceAnalyzer(JSON.parse(tables));
    return texts.map((text) => words(text).map(({ exact, folded, key }) => `${exact}:${folded}:${key}`).join(" "));
}"""


@pytest.fixture
def analyzer(tab, tmp_path):
    """Reads texts in a language, with what the index of a site in it holds."""

    def read(language, texts):
        content = tmp_path / "content"
        content.mkdir()
        (content / "playbook.yml").write_text(f"title: Test\nlanguages: [{language}]\n")
        (content / "index.md").write_text("# Test\n")
        site = build(content, tmp_path / "site")
        page = tab().page
        page.goto(site.url("index.html"))
        page.evaluate("globalThis.truceSearch = { load: (language, name, text) => (globalThis[name === 'analyzer' ? 'tables' : name] = text) }")
        page.add_script_tag(url=site.url(f"search/{language}.js"))
        [script] = (site.folder / "theme").glob("analyzer.*.js")
        page.add_script_tag(url=script.as_uri())
        return page.evaluate(READ, texts)

    return read


@pytest.mark.parametrize("language", ["pl", "en"])
def test_words_and_keys_are_those_of_the_program(analyzer, language):
    lines = (VECTORS / f"{language}.tsv").read_text(encoding="utf-8").split("\n")[:-1]
    texts, expected = zip(*(line.split("\t") for line in lines))
    assert len(texts) >= 600
    assert list(zip(texts, analyzer(language, texts))) == list(zip(texts, expected))


def test_places_of_words_count_as_a_script_does(analyzer, tab):
    # U+1F600 is two units of a script, and four bytes.
    assert analyzer("pl", ["😀 zażółć-gęślą"]) == ["zażółć:zazolc:zazolk gęślą:gesla:gesl zażółćgęślą:zazolcgesla:zazolcgesl"]
