"""What a printed book tells to programs: readers aloud, catalogues, archives."""

import subprocess
import sys
from pathlib import Path

import checks
from conftest import REPOSITORY


# qpdf says so of a stream that is cut off, and also of a whole one whose first part exactly fills its buffer: whether each stream has its
# end is asked of zlib.
BOUNDARY = "input stream is complete but output may still be valid"


def test_the_file_is_whole(book):
    assert checks.streams(book.printed) == []
    checked = subprocess.run(["qpdf", "--check", book.file], capture_output=True, text=True)
    said = checked.stdout + checked.stderr
    warnings = [line for line in said.splitlines() if line.startswith("WARNING")]
    assert all(BOUNDARY in warning for warning in warnings), said
    assert checked.returncode == (3 if warnings else 0), said


def test_the_tags_are_those_of_the_document(book):
    # WeasyPrint does not write what a head cell heads, and tags each piece of a heading.
    chromium = book.engine == "chromium"
    assert checks.tags(book.printed, book.document, scopes=chromium, whole=chromium) == []


def test_every_link_is_described(book):
    # WeasyPrint gives the name of the place.
    assert checks.described_links(book.printed, in_words=book.engine == "chromium") == []


def test_the_file_says_what_it_is(book):
    expected = {"example": ["/Author", "/Subject"], "long": ["/Author", "/Subject"], "handbook": []}[book.content.name]
    assert checks.metadata(book.printed, book.document, book.document.tree.get("lang"), expected) == []


def test_the_checker_of_pdf_ua_finds_no_error(book):
    checker = Path(sys.executable).with_name("pdfua")
    checked = subprocess.run([checker, "check", book.file], capture_output=True, text=True)
    assert "errors=0" in checked.stdout, checked.stdout[-3000:] + checked.stderr[-3000:]


def test_nothing_of_this_machine_is_in_the_file(book):
    machine = [str(REPOSITORY), str(book.content.folder), str(book.content.scratch), str(Path.home()) + "/"]
    assert checks.leaks(book.printed, machine) == []
