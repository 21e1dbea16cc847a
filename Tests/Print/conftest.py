"""Each book printed once by each engine on each paper; at the end of the run, what that cost."""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest
from document import Document
from generate_book import Book as LongBook
from measured import Measured, run
from printed import Printed

REPOSITORY = Path(__file__).resolve().parents[2]
HANDBOOK = Path(os.environ.get("HANDBOOKS", REPOSITORY.parent / "shared/corpora")) / "microsoft-engineering-playbook"
TRUCE = os.environ["TRUCE"]
DAY = os.environ.get("AS_OF", "2026-11-23")
ENGINES = ["chromium", "weasyprint"]

# In the order in which they are printed: the slowest last.
PRINTS = [
    *(("example", engine, paper) for engine in ENGINES for paper in ("a4", "letter")),
    ("long", "chromium", "a4"),
    ("handbook", "chromium", "a4"),
    ("handbook", "weasyprint", "a4"),
    ("long", "weasyprint", "a4"),
]


@dataclass
class Content:
    """A playbook and the folder in which all of its books are made."""

    name: str
    folder: Path
    scratch: Path

    def options(self):
        return ["--content", str(self.folder), "--templates", str(REPOSITORY / "templates"), "--as-of", DAY]

    @cached_property
    def site(self):
        site = self.scratch / "site"
        built = run([TRUCE, "build", *self.options(), "--no-strict", "--output", str(site)])
        assert built.exit_code == 0, built.messages[-2000:]
        return site

    @cached_property
    def document(self):
        return Document((self.site / "print.html").read_bytes())

    @cached_property
    def single_file(self):
        """The book as one file, to be sent by e-mail."""
        file = self.scratch / "single.html"
        built = run([TRUCE, "build", *self.options(), "--no-strict", "--single-file", "--output", str(file)])
        assert built.exit_code == 0, built.messages[-2000:]
        return Document(file.read_bytes())

    def pdf(self, engine, paper, name="book", environment=None, options=()):
        file = self.scratch / f"{name}-{engine}-{paper}.pdf"
        command = [TRUCE, "pdf", *self.options(), "--engine", engine, "--paper", paper, *options, "--output", str(file)]
        return file, run(command, environment)


@dataclass
class Book:
    content: Content
    engine: str
    paper: str
    file: Path
    cost: Measured

    @cached_property
    def printed(self):
        return Printed(self.file)

    @property
    def document(self):
        return self.content.document


@pytest.fixture(scope="session")
def contents(tmp_path_factory):
    found = {}

    def content(name):
        if name not in found:
            scratch = tmp_path_factory.mktemp(name)
            folder = {"example": REPOSITORY / "content", "handbook": HANDBOOK, "long": scratch / "content"}[name]
            if name == "handbook" and not folder.is_dir():
                pytest.skip(f"no handbook in {folder}; HANDBOOKS may name the folder that holds it")
            if name == "long":
                LongBook(folder, chapters=60, seed=7).generate()
            found[name] = Content(name, folder, scratch)
        return found[name]

    return content


@pytest.fixture(scope="session")
def prints(contents):
    """Prints a book once: `prints("example", "chromium", "a4")`."""
    found = {}

    def book(name, engine, paper):
        key = (name, engine, paper)
        if key not in found:
            content = contents(name)
            file, cost = content.pdf(engine, paper)
            found[key] = Book(content, engine, paper, file, cost)
            if file.exists():
                COSTS.append((" ".join(key), len(found[key].printed.pages), cost.seconds, cost.peak, file.stat().st_size))
        if not found[key].file.exists():
            pytest.fail(f"{' '.join(key)} was not printed: exit code {found[key].cost.exit_code}\n{found[key].cost.messages[-3000:]}")
        return found[key]

    return book


@pytest.fixture(scope="session", params=PRINTS, ids=" ".join)
def book(request, prints):
    return prints(*request.param)


@pytest.fixture(scope="session", params=[each for each in PRINTS if each[0] == "long"], ids=" ".join)
def long(request, prints):
    """The book with marks in it."""
    return prints(*request.param)


@pytest.fixture(scope="session")
def example(contents):
    return contents("example")


def pytest_collection_modifyitems(items):
    """What needs no book first, then book by book: a fault shows early, and the longest print comes last."""

    def place(item):
        callspec = getattr(item, "callspec", None)
        prints = [value for value in callspec.params.values() if value in PRINTS] if callspec else []
        return PRINTS.index(prints[0]) if prints else -1

    items.sort(key=place)


COSTS = []


def pytest_terminal_summary(terminalreporter):
    if not COSTS:
        return
    terminalreporter.section("what printing cost")
    terminalreporter.write_line(f"{'book':34}{'pages':>7}{'seconds':>9}{'peak MB':>9}{'file MB':>9}")
    for name, pages, seconds, peak, size in COSTS:
        terminalreporter.write_line(f"{name:34}{pages:7}{seconds:9.1f}{peak / 1e6:9.0f}{size / 1e6:9.2f}")
