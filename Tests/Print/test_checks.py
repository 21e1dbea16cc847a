"""The checks themselves: each finds the fault it is for in a small file made with that fault, and none in a sound one."""

import zlib
from types import SimpleNamespace

import checks
import pikepdf
import pytest
from document import Document
from printed import Printed
from weasyprint import CSS, HTML

STYLE = """
@page { size: A4; margin: 22mm 18mm 20mm; @top-left { content: "Contents"; width: 60% } @top-right { content: "A playbook" }
  @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
@page p2 { @top-left { content: "1.1  First call" } }
.p2 { page: p2 }
html { font: 10pt/14pt Liberation Sans } h1, h2 { font-size: 16pt } h3 { font-size: 12pt; break-after: avoid } section { break-before: page } .pn, .pr { display: none }
.toc a::after { content: " " target-counter(attr(href), page) } .xref::after { content: " (p. " target-counter(attr(href), page) ")" }
h1 { bookmark-level: 1 } h2 { bookmark-level: 2 } h3 { bookmark-level: 3 } p { orphans: 3; widows: 3 }
"""

SOUND = """<!doctype html><html lang="en"><head><title>A playbook</title><meta name="author" content="Us">
<meta name="description" content="Why"><meta name="keywords" content="one, two"></head><body><main>
<nav class="toc p1"><h1 id="contents">Contents</h1><ul><li><a href="#contents"><span class="tt">Contents</span></a></li>
<li><a href="#first"><span class="tt"><b>1.1</b> First call</span></a></li></ul></nav>
<section class="chapter p2"><h2 class="chapter-title" id="first"><span class="chapter-number">1.1</span> First call</h2>
<div class="prose"><h3 id="own">Its own</h3>
<p>Read <a class="xref" href="#own">on<span class="pr"> (p. <span class="pn"></span>)</span></a>, or
<a href="https://example.com/a">elsewhere</a> &lt;https://example.com/a&gt;.</p>
<p>BODY</p><p>The end of it.</p></div></section></main></body></html>"""


@pytest.fixture
def made(tmp_path):
    """Prints the sound book with more in its body and other style; `source` replaces words in it."""

    def make(body="", style="", source=()):
        text = SOUND.replace("BODY", body)
        for old, new in source:
            assert old in text
            text = text.replace(old, new)
        file = tmp_path / "made.pdf"
        HTML(string=text).write_pdf(file, stylesheets=[CSS(string=STYLE + style)], pdf_variant="pdf/ua-1")
        return Printed(file), Document(SOUND.replace("BODY", body) if source else text)

    return make


@pytest.fixture
def changed(made, tmp_path):
    """The sound book with its objects changed by a function."""

    def change(function, body=""):
        printed, document = made(body)
        function(printed.file)
        printed.file.save(tmp_path / "changed.pdf")
        return Printed(tmp_path / "changed.pdf"), document

    return change


PAIRED = [
    checks.contents,
    checks.references,
    checks.indexes,
    checks.headings,
    checks.links,
    checks.reachable,
    checks.outline,
    checks.lone_headings,
    checks.running_heads,
    checks.lonely_words,
    checks.spelled_addresses,
    checks.opened,
]
ALONE = [
    checks.margins,
    checks.overlaps,
    checks.emptiness,
    checks.table_heads,
    checks.characters,
    checks.fonts,
    checks.described_links,
    checks.streams,
]


@pytest.mark.parametrize("check", PAIRED + ALONE, ids=lambda check: check.__name__)
def test_a_sound_book_has_no_fault(made, check):
    printed, document = made()
    assert (check(printed, document) if check in PAIRED else check(printed)) == []


WRONG_NUMBERS = "{ content: ' (p. 9)' }"
FILLER = "<p>" + "Many words that fill the line and more. " * 200 + "</p>"

FAULTS = {
    "contents": [
        dict(style=".toc a::after { content: ' 7' }"),
        dict(style=".toc a::after { content: '' }"),
        dict(source=[("</b> First call", "</b> Another call")]),
    ],
    "references": [dict(style=".xref::after { content: ' (p. 9)' }"), dict(style=".xref::after { content: '' }")],
    "indexes": [
        dict(body='<a href="#own"><span class="pn" style="display: inline">9</span></a>'),
        dict(body='<a href="#own"><span class="pn"></span>x</a>'),
    ],
    "headings": [dict(source=[("Its own", "Something else")])],
    "links": [dict(body='<a href="file:///etc/passwd">x</a>'), dict(body='<a href="http://localhost/a">x</a>')],
    "reachable": [dict(source=[('id="first"', 'id="other"')])],
    "outline": [
        dict(style="h3 { bookmark-level: none }"),
        dict(style="h2 { bookmark-level: 1 }"),
        dict(style="h3 { bookmark-label: 'Its  ownother' }"),
    ],
    "lone_headings": [
        dict(body="<div style='height: 190mm'></div><h3>Forsaken</h3><p style='break-before: page'>Text</p>", style="h3 { break-after: auto }"),
    ],
    "running_heads": [
        dict(style="@page p2 { @top-left { content: 'Contents' } }"),
        dict(style="@page { @bottom-right { content: 'Page 1 of 1' } }"),
        dict(style="@page { @top-right { content: none } }"),
    ],
    "lonely_words": [dict(body="<p>" + "Zażółć gęślą jaźń. " * 10 + "Dom w<br>lesie.</p>")],
    "spelled_addresses": [dict(body='<a href="https://example.com/unsaid">x</a>')],
    "opened": [dict(body="<details><summary>Open me</summary>Some words inside of it.</details>", style="details { display: none }")],
}

FAULTS_ALONE = {
    "margins": [
        dict(body="<p style='position: absolute; left: -16mm'>Out there</p>"),
        dict(body="<p style='white-space: nowrap'>" + "too long " * 60 + "</p>"),
    ],
    "overlaps": [dict(body="<p style='position: relative; top: 14pt; line-height: 14pt; margin: 0'>The end of it.</p>", style="p { margin: 0 }")],
    "emptiness": [dict(body="<p>x</p><div style='break-before: page; height: 10mm'></div><p style='break-before: page'>y</p>")],
    "table_heads": [
        dict(
            body="<table><tr><td>hd00001</td></tr>" + "<tr><td>ra00001 tb00001</td></tr>" * 90 + "</table>",
        )
    ],
}


@pytest.mark.parametrize("name, fault", [(name, fault) for name in FAULTS for fault in FAULTS[name]])
def test_a_fault_that_the_document_does_not_have_is_found(made, name, fault):
    assert getattr(checks, name)(*made(**fault)) != []


@pytest.mark.parametrize("name, fault", [(name, fault) for name in FAULTS_ALONE for fault in FAULTS_ALONE[name]])
def test_a_fault_of_the_paper_is_found(made, name, fault):
    assert getattr(checks, name)(made(**fault)[0]) != []


@pytest.mark.parametrize("sign", ["\u00ad", "\ufffd", "\0"])
def test_a_sign_that_no_reader_types_is_found(sign):
    assert checks.characters(SimpleNamespace(texts={1: "plain", 2: f"un{sign}plain"})) != []


def test_another_paper_is_found(made):
    assert checks.size(made()[0], "a4") == []
    assert checks.size(made()[0], "letter") != []
    assert checks.size(made(style="@page { size: A4 landscape }")[0], "a4") == []
    assert checks.size(made(style="@page { size: A5 }")[0], "a4") != []


def test_what_is_split_is_found(made):
    tall = "<div style='height: 120mm'>ca00001</div><div style='height: 120mm'>and on</div><div>cz00001</div>"
    assert checks.whole(made(tall)[0], "c") != []
    assert checks.whole(made("ca00001 and cz00001")[0], "c") == []
    assert checks.whole(made("ca00001")[0], "c") != []


def test_the_lines_of_a_split_paragraph_are_counted(made):
    body = "<div style='height: 150mm'></div><p>pa00001 " + "Many words that fill the line and more. " * 60 + " pz00001</p>"
    [(number, above, below)] = checks.split_paragraphs(made(body)[0])
    assert number == "00001" and above >= 3 and below >= 3
    lonely = "<div style='height: 211mm'></div><p>pa00001 " + "Many words that fill the line and more. " * 4 + " pz00001</p>"
    [(_, above, below)] = checks.split_paragraphs(made(lonely, "p { orphans: 1; widows: 1 }")[0])
    assert min(above, below) < 3


def test_a_matrix_upright_cut_or_without_its_head_is_found(made):
    def table(right="mz", head="mc18"):
        rows = "".join(f"<tr><td>mr{row:02}</td><td>{right}{row:02}</td></tr>" for row in range(1, 66))
        return f"<table><thead><tr><th>Matrix</th><th>{head}</th></tr></thead>{rows}</table>"

    sideways = "@page wide { size: A4 landscape } table { page: wide }"
    assert checks.matrix(made(table(), sideways)[0]) == []
    assert checks.matrix(made(table())[0]) != []
    assert checks.matrix(made(table(right="xx"), sideways)[0]) != []
    assert checks.matrix(made(table(), sideways + "thead { display: table-row-group }")[0]) != []
    assert checks.matrix(made()[0]) != []


def test_a_footnote_elsewhere_or_twice_is_found(made):
    call = "<p>Text na00001</p>"
    assert checks.footnotes_on_page(made(call + "<p>nb00001</p>")[0]) == []
    assert checks.footnotes_on_page(made(call + "<p style='break-before: page'>nb00001</p>")[0]) != []
    assert checks.footnotes_on_page(made(call)[0]) != []
    assert checks.footnotes_on_page(made(call + "<p>nb00001 nb00001</p>")[0]) != []
    assert checks.footnotes_in_chapter(*made(call + "<p style='break-before: page'>nb00001</p>")) == []
    moved = ('<li><a href="#first"', '<li>nb00001 <a href="#first"')
    assert checks.footnotes_in_chapter(*made(call, source=[moved])) != []


def test_polish_words_are_looked_for(made):
    assert checks.spelled(made("<p>źdźbło gęślą jaźń</p>")[0], ["źdźbło", "gęślą", "jaźń"]) == []
    assert checks.spelled(made("<p>zdzblo</p>")[0], ["źdźbło"]) == ["źdźbło"]


def test_tags_that_do_not_fit_the_document_are_found(made, changed):
    printed, document = made()
    assert checks.tags(printed, document, scopes=True) == []
    assert checks.tags(made(source=[("<h3 ", "<h4 "), ("</h3>", "</h4>")])[0], document, scopes=True) != []
    picture = '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="ALT">'
    assert checks.tags(*made(picture), scopes=True) == []
    assert checks.tags(*made(picture.replace("ALT", "")), scopes=True) != [] or "/Figure" not in str(made(picture)[0].tags)
    assert checks.tags(*made("<table><tr><th>x</th></tr></table>"), scopes=True) != []
    printed, document = changed(lambda file: file.Root.__delitem__("/StructTreeRoot"))
    assert checks.tags(printed, document, scopes=True) == ["no structure tree"]


def test_a_description_that_lacks_something_is_found(made, changed):
    printed, document = made()
    lacking = [fault for fault in checks.metadata(printed, document, "en") if "/Creator" not in fault and "XMP" not in fault]
    assert lacking == []
    assert "the language is en" in checks.metadata(printed, document, "pl")
    for change in (
        lambda file: file.trailer.Info.__delitem__("/Author"),
        lambda file: file.trailer.Info.__setitem__("/Title", pikepdf.String("Another")),
        lambda file: file.Root.__delitem__("/ViewerPreferences"),
        lambda file: file.Root.__delitem__("/MarkInfo"),
        lambda file: file.Root.__delitem__("/Metadata"),
    ):
        assert checks.metadata(*changed(change), "en", ["/Author"]) != checks.metadata(printed, document, "en", ["/Author"])


def test_links_without_a_description_are_found(made, changed):
    assert checks.described_links(made()[0], in_words=True) != []

    def undescribed(file):
        for page in file.pages:
            for note in page.get("/Annots", []):
                if "/Contents" in note:
                    del note["/Contents"]

    assert checks.described_links(changed(undescribed)[0]) != []


def test_a_font_outside_of_the_file_or_made_of_drawings_is_found(changed):
    def fonts(file):
        return [thing for thing in file.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"]

    def outside(file):
        for font in fonts(file):
            if "/FontDescriptor" in font:
                for key in {"/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys()):
                    del font.FontDescriptor[key]

    def drawn(file):
        for font in fonts(file):
            font.Subtype = pikepdf.Name("/Type3")

    assert any("not in the file" in fault for fault in checks.fonts(changed(outside)[0]))
    assert any("type 3" in fault for fault in checks.fonts(changed(drawn)[0]))


def test_a_folder_of_the_machine_is_found_in_every_stream(changed):
    def hidden(file):
        file.pages[0].contents_add(pikepdf.Stream(file, b"% file:///home/anna/book\n"))
        file.pages[0].Contents[-1].write(b"% file:///home/anna/book\n" * 9, filter=None)

    printed, _ = changed(hidden)
    assert checks.leaks(printed, ["/home/anna"]) == ["file:", "/home/anna"]
    assert checks.leaks(printed, ["/home/jan"]) == ["file:"]


def test_a_stream_that_is_cut_off_is_found(changed):
    def cut(file):
        stream = file.make_stream(b"")
        stream.write(zlib.compress(b"q Q " * 99)[:-6], filter=pikepdf.Name.FlateDecode)
        file.pages[0].contents_add(stream)

    printed, _ = changed(cut)
    assert [fault.split(" ", 2)[2] for fault in checks.streams(printed)] == ["is cut off"]


def test_a_document_that_asks_for_something_is_found():
    def document(head="", body=""):
        return Document(f"<html><head><title>x</title>{head}</head><body><main>{body}</main></body></html>")

    assert checks.requests(document(body="<img src='data:image/png;base64,AA=='><a href='https://example.com'>x</a>")) == []
    for head in ("<script>x()</script>", "<link rel=stylesheet href=x.css>", "<style>@import 'x'</style>", "<style>a{b:url(x.png)}</style>"):
        assert checks.requests(document(head)) != [], head
    for body in ("<img src=x.png>", "<svg><image xlink:href='x.png'/></svg>", "<p onclick='x()'>", "<p style='background:url(x)'>", "<iframe>"):
        assert checks.requests(document(body=body)) != [], body
    assert checks.ids(document(body="<p id=a><p id=a>")) != []
    assert checks.ids(document(body="<p id=ą>")) != []


def test_another_print_of_another_text_is_found(made, tmp_path):
    first = made()[0]
    first.file.save(tmp_path / "first.pdf")
    second = made("<p>More</p>")[0]
    assert checks.differences(Printed(tmp_path / "first.pdf"), second) == ["texts"]
    assert checks.differences(second, second) == []
