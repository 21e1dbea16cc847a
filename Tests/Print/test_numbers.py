"""Every number and every link of a printed book is true, in both engines and on both papers."""

import checks


def test_the_contents_show_the_page_of_every_entry(book):
    assert len(book.document.contents) > 10
    assert checks.contents(book.printed, book.document) == []


def test_every_page_number_in_the_text_is_that_of_its_target(book):
    assert checks.references(book.printed, book.document) == []


def test_every_page_number_of_the_indexes_is_that_of_its_target(book):
    assert checks.indexes(book.printed, book.document) == []


def test_every_heading_stands_on_the_page_its_place_names(book):
    assert checks.headings(book.printed, book.document) == []


def test_every_line_of_the_contents_and_every_bookmark_leads_to_a_page(book):
    assert checks.reachable(book.printed, book.document) == []


def test_every_link_lands(book):
    assert len(book.printed.links) > 10
    assert checks.links(book.printed, book.document) == []


def test_the_outline_is_the_headings(book):
    assert book.printed.outline != []
    assert checks.outline(book.printed, book.document) == []


def test_the_example_refers_to_pages_and_has_indexes(prints):
    document = prints("example", "chromium", "a4").document
    assert len(document.references) > 50
    assert len(document.indexed) > 50
