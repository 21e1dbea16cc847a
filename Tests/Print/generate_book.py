"""A long playbook with everything in it that breaks badly on paper; the same bytes for the same seed.

    generate_book.py FOLDER [--chapters 60] [--seed 7]

Marks stand in the text so that a reader of the PDF can tell whether a thing stayed whole: `ra00012` where a row begins and
`rz00012` where its longest cell ends; the same with `c` for cards, `p` for paragraphs and `d` for what is closed on the screen.
`na00012` calls the footnote `nb00012`; `hd00012` is in the head of a table and `tb00012` in each of its rows; `le00012` ends a long
line of code. The matrix has `mr01` … `mr65` at the left, `mz01` … at the right, and `mc18` over its last column but one.
"""

import argparse
import random
import struct
import zlib
from pathlib import Path

MOMENTS = ["stimulus", "zmot", "fmot", "smot", "umot"]
STAGES = ["problem", "research", "contact", "evaluation", "decision", "onboarding", "use", "advocacy"]
GROUPS = ["offer", "email", "ad", "software", "communication"]
TEAMS = ["campaigns", "content", "field", "care", "revops"]

ENGLISH = """the customer seller warehouse reading answer question price promise sensor audit night telephone agreement
marketing evidence installation measurement before after between because whoever writes reads calls again slowly plainly together
responsibility understanding comparison temperature refrigeration one two every morning evening quarter report of in to with and""".split()
POLISH = """klient sprzedawca magazyn odczyt odpowiedź pytanie cena obietnica czujnik kontrola noc telefon umowa marketing dowód
montaż pomiar źdźbło gęślą jaźń zażółć przed między ponieważ ktokolwiek pisze czyta dzwoni znowu powoli wyraźnie razem
odpowiedzialność porozumienie porównanie temperatura chłodnictwo każdy ranek wieczór kwartał sprawozdanie""".split()
# After each of these a Polish line must not end.
SHORT = ["a", "i", "o", "u", "w", "z"]

# What a title can break on its way to a running head, a bookmark and a line of the contents.
HOSTILE_TITLES = [
    'Close it </title><script>pwned=1</script> here',
    '"; } @page { content: "x"; size: A6 } /*',
    "Parens (open \\ and back) \\) \\( \\n end",
    "Ampersands & &amp; &#60; <b>bold</b>",
    "'Quotes' “and” „inne” «те» 100 % #1 <<dict>>",
    "Zażółć gęślą jaźń – źdźbło w trawie",
    "A title that goes on and on, because whoever wrote it had much to say about the customer, the seller, the warehouse, the night in "
    "which it all happened and the agreement that both teams signed in the morning after it",
    "Unbreakable" + "abcdefghij" * 9,
    "combining e\u0301 and u\u0308 and ﬁ ligature",
    "url(https://example.com/x) attr(href) counter(page)",
]


class Marks:
    """Numbers for marks, counted from 1 through the whole book."""

    def __init__(self):
        self.last = {}

    def next(self, kind):
        self.last[kind] = self.last.get(kind, 0) + 1
        return f"{self.last[kind]:05}"


class Book:
    def __init__(self, folder, chapters, seed):
        self.folder = folder
        self.chapters = chapters
        self.chance = random.Random(seed)
        self.marks = Marks()
        self.names = [f"chapter-{number:03}" for number in range(1, chapters + 1)]

    def write(self, path, fields, text):
        front = "".join(f"{name}: {value}\n" for name, value in fields.items())
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\n{front}---\n\n{text}", encoding="utf-8")

    # Prose

    def words(self, count, polish=False):
        if not polish:
            return " ".join(self.chance.choice(ENGLISH) for _ in range(count))
        words = []
        for _ in range(count):
            if self.chance.random() < 0.2:
                words.append(self.chance.choice(SHORT))
            words.append(self.chance.choice(POLISH))
        return " ".join(words)

    def sentence(self, polish=False, least=8, most=22):
        text = self.words(self.chance.randint(least, most), polish)
        return text[0].upper() + text[1:] + "."

    def paragraph(self, polish=False, sentences=5):
        return " ".join(self.sentence(polish) for _ in range(sentences))

    def reference(self):
        other = self.chance.choice(self.names)
        return f"[{self.words(2)}]({other}.md)"

    def prose(self, polish, notes):
        """Four paragraphs with references, an outside address and two footnotes, whose texts go to `notes`; none where that is `None`."""
        paragraphs = []
        for number in range(4):
            paragraph = self.marks.next("paragraph")
            text = f"pa{paragraph} " + self.paragraph(polish, self.chance.randint(3, 7))
            if number < 2 and notes is not None:
                mark = self.marks.next("note")
                text += f" Called na{mark}.[^{mark}]"
                notes.append(f"[^{mark}]: Note nb{mark}: {self.sentence(polish)}\n")
            if number == 1:
                text += f" See {self.reference()} and {self.reference()}."
            if number == 2:
                text += f" Read [{self.words(3, polish)}](https://example.com/{self.words(2).replace(' ', '/')}?q={self.chance.randint(1, 999)})."
            if number == 3 and polish:
                text += " Było ich 12 szt. w cenie 100 zł, czyli 5 % z 2 000 zł, jak mówi § 5."
            paragraphs.append(f"{text} pz{paragraph}")
        return "\n\n".join(paragraphs) + "\n"

    # Things that must stay whole

    def table(self, rows, polish=False):
        head = self.marks.next("head")
        lines = [f"| Row hd{head} | Who | What they owe |", "| --- | --- | --- |"]
        for _ in range(rows):
            mark = self.marks.next("row")
            lines.append(f"| ra{mark} tb{head} | {self.words(2, polish)} | {self.sentence(polish, 4, 40)} rz{mark} |")
        return "\n".join(lines) + "\n"

    def card(self):
        mark = self.marks.next("card")
        kind = self.chance.choice(["NOTE", "SAY", "KNOW", "DO", "SHOW", "OBJECTION", "AGREED", "MARKETING", "SALES"])
        body = "\n>\n> ".join(self.paragraph(sentences=self.chance.randint(1, 4)) for _ in range(self.chance.randint(1, 3)))
        return f"> [!{kind}]\n> ca{mark} {body} cz{mark}\n"

    def email(self):
        mark = self.marks.next("card")
        return (
            f"```email\nSubject: ca{mark} {self.words(4)}\n\nGood morning {{{{first_name}}}},\n\n{self.paragraph(sentences=3)}\n\n"
            f"{self.paragraph(sentences=2)}\n\nYours cz{mark}\n```\n"
        )

    def code(self):
        mark = self.marks.next("line")
        long = " ".join(f"--{word}={self.chance.randint(1, 99)}" for word in self.words(self.chance.randint(9, 14)).split())
        return f"```sh\nset -eu\nreport {long} # le{mark}\nexit 0\n```\n"

    def figure(self):
        name = self.chance.choice(["curve.svg", "photograph.png"])
        return f"![Figure fa{self.marks.next('figure')}: {self.words(4)}](files/{name})\n"

    def details(self):
        mark = self.marks.next("closed")
        return f"<details>\n<summary>Asked da{mark}</summary>\n\n{self.paragraph(sentences=2)} dz{mark}\n\n</details>\n"

    def terms(self):
        return f"Every [[term {self.chance.randint(1, 60):02}]] is signed.\n"

    def asset(self):
        return f"Take [the asset](asset:asset-{self.chance.randint(1, 60):02}) along.\n"

    def matrix(self, rows=65, columns=19):
        head = " | ".join(f"mc{column:02}" for column in range(1, columns))
        lines = [f"| Matrix | {head} |", "|" + " --- |" * columns]
        for row in range(1, rows + 1):
            cells = " | ".join(str(self.chance.randint(0, 999)) for _ in range(columns - 2))
            lines.append(f"| mr{row:02} | {cells} | mz{row:02} |")
        return "\n".join(lines) + "\n"

    # Pages

    def chapter(self, number):
        name = self.names[number - 1]
        polish = number % 4 == 0
        title = HOSTILE_TITLES[number // 11 % len(HOSTILE_TITLES)] if number % 11 == 0 else self.words(4, polish)
        title = f"{title[0].upper()}{title[1:]} {number}"
        fields = {
            "title": "'" + title.replace("'", "''") + "'",
            "summary": self.sentence(polish),
            "kind": "guide",
            "stage": STAGES[(number - 1) * len(STAGES) // self.chapters],
            "owner": self.chance.choice(TEAMS),
            "verified": "2026-11-01",
            "assets": f"[asset-{self.chance.randint(1, 60):02}]",
            "order": number,
        }
        if polish:
            fields["lang"] = "pl"
        if number % 17 == 0:
            fields["status"] = "draft"
        if number % 19 == 0:
            fields["expires"] = "2026-10-31"
        parts = [self.paragraph(polish) + "\n"]
        # In chapters with notes WeasyPrint divides no paragraph, so some chapters have none.
        notes = [] if number % 4 else None
        things = [self.card, self.email, self.code, self.figure, self.details, self.terms, self.asset]
        for section in range(1, self.chance.randint(4, 6) + 1):
            parts.append(f"## {self.sentence(polish, 2, 6)[:-1]} {number}.{section}\n")
            parts.append(self.prose(polish, notes))
            for thing in self.chance.sample(things, 3):
                parts.append(thing())
            if section == 2:
                parts.append(f"### {self.sentence(polish, 2, 5)[:-1]} {number}.{section}.1\n")
                parts.append(self.table(self.chance.randint(4, 40), polish))
                parts.append(self.paragraph(polish) + "\n")
        if number == 3:
            parts.append(f"## The matrix {number}.9\n")
            parts.append(self.matrix())
        self.write(f"{name}.md", fields, "\n".join(parts + (notes or [])))

    def others(self):
        for number in range(1, 61):
            self.write(
                f"glossary/term-{number:02}.md",
                {"title": f"term {number:02}", "kind": "term", "owner": "revops", "verified": "2026-11-01", "synonyms": f"[word {number:02}]"},
                self.sentence() + "\n",
            )
            self.write(
                f"assets/asset-{number:02}.md",
                {
                    "title": f"Asset {number:02} {self.words(2)}",
                    "kind": "asset",
                    "group": GROUPS[number % len(GROUPS)],
                    "at": f"https://example.com/asset/{number:02}",
                    "owner": self.chance.choice(TEAMS),
                    "used_by": "[campaigns, field]" if number % 3 else "[field]",
                    "stage": self.chance.choice(STAGES),
                    "version": f"'{number}'",
                    "verified": "2026-11-01",
                    **({"expires": "2026-10-31"} if number % 13 == 0 else {}),
                },
                self.paragraph(sentences=2) + "\n",
            )
        for number in range(1, 9):
            self.write(
                f"handoffs/handoff-{number}.md",
                {
                    "title": f"Hand-off {number}",
                    "summary": self.sentence(),
                    "kind": "handoff",
                    "stage": STAGES[number - 1],
                    "owner": "revops",
                    "with": "[campaigns, field]",
                    "from": "campaigns",
                    "to": "field",
                    "trigger": self.words(6),
                    "from_commits": f"[{self.words(4)}, {self.words(5)}]",
                    "to_commits": f"[{self.words(4)}]",
                    "accept_within": "4 business hours",
                    "signed_by": "[Ewa Lis, Jan Kot]",
                    "effective": "2026-10-01",
                    "verified": "2026-11-01",
                },
                self.paragraph() + "\n",
            )
            self.write(
                f"promises/promise-{number}.md",
                {
                    "title": f"Promise {number}",
                    "summary": self.sentence(),
                    "kind": "promise",
                    "stage": "always",
                    "owner": "content",
                    "with": "[field]",
                    "made_in": f"[asset-{number:02}]",
                    "proved_by": f"[asset-{number + 8:02}]",
                    "kept_by": f"[chapter-{number:03}]",
                    "verified": "2026-11-01",
                },
                self.paragraph() + "\n",
            )

    def vocabulary(self):
        (self.folder / "playbook.yml").write_text(
            """title: The long playbook – źdźbło & <everything>
company: Long & Sons
languages: [en, pl]
teams:
  - {id: campaigns, title: Campaigns, side: marketing, lead: ewa}
  - {id: content, title: Content, side: marketing}
  - {id: field, title: Field sales, side: sales, lead: jan}
  - {id: care, title: Care, side: sales}
  - {id: revops, title: Revenue operations, side: joint}
people:
  - {id: ewa, name: Ewa Lis, team: campaigns}
  - {id: jan, name: Jan Kot, team: field}
merge_fields: [first_name]
""",
            encoding="utf-8",
        )
        (self.folder / "index.md").write_text("---\ntitle: Start\nsummary: All that can break.\nowner: revops\nstage: always\nverified: 2026-11-01\n---\n\nThe whole of it.\n", encoding="utf-8")

    def files(self):
        folder = self.folder / "files"
        folder.mkdir(parents=True, exist_ok=True)
        points = " ".join(f"{x},{self.chance.randint(20, 180)}" for x in range(10, 391, 20))
        (folder / "curve.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200"><title>Curve</title>'
            '<rect width="400" height="200" fill="#eef0f3"/>'
            f'<polyline points="{points}" fill="none" stroke="#004b95" stroke-width="3"/></svg>\n',
            encoding="utf-8",
        )
        (folder / "photograph.png").write_bytes(png(480, 320))

    def generate(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        self.vocabulary()
        self.files()
        for number in range(1, self.chapters + 1):
            self.chapter(number)
        self.others()


def png(width, height):
    """A picture in two colours that run into each other."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + bytes(v for x in range(width) for v in (x * 255 // width, 120, y * 255 // height)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--chapters", type=int, default=60)
    arguments.add_argument("--seed", type=int, default=7)
    given = arguments.parse_args()
    Book(given.folder, given.chapters, given.seed).generate()
