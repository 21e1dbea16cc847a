"""What print.html says should be in the book: the other side of every comparison with a printed file."""

import re
import unicodedata
from functools import cached_property

from lxml import etree, html

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def squashed(text):
    """Letters and digits in the order they are read: breaking lines adds spaces and hyphens, fonts join letters."""
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", unicodedata.normalize("NFKC", text))


# What only a screen shows.
SCREEN = {"anchor", "copy", "email-open", "screen-only"}

# What stands in a title on paper and is no part of it.
BESIDE = {"mark", "pr", "address"}


def classes(element):
    return set((element.get("class") or "").split())


def told(element, without=SCREEN):
    """The text of an element as one line, as paper shows it."""
    parts = []
    hidden = None
    for event, node in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            if hidden is None and classes(node) & without:
                hidden = node
            if hidden is None:
                parts.append(node.text or "")
        else:
            if node is hidden:
                hidden = None
            if hidden is None and node is not element:
                parts.append(node.tail or "")
    return " ".join("".join(parts).split())


class Document:
    def __init__(self, source):
        self.tree = html.fromstring(source)
        self.main = self.tree.cssselect("main")[0]

    @cached_property
    def ids(self):
        return [element.get("id") for element in self.tree.iter() if isinstance(element.tag, str) and element.get("id")]

    @cached_property
    def sheets(self):
        """What begins on a page of its own: id and title, in order."""
        numbered = []
        for element in self.main.iter(etree.Element):
            number = next((name[1:] for name in classes(element) if re.fullmatch(r"p\d+", name)), None)
            if number:
                heading = next(element.iter("h1", "h2"))
                numbered.append((int(number), heading.get("id"), self.titles.get(heading.get("id"), told(heading))))
        assert [number for number, _, _ in numbered] == list(range(1, len(numbered) + 1))
        return [(identifier, text) for _, identifier, text in numbered]

    @cached_property
    def contents(self):
        """The lines of the contents: id and text, in order."""
        lines = [(line, line.cssselect(".tt")) for line in self.tree.cssselect("nav.toc a[href^='#']")]
        return [(line.get("href")[1:], told(parts[0])) for line, parts in lines if parts]

    @cached_property
    def titles(self):
        """By id, what the contents call it: with the number, which a part's own heading does not have, and without its state."""
        lines = self.tree.cssselect("nav.toc a[href^='#'] .tt")
        return {line.getparent().get("href")[1:]: told(line, SCREEN | BESIDE) for line in lines}

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
    def listed(self):
        """The ids that lines of lists of chapters lead to."""
        return [link.get("href")[1:] for link in self.tree.cssselect("a[href^='#']:not(.xref)") if link.cssselect(".tt")]

    @cached_property
    def headings(self):
        """Level, id and text of every heading that is printed, in order."""
        found = []
        for element in self.tree.cssselect("body")[0].iter(*HEADINGS):
            if not any(classes(node) & SCREEN for node in [element, *element.iterancestors()]):
                found.append((int(element.tag[1]), element.get("id"), told(element, SCREEN | {"pr"})))
        return found

    @cached_property
    def outline(self):
        """Level, title and id: parts and matter, their chapters, and the first level of headings that a chapter has of its own."""
        entries = []
        for heading in self.main.iter(*HEADINGS):
            identifier = heading.get("id")
            title = self.titles.get(identifier, told(heading, SCREEN | BESIDE))
            around = {name for node in heading.iterancestors() for name in classes(node)}
            if heading.tag == "h1":
                entries.append((1, title, identifier))
            elif "chapter-title" in classes(heading):
                entries.append((2, title, identifier))
            elif heading.tag == "h3" and identifier and "chapter" in around and "embed" not in around:
                entries.append((3, title, identifier))
        return entries

    @cached_property
    def addresses(self):
        """The outside addresses that the text links to."""
        links = [
            link
            for link in self.main.cssselect("a[href]")
            if not any(classes(node) & SCREEN for node in [link, *link.iterancestors()])
        ]
        return sorted({link.get("href") for link in links if not link.get("href").startswith("#")})

    @cached_property
    def closed(self):
        """What a reader on the screen has to open: the text of each."""
        return [told(element) for element in self.main.cssselect("details")]
