"""A site as a folder of pages, and how one is built."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from lxml import html

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Site:
    folder: Path

    @property
    def pages(self):
        """Addresses of all pages, relative to the site."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))

    def url(self, page):
        return (self.folder / page).as_uri()

    def tree(self, page):
        return html.parse(str(self.folder / page)).getroot()

    def with_element(self, css):
        """The first page that holds such an element."""
        return next(page for page in self.pages if self.tree(page).cssselect(css))


def build(content, folder, day="2026-11-23"):
    command = [os.environ["TRUCE"], "build", "--content", str(content), "--templates", str(REPOSITORY / "templates")]
    subprocess.run([*command, "--as-of", day, "--no-strict", "--output", str(folder)], check=True, capture_output=True)
    return Site(folder)
