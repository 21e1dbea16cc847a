"""Every page of a printed book looks as a page should, and nothing is torn apart."""

import re

import checks


def test_every_page_has_the_size_of_its_paper(book):
    assert checks.size(book.printed, book.paper) == []


def test_no_text_comes_within_five_millimetres_of_the_edge(book):
    assert checks.margins(book.printed) == []


def test_no_word_stands_on_another(book):
    assert checks.overlaps(book.printed) == []


def test_no_page_is_empty(book):
    assert checks.emptiness(book.printed) == []


def test_no_page_ends_with_a_heading(book):
    assert checks.lone_headings(book.printed, book.document) == []


def test_every_page_names_its_chapter_the_playbook_and_its_number(book):
    assert checks.running_heads(book.printed, book.document) == []


def test_rows_are_whole(long):
    assert len(long.printed.marks("ra")) > 500
    assert checks.whole(long.printed, "r") == []


def test_the_head_of_a_table_is_on_every_page_of_it(long):
    assert any(len(set(pages)) > 1 for pages in long.printed.marks("tb").values())
    assert checks.table_heads(long.printed) == []


def test_cards_and_emails_are_whole(long):
    assert len(long.printed.marks("ca")) > 100
    assert checks.whole(long.printed, "c") == []


def test_what_was_closed_is_whole(long):
    assert checks.whole(long.printed, "d") == []


def test_no_paragraph_leaves_fewer_than_three_lines_on_a_page(long):
    split = checks.split_paragraphs(long.printed)
    short = [paragraph for paragraph in split if min(paragraph[1:]) < 3]
    assert len(split) > 20
    # Chromium does not always keep to the numbers it is given.
    assert len(short) <= (0.15 * len(split) if long.engine == "chromium" else 0), short


def test_a_wide_matrix_is_turned_sideways_and_whole(long):
    assert checks.matrix(long.printed) == []


def test_long_lines_of_code_are_in_the_text_to_their_end(long):
    text = long.printed.text
    written = set(re.findall(r"le\d{5}", " ".join(long.document.main.text_content().split())))
    assert len(written) > 50
    assert {mark for mark in written if mark not in text} == set()
