"""What a printed book says can be read, searched and typed."""

import checks


def test_no_sign_is_one_that_nobody_types(book):
    assert checks.characters(book.printed) == []


def test_polish_can_be_searched(long):
    assert checks.spelled(long.printed, ["źdźbło", "gęślą", "jaźń"]) == []


def test_no_polish_line_ends_with_a_single_letter(long):
    assert checks.lonely_words(long.printed, long.document) == []


def test_every_font_is_in_the_file_and_none_is_made_of_drawings(book):
    assert book.printed.fonts != []
    assert checks.fonts(book.printed) == []


def test_footnotes_stand_on_the_page_of_their_call_or_at_the_end_of_their_chapter(long):
    assert len(long.printed.marks("na")) > 200
    if long.engine == "weasyprint":
        assert checks.footnotes_on_page(long.printed) == []
    else:
        assert checks.footnotes_in_chapter(long.printed, long.document) == []


def test_every_address_outside_is_spelled_out(book):
    assert checks.spelled_addresses(book.printed, book.document) == []


def test_what_is_closed_on_the_screen_is_printed(book):
    assert checks.opened(book.printed, book.document) == []


def test_every_closed_part_of_the_long_book_is_printed(long):
    assert len(long.printed.marks("dz")) > 50
