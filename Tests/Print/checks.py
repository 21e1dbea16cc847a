"""What can be wrong with a printed book. Each check returns its faults, in words; a sound book has none.

A check looks at the printed file, and at the document for what should be in it. None asks truce.
"""

import re
import unicodedata
import zlib
from collections import Counter

import pikepdf

from document import squashed
from printed import MILLIMETRE

PAPERS = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}

# Where head and foot of a page end, from its edges.
HEAD = 18 * MILLIMETRE
FOOT = 16 * MILLIMETRE

REFERENCE = re.compile(r"\((?:p|s)\.\s*(\d+)\)")


def body(printed, page):
    """The lines between head and foot."""
    _, height = printed.sizes[page]
    return [line for line in printed.lines[page] if HEAD < line.baseline < height - FOOT]


# Streams


def streams(printed):
    """Each compressed stream goes on to its end."""
    faults = []
    for item in printed.file.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Filter") == "/FlateDecode":
            reader = zlib.decompressobj()
            try:
                reader.decompress(item.read_raw_bytes())
            except zlib.error as error:
                faults.append(f"object {item.objgen[0]}: {error}")
            else:
                if not reader.eof:
                    faults.append(f"object {item.objgen[0]} is cut off")
    return faults


# Page numbers and links


def contents(printed, document):
    """Each line of the contents shows its title and the page on which that begins."""
    faults = []
    begin = min((printed.destinations.get(place) or 1 for place, _ in document.contents if place != document.sheets[0][0]), default=1)
    lines = {place: text for place, page, text in reversed(printed.inner_links) if page <= begin}
    for place, title in document.contents:
        page = printed.destinations.get(place)
        text = lines.get(place)
        if page is None or text is None:
            faults.append(f"no line, or no page, for '{title}'")
            continue
        if not re.search(rf"(?<!\d){page}$", text):
            faults.append(f"'{text}' is on page {page}")
        if squashed(title) not in squashed(text):
            faults.append(f"'{text}' should say '{title}'")
    return faults


def references(printed, document):
    """Each "(p. N)" shows the page its link leads to; there are as many as the document has."""
    return numbers(printed, Counter(document.references), REFERENCE.findall)


def indexes(printed, document):
    """Each bare number of the indexes shows the page its link leads to; there are as many as the document has."""

    def shown(text):
        return text.split() if re.fullmatch(r"[\d\s]+", text) else []

    return numbers(printed, Counter(document.indexed), shown, Counter(document.listed))


def numbers(printed, expected, shown, apart=Counter()):
    """`apart`: links whose number may stand so far from their words that it looks like a link of its own."""
    faults = []
    found = Counter()
    for place, at, text in printed.inner_links:
        for number in shown(text):
            if number == text and place not in expected:
                # A label may be a number too: that of a stage on the map.
                continue
            found[place] += 1
            if int(number) != printed.destinations.get(place):
                faults.append(f"page {at}: '{text}' leads to page {printed.destinations.get(place)}")
    for place, count in (expected - found).items():
        faults.append(f"{count} of {expected[place]} links to '{place}' show no number")
    for place, count in (found - expected - apart).items():
        faults.append(f"{count} links too many to '{place}' show a number")
    return faults


def headings(printed, document):
    """Each heading stands on the page to which its place leads."""
    faults = []
    told = {}
    for level, identifier, title in document.headings:
        page = printed.destinations.get(identifier)
        if page is None:
            continue
        told.setdefault(page, squashed(printed.texts[page]))
        if squashed(title) not in told[page]:
            faults.append(f"'{title}' is not on page {page}")
    return faults


def links(printed, document):
    """Each link leads to a place in this file, or to an address outside of this machine."""
    faults = []
    for link in printed.links:
        if link.address is not None:
            if not re.match(r"(https?|mailto|tel):", link.address):
                faults.append(f"page {link.page}: leads to '{link.address}'")
            elif re.match(r"https?://(localhost|127\.|\[::1\])", link.address):
                faults.append(f"page {link.page}: leads to this machine: '{link.address}'")
        elif not link.destination or printed.destinations.get(link.destination) is None and not link.destination.startswith("page "):
            faults.append(f"page {link.page}: leads nowhere: '{link.destination}'")
    inside = {link.get("href")[1:] for link in document.tree.cssselect("a[href^='#']")}
    faults += [f"the document leads nowhere: '{place}'" for place in sorted(inside - set(document.ids))]
    return faults


def reachable(printed, document):
    """Each line of the contents leads to a place of this file, and so does each bookmark."""
    faults = [f"no place '{place}'" for place, _ in document.contents if printed.destinations.get(place) is None]
    return faults + [f"no page for bookmark '{title}'" for _, title, page in printed.outline if page is None]


def outline(printed, document):
    """The bookmarks are the headings: level, title and page."""
    expected = [(level, " ".join(title.split()), printed.destinations.get(place)) for level, title, place in document.outline]
    found = [(level, " ".join(title.split()), page) for level, title, page in printed.outline]
    # A heading of the third level that nothing leads to has a bookmark and no place of its own.
    expected = [(level, title, page or seen) for (level, title, page), (_, _, seen) in zip(expected, found)] + expected[len(found):]
    return [f"{left} where {right} should be" for left, right in zip(found + [None] * len(expected), expected) if left != right] + [
        f"{item} too many" for item in found[len(expected):]
    ]


# Pages


def size(printed, paper):
    width, height = PAPERS[paper]
    return [
        f"page {page}: {x:.0f} × {y:.0f}"
        for page, (x, y) in printed.sizes.items()
        if not (abs(x - width) < 1 and abs(y - height) < 1) and not (abs(x - height) < 1 and abs(y - width) < 1)
    ]


def margins(printed):
    """No text within 5 mm of the paper's edge, nor beyond it."""
    edge = 5 * MILLIMETRE
    faults = []
    for page in printed.pages:
        width, height = printed.sizes[page]
        for line in printed.lines[page]:
            if line.left < edge or line.right > width - edge or line.baseline - 0.7 * line.size < edge or line.baseline > height - edge:
                faults.append(f"page {page}: '{line.text[:60]}' from {line.left:.0f} to {line.right:.0f} at {line.baseline:.0f} of {width:.0f} × {height:.0f}")
    return faults


def overlaps(printed):
    """No two words on top of each other."""
    faults = []
    for page in printed.pages:
        rows = sorted((word for word in printed.words[page] if len(word.text) > 1), key=lambda word: (word.top, word.left))
        for number, word in enumerate(rows):
            for other in rows[number + 1 :]:
                if other.top > word.bottom:
                    break
                wide = min(word.right, other.right) - max(word.left, other.left)
                high = min(word.bottom, other.bottom) - max(word.top, other.top)
                if wide > 2 and high > 0.6 * min(word.bottom - word.top, other.bottom - other.top):
                    faults.append(f"page {page}: '{word.text}' and '{other.text}'")
    return faults


def emptiness(printed):
    """No page without a text or a picture of its own."""
    faults = []
    for page in printed.pages:
        if not body(printed, page) and not printed.paper[page - 1].get_images():
            faults.append(f"page {page}")
    return faults


def lone_headings(printed, document):
    """No page ends with a heading."""
    # The title of a part may have its page to itself.
    titles = {squashed(title) for level, _, title in document.headings if level > 1}
    faults = []
    for page in printed.pages:
        lines = body(printed, page)
        if len(lines) < 2:
            continue
        last = ""
        for line in reversed(lines[-3:]):
            last = squashed(line.text) + last
            if last in titles and line.size > 10:
                faults.append(f"page {page} ends with '{line.text}'")
                break
    return faults


def running_heads(printed, document):
    """Each page but the cover names its chapter, the playbook, and its number among all."""
    faults = []
    begin = {}
    bookmarks = {" ".join(title.split()): page for _, title, page in reversed(printed.outline)}
    for place, title in document.sheets:
        page = printed.destinations.get(place, bookmarks.get(title))
        if page is None:
            faults.append(f"nobody knows where '{title}' begins")
        else:
            begin[page] = title
    if len(begin) != len(document.sheets) - len(faults):
        faults.append("two chapters begin on one page")
    book = squashed(document.tree.cssselect("title")[0].text_content())
    current = None
    for page in printed.pages:
        current = begin.get(page, current)
        if current is None:
            continue
        _, height = printed.sizes[page]
        left, right = head(printed, page)
        if not begins_like(left, squashed(current)):
            faults.append(f"page {page}: the head says '{left}', not '{current}'")
        if not begins_like(right, book):
            faults.append(f"page {page}: the head says '{right}', not the title of the playbook")
        foot = " ".join(word.text for word in printed.words[page] if word.top > height - FOOT)
        if not re.search(rf"(Page {page} of|Strona {page} z) {len(printed.pages)}$", foot):
            faults.append(f"page {page}: the foot says '{foot}'")
    return faults


def head(printed, page):
    """What stands at the left and at the right of the head: between them is the widest gap."""
    words = sorted((word for word in printed.words[page] if word.bottom < HEAD), key=lambda word: word.left)
    gaps = [after.left - before.right for before, after in zip(words, words[1:])]
    split = gaps.index(max(gaps)) + 1 if gaps else len(words)
    return tuple(squashed(" ".join(word.text for word in part)) for part in (words[:split], words[split:]))


def begins_like(head, title):
    """Whether a head is a title, perhaps cut, perhaps with a state such as "Draft" after it."""
    head, _, _ = head.partition("·")
    head = head.rstrip("….")
    return len(head) >= min(4, len(title)) and title.startswith(head)


# Things that stay whole


def whole(printed, kind):
    """What begins and ends with marks of a kind lies on one page."""
    ends = printed.marks(f"{kind}z")
    faults = []
    for number, pages in printed.marks(f"{kind}a").items():
        if pages[:1] != ends.get(number, [])[:1]:
            faults.append(f"{kind}{number} begins on page {pages} and ends on {ends.get(number)}")
    return faults


def table_heads(printed):
    """The head of a table stands on every page that holds rows of it."""
    faults = []
    heads = printed.marks("hd")
    for number, pages in printed.marks("tb").items():
        for page in sorted(set(pages) - set(heads.get(number, []))):
            faults.append(f"page {page} has rows of table {number} and not its head")
    return faults


def split_paragraphs(printed):
    """Of each paragraph that goes on over the page: its number, and how many of its lines stand on the one page and on the next."""
    found = []
    for number, starts in printed.marks("pa").items():
        ends = printed.marks("pz").get(number, [])
        if not ends or ends[0] != starts[0] + 1:
            continue
        before, after = body(printed, starts[0]), body(printed, ends[0])
        first = next((index for index, line in enumerate(before) if f"pa{number}" in line.text), None)
        last = next((index for index, line in enumerate(after) if f"pz{number}" in line.text), None)
        if first is None or last is None:
            continue
        size = before[first].size
        # Footnotes stand below, in smaller letters.
        above = sum(1 for line in before[first:] if abs(line.size - size) < 0.5)
        below = sum(1 for line in after[: last + 1] if abs(line.size - size) < 0.5)
        found.append((number, above, below))
    return found


def matrix(printed):
    """The wide table lies on pages turned sideways, whole, with its head on each."""
    faults = []
    rows = {}
    for page in printed.pages:
        text = printed.texts[page]
        here = re.findall(r"\bmr(\d\d)\b", text)
        rows.update({row: page for row in here})
        if not here:
            continue
        width, height = printed.sizes[page]
        if width < height:
            faults.append(f"page {page} stands upright")
        if not re.search(r"\bmc18\b", text):
            faults.append(f"page {page} has no head, or not all of it")
        missing = set(here) - set(re.findall(r"\bmz(\d\d)\b", text))
        faults += [f"page {page} does not have the end of row {row}" for row in sorted(missing)]
    if len(rows) != 65:
        faults.append(f"{len(rows)} of 65 rows")
    return faults


# Text


def characters(printed):
    """No soft hyphens, which break a search for the word, and no signs that stand for unknown ones."""
    names = {"\u00ad": "soft hyphen", "\ufffd": "unknown sign", "\u0000": "NUL"}
    return [
        f"page {page}: {text.count(sign)} × {name}" for page, text in printed.texts.items() for sign, name in names.items() if sign in text
    ]


def spelled(printed, words):
    """These words can be searched for."""
    text = unicodedata.normalize("NFC", printed.text)
    return [word for word in words if word not in text]


def lonely_words(printed, document):
    """In Polish texts no line ends with a word of one letter."""
    polish = {page for page in printed.pages if is_polish(printed.texts[page])}
    return [
        f"page {page}: '{line.text[-40:]}'"
        for page in sorted(polish)
        for line in body(printed, page)
        if re.search(r"(^|\s)[aiouwzAIOUWZ]\s*$", line.text)
    ]


def is_polish(text):
    return len(re.findall("[ąęłśżźćń]", text)) > 40


def fonts(printed):
    """Each font is in the file, cut to what is used, with a way back to its text; none is made of drawings."""
    faults = []
    for font in printed.fonts:
        name = str(font.get("/BaseFont", "without a name"))
        if font.get("/Subtype") == "/Type3":
            faults.append(f"{name} is of type 3")
            continue
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        descriptor = inner.get("/FontDescriptor", {})
        if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            faults.append(f"{name} is not in the file")
        if not re.match(r"/[A-Z]{6}\+", name):
            faults.append(f"{name} is not cut")
        if "/ToUnicode" not in font:
            faults.append(f"{name} has no way back to the text")
    return faults


def footnotes_on_page(printed):
    """Each footnote stands at the foot of the page that calls it, once."""
    return notes(printed, lambda call, note: call == note)


def footnotes_in_chapter(printed, document):
    """Each footnote stands in the chapter that calls it, once."""
    begin = sorted(page for page in (printed.destinations.get(place) for place, _ in document.sheets) if page)

    def chapter(page):
        return sum(1 for first in begin if first <= page)

    return notes(printed, lambda call, note: chapter(call) == chapter(note))


def notes(printed, is_right):
    faults = []
    texts = printed.marks("nb")
    for number, calls in printed.marks("na").items():
        found = texts.get(number, [])
        if len(found) != 1:
            faults.append(f"note {number} stands {len(found)} times")
        elif not is_right(calls[0], found[0]):
            faults.append(f"note {number} is called on page {calls[0]} and stands on page {found[0]}")
    return faults


def spelled_addresses(printed, document):
    """Each address outside can be read and typed."""
    text = squashed(printed.text).casefold()
    # One may go on over the page, past foot and head.
    text += squashed("".join(line.text for page in printed.pages for line in body(printed, page))).casefold()

    def spelled(address):
        return squashed(re.sub(r"^(?:(?:mailto|tel):|https?://(?:www\.)?)(.*?)/?$", r"\1", address)).casefold()

    return [address for address in document.addresses if spelled(address) not in text]


def opened(printed, document):
    """What is closed on the screen can be read."""
    text = squashed(printed.text)
    faults = []
    for closed in document.closed:
        words = closed.split()
        faults += [f"'{part}' is missing" for part in {" ".join(words[:4]), " ".join(words[-4:])} if squashed(part) not in text]
    return faults


# What programs read


def tags(printed, document, scopes, whole=True):
    """Headings, pictures and tables are told to those who cannot see them; `scopes`: whether head cells say what they head;
    `whole`: whether a heading is one element however it is broken."""
    faults = []
    if not printed.tags:
        return ["no structure tree"]
    roles = Counter(role for role, _ in printed.tags)
    expected = Counter(f"H{level}" for level, _, _ in document.headings)
    for level in range(1, 7):
        if roles[f"H{level}"] < expected[f"H{level}"] or whole and roles[f"H{level}"] > expected[f"H{level}"]:
            faults.append(f"{roles[f'H{level}']} × H{level} for {expected[f'H{level}']} headings")
    last = 0
    for role, _ in printed.tags:
        if re.fullmatch("H[1-6]", role):
            if int(role[1]) > last + 1:
                faults.append(f"{role} follows level {last}")
            last = int(role[1])
    for role, element in printed.tags:
        if role == "Figure" and not str(element.get("/Alt", "")).strip() and "/ActualText" not in element:
            faults.append("a figure without a text for it")
        if role == "TH" and scopes and not has_attribute(element, "/Scope"):
            faults.append("a head cell that does not say what it heads")
    return [f"{fault} × {count}" if count > 1 else fault for fault, count in Counter(faults).items()]


def has_attribute(element, name):
    attributes = element.get("/A", [])
    if not isinstance(attributes, pikepdf.Array):
        attributes = [attributes]
    return any(isinstance(attribute, pikepdf.Dictionary) and name in attribute for attribute in attributes)


def described_links(printed, in_words=False):
    """Each link says where it leads; `in_words`: not by the name of a place, which nobody has seen."""
    faults = Counter()
    for link in printed.links:
        description = (link.description or "").strip()
        if not description or in_words and description == link.destination:
            faults[link.page] += 1
    return [f"page {page}: {count} links" for page, count in faults.items()]


def metadata(printed, document, language, expected=()):
    faults = []
    information = {str(name): str(value) for name, value in (printed.file.trailer.get("/Info") or pikepdf.Dictionary()).items()}
    faults += [f"no {name}" for name in ("/Title", "/Keywords", "/Creator") if not information.get(name)]
    # A playbook without a company or a description says nothing of them.
    faults += [f"no {name}" for name in expected if not information.get(name)]
    title = document.tree.cssselect("title")[0].text_content()
    if information.get("/Title") != title:
        faults.append(f"the title is {information.get('/Title')!r}")
    with printed.file.open_metadata() as packet:
        if packet.get("dc:title") != title:
            faults.append(f"the title in XMP is {packet.get('dc:title')!r}")
    root = printed.file.Root
    if str(root.get("/Lang", "")) != language:
        faults.append(f"the language is {root.get('/Lang')}")
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        faults.append("a viewer shows the file's name, not the title")
    if root.get("/MarkInfo", {}).get("/Marked") is not True:
        faults.append("not marked as tagged")
    return faults


def leaks(printed, machine):
    """Nothing of the machine it was printed on is in the file: no address of a file, no folder."""
    return [word for word in ("file:", *machine) if word.encode() in printed.inflated or word.encode("utf-16-be") in printed.inflated]


# The document


def ids(document):
    """No id twice, and each of signs that no layer escapes."""
    faults = [f"{identifier} × {count}" for identifier, count in Counter(document.ids).items() if count > 1]
    return faults + [f"'{identifier}' has signs beyond ASCII" for identifier in document.ids if not identifier.isascii()]


def requests(document):
    """What an engine would load, or run, for this document."""
    faults = []
    for element in document.tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("script", "iframe", "object", "embed", "base", "video", "audio", "source", "link"):
            if element.tag != "link" or element.get("rel") in ("stylesheet", "icon", "preload", "manifest"):
                faults.append(f"<{element.tag}>")
        for name, value in element.attrib.items():
            if name in ("src", "srcset", "poster", "data", "background", "xlink:href") and not value.startswith("data:"):
                faults.append(f"{element.tag}[{name}={value[:60]}]")
            if name.startswith("on"):
                faults.append(f"{element.tag}[{name}]")
        style = element.text or "" if element.tag == "style" else element.get("style", "")
        faults += [f"style asks for {address[:60]}" for address in re.findall(r"url\(\s*[\"']?(?!data:|#|[\"'])([^\"')]+)", style)]
        faults += ["style imports"] * style.count("@import")
    return faults


# Two prints of one playbook


def differences(first, second):
    """What a reader or a program would find in one print and not in the other."""
    return [
        name
        for name in ("destinations", "texts", "outline", "inner_links")
        if getattr(first, name) != getattr(second, name)
    ]
