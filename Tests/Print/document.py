"""What print.html says should be in the book: the other side of every comparison with a printed file."""

import re
import unicodedata
from functools import cached_property

from lxml import html

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def squashed(text):
    """Letters and digits in the order they are read: breaking lines adds spaces and hyphens, fonts join letters."""
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", unicodedata.normalize("NFKC", text))


def told(element):
    """The text of an element as one line."""
    return " ".join(element.text_content().split())


class Document:
    def __init__(self, source):
        self.tree = html.fromstring(source)
        self.main = self.tree.cssselect("main")[0]

    @cached_property
    def ids(self):
        return [element.get("id") for element in self.tree.iter() if isinstance(element.tag, str) and element.get("id")]

    @cached_property
    def sheets(self):
        """What begins on a page of its own: id and text of its heading, in order."""
        numbered = []
        for element in self.main.iter():
            number = next((name[1:] for name in (element.get("class") or "").split() if re.fullmatch(r"p\d+", name)), None)
            if number:
                heading = next(element.iter("h1", "h2"))
                numbered.append((int(number), heading.get("id"), told(heading)))
        assert [number for number, _, _ in numbered] == list(range(1, len(numbered) + 1))
        return [(identifier, text) for _, identifier, text in numbered]

    @cached_property
    def contents(self):
        """The lines of the contents: id and text, in order."""
        lines = self.tree.cssselect("nav.toc a[href^='#']")
        return [(line.get("href")[1:], " ".join(told(part) for part in line.cssselect(".tt"))) for line in lines]

    @cached_property
    def references(self):
        """The ids that "(p. N)" in the text lead to."""
        return [link.get("href")[1:] for link in self.tree.cssselect("a.xref")]

    @cached_property
    def indexed(self):
        """The ids that the bare numbers of the indexes lead to."""
        links = self.tree.cssselect("a[href^='#']:not(.xref)")
        return [link.get("href")[1:] for link in links if link.cssselect(".pn") and not link.cssselect(".tt")]

    @cached_property
    def headings(self):
        """Level, id and text of every heading that is printed, in order."""
        found = []
        for element in self.tree.cssselect("body")[0].iter(*HEADINGS):
            classes = {name for node in [element, *element.iterancestors()] for name in (node.get("class") or "").split()}
            if not classes & {"screen-only", "vh"}:
                found.append((int(element.tag[1]), element.get("id"), told(element)))
        return found

    @cached_property
    def outline(self):
        """Level, title and id: parts and matter, their chapters, and the first level of headings that a chapter has of its own."""
        entries = []
        for heading in self.main.iter(*HEADINGS):
            entry = (told(heading), heading.get("id"))
            classes = [set((node.get("class") or "").split()) for node in heading.iterancestors()]
            if heading.tag == "h1":
                entries.append((1, *entry))
            elif "chapter-title" in (heading.get("class") or "").split():
                entries.append((2, *entry))
            elif heading.tag == "h3" and any("chapter" in names for names in classes):
                if any("prose" in names for names in classes) and not any("embed" in names for names in classes):
                    entries.append((3, *entry))
        return entries

    @cached_property
    def addresses(self):
        """The outside addresses that the text links to."""
        links = self.main.cssselect("a[href]") + self.tree.cssselect("header.cover a[href]")
        return sorted({link.get("href") for link in links if not link.get("href").startswith("#")})

    @cached_property
    def closed(self):
        """What a reader on the screen has to open: the text of each."""
        return [told(element) for element in self.main.cssselect("details")]
