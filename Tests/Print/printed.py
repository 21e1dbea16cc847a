"""A printed file as independent readers see it: pikepdf reads its objects, MuPDF the text and where it stands."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

import pikepdf
import pymupdf

MILLIMETRE = 72 / 25.4


@dataclass(frozen=True)
class Link:
    page: int
    rectangle: tuple
    """Left, top, right, bottom in points from the upper left corner."""
    destination: str | None
    address: str | None
    description: str | None


@dataclass(frozen=True)
class Line:
    text: str
    left: float
    baseline: float
    """Points from the upper edge."""
    right: float
    size: float
    """Points; that of the largest letters."""


@dataclass(frozen=True)
class Word:
    text: str
    left: float
    top: float
    right: float
    bottom: float


def fragment(name):
    """The id that a destination's name stands for: browsers escape what an address cannot hold."""
    return unquote(str(name).removeprefix("/"))


class Printed:
    """Pages are counted from 1."""

    def __init__(self, path):
        self.path = Path(path)
        self.file = pikepdf.open(self.path)
        self.paper = pymupdf.open(self.path)

    @property
    def pages(self):
        return range(1, len(self.paper) + 1)

    @cached_property
    def sizes(self):
        """Width and height of every page in points."""
        return {page: (self.paper[page - 1].rect.width, self.paper[page - 1].rect.height) for page in self.pages}

    # Text

    @cached_property
    def words(self):
        """By page, as they stand in the file."""
        return {page: [Word(word[4], *word[:4]) for word in self.paper[page - 1].get_text("words")] for page in self.pages}

    @cached_property
    def lines(self):
        """By page, from the top."""
        found = {}
        for page in self.pages:
            rows = defaultdict(list)
            for block in self.paper[page - 1].get_text("dict")["blocks"]:
                for line in block.get("lines", []):
                    for span in line["spans"]:
                        if span["text"].strip():
                            rows[round(span["origin"][1] / 2)].append(span)
            found[page] = [
                Line(
                    "".join(span["text"] for span in spans),
                    min(span["bbox"][0] for span in spans),
                    spans[0]["origin"][1],
                    max(span["bbox"][2] for span in spans),
                    max(span["size"] for span in spans),
                )
                for _, spans in sorted((row, sorted(spans, key=lambda span: span["bbox"][0])) for row, spans in rows.items())
            ]
        return found

    @cached_property
    def texts(self):
        return {page: self.paper[page - 1].get_text() for page in self.pages}

    @cached_property
    def text(self):
        return "\n".join(self.texts.values())

    def marks(self, kind):
        """Where marks of a kind stand: by number, the pages of all of them."""
        return self.marked.get(kind, {})

    @cached_property
    def marked(self):
        found = defaultdict(lambda: defaultdict(list))
        for page, text in self.texts.items():
            for kind, number in re.findall(r"\b([a-z]{2})(\d{5})(?!\d)", text):
                found[kind][number].append(page)
        return found

    @cached_property
    def letters(self):
        """By page, the letters as they stand in the file, each with its middle; after a line a space in the place of its last letter."""
        found = {}
        for page in self.pages:
            found[page] = letters = []
            for block in self.paper[page - 1].get_text("rawdict")["blocks"]:
                for line in block.get("lines", []):
                    for letter in (letter for span in line["spans"] for letter in span["chars"]):
                        left, top, right, bottom = letter["bbox"]
                        letters.append((letter["c"], (left + right) / 2, (top + bottom) / 2))
                    if letters:
                        letters.append((" ", *letters[-1][1:]))
        return found

    def within(self, page, rectangles):
        """The letters whose middle lies in one of the rectangles, as one text."""
        found = []
        for letter, x, y in self.letters[page]:
            if any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in rectangles):
                found.append(letter)
        return " ".join("".join(found).split())

    # Objects

    @cached_property
    def page_of(self):
        return {page.objgen: number for number, page in enumerate(self.file.pages, 1)}

    def page(self, destination):
        """The page of a destination array; `None` if it is in no page tree."""
        if isinstance(destination, pikepdf.Dictionary):
            destination = destination.get("/D")
        return self.page_of.get(destination[0].objgen)

    @cached_property
    def destinations(self):
        """The page of every named place."""
        found = {}
        for name, place in self.file.Root.get("/Dests", pikepdf.Dictionary()).items():
            found[fragment(name)] = self.page(place)
        if "/Names" in self.file.Root and "/Dests" in self.file.Root.Names:
            for name, place in pikepdf.NameTree(self.file.Root.Names.Dests).items():
                found[fragment(name)] = self.page(place)
        return found

    @cached_property
    def links(self):
        found = []
        for page, leaf in enumerate(self.file.pages, 1):
            height = float(leaf.mediabox[3])
            for note in leaf.get("/Annots", []):
                if note.get("/Subtype") != "/Link":
                    continue
                left, bottom, right, top = sorted_rectangle(note.Rect)
                action = note.get("/A", pikepdf.Dictionary())
                destination = note.get("/Dest", action.get("/D"))
                if isinstance(destination, pikepdf.Array):
                    destination = f"page {self.page(destination)}"
                found.append(
                    Link(
                        page,
                        (left, height - top, right, height - bottom),
                        None if destination is None else fragment(destination),
                        str(action.URI) if "/URI" in action else None,
                        str(note.Contents) if "/Contents" in note else None,
                    )
                )
        return found

    def continues(self, last, link):
        """Whether a link is the rest of the one before it, to the same place: beside it, or at the beginning of the next line."""
        if last.destination != link.destination or link.page not in (last.page, last.page + 1):
            return False
        left, top, _, bottom = link.rectangle
        if link.page == last.page:
            if min(bottom, last.rectangle[3]) - max(top, last.rectangle[1]) > 2:
                return left - last.rectangle[2] < 2
            if not 0 <= top - last.rectangle[1] < 30:
                return False
        return not any(
            top < (word.top + word.bottom) / 2 < bottom and left - 12 < word.right < left + 1 for word in self.words[link.page]
        )

    @cached_property
    def inner_links(self):
        """Links to places of this file as a reader sees them, one even where it goes on in the next line: place, page, text."""
        found = []
        last = None
        for link in self.links:
            if link.destination is None:
                last = None
                continue
            if last is not None and self.continues(last, link):
                found[-1][2].append((link.page, link.rectangle))
            else:
                found.append((link.destination, link.page, [(link.page, link.rectangle)]))
            last = link
        joined = []
        for place, page, parts in found:
            texts = [self.within(at, [rectangle for p, rectangle in parts if p == at]) for at in sorted({p for p, _ in parts})]
            joined.append((place, page, " ".join(texts)))
        return joined

    @cached_property
    def outline(self):
        """Level, title and page of every bookmark."""
        found = []
        pending = [(self.file.Root.get("/Outlines", pikepdf.Dictionary()).get("/First"), 1)]
        while pending:
            item, level = pending.pop()
            if item is None:
                continue
            place = item.get("/Dest", item.get("/A", pikepdf.Dictionary()).get("/D"))
            page = self.page(place) if isinstance(place, pikepdf.Array) else self.destinations.get(fragment(place))
            found.append((level, str(item.Title), page))
            pending.append((item.get("/Next"), level))
            pending.append((item.get("/First"), level + 1))
        return found

    @cached_property
    def tags(self):
        """Every element of the structure tree with the role it stands for."""
        root = self.file.Root.get("/StructTreeRoot")
        if root is None:
            return []
        roles = {str(name): str(role) for name, role in root.get("/RoleMap", pikepdf.Dictionary()).items()}
        found = []
        pending = [root.get("/K")]
        while pending:
            item = pending.pop()
            if isinstance(item, pikepdf.Array):
                pending.extend(reversed(list(item)))
            elif isinstance(item, pikepdf.Dictionary) and "/S" in item:
                found.append((roles.get(str(item.S), str(item.S)).removeprefix("/"), item))
                pending.append(item.get("/K"))
        return found

    @cached_property
    def fonts(self):
        """Every font that a page or a form can use, by its object."""
        found = {}
        for thing in self.file.objects:
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font" and thing.get("/Subtype") not in (
                "/CIDFontType0",
                "/CIDFontType2",
            ):
                found[thing.objgen] = thing
        return list(found.values())

    @cached_property
    def inflated(self):
        """Every byte of the file that means something: its objects and the plain contents of its streams."""
        parts = []
        for thing in self.file.objects:
            if isinstance(thing, pikepdf.Stream):
                parts.append(thing.unparse())
                if thing.get("/Subtype") != "/Image":
                    parts.append(thing.read_bytes())
            else:
                parts.append(thing.unparse(resolved=True) if hasattr(thing, "unparse") else b"")
        return b"\n".join(parts)


def sorted_rectangle(rectangle):
    x1, y1, x2, y2 = (float(value) for value in rectangle)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
