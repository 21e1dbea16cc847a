"""A large playbook in English or Polish, to search in: the same files for the same language and number of pages.

Each title names two things that no other title names together; the texts are sentences of the example playbook, shuffled, in
which the same things come up again and again. Below each thing stands another form of it, as somebody may type it.
"""

import itertools
import random
import re

ENGLISH = """
    agreement agreements, answer answered, argument arguments, auditor auditors, budget budgets, buyer buyers, calendar calendars,
    campaign campaigns, catalogue catalogues, champion champions, comparison comparisons, complaint complaints, contract contracts,
    customer customers, deadline deadlines, delivery deliveries, demonstration demonstrations, director directors, discount discounted,
    evidence evidences, exception exceptions, forecast forecasting, guarantee guarantees, handover handovers, inquiry inquiries,
    installation installations, interview interviews, invoice invoices, leaflet leaflets, manager managers, meeting meetings,
    negotiation negotiations, newsletter newsletters, objection objections, payment payments, pipeline pipelines, presentation presentations,
    promise promises, proposal proposals, question questions, reference references, reminder reminders, renewal renewals, report reporting,
    retrospective retrospectives, signature signatures, story stories, template templates, territory territories, training trainings,
    visit visits, warehouse warehouses, webinar webinars"""
POLISH = """
    argument argumentów, audytor audytorzy, budżet budżetem, cennik cenniku, dostawa dostawie, dowód dowodami, dyrektor dyrektorowi,
    faktura fakturze, formularz formularza, gwarancja gwarancji, handlowiec handlowca, harmonogram harmonogramu, instalacja instalacje,
    kalkulator kalkulatorem, kampania kampanii, klient klienci, komitet komitetu, lejek lejka, magazyn magazynie, montaż montażu,
    negocjacje negocjacji, nagranie nagrań, obietnica obietnic, obiekcja obiekcję, odpowiedź odpowiedziach, oferta ofercie,
    opiekun opiekunowie, opinia opinii, oszczędność oszczędności, pomiar pomiarów, prezentacja prezentacją, przetarg przetargu,
    pytanie pytaniami, rabat rabatów, raport raportem, referencja referencji, reklama reklamie, rozmowa rozmów, spotkanie spotkań,
    szablon szablonie, szkolenie szkoleniach, ścieżka ścieżce, termin terminie, umowa umów, wdrożenie wdrożenia, wyjątek wyjątki,
    wycena wycenie, zapytanie zapytań, zamówienie zamówień, zasób zasobów, zgoda zgodę, źródło źródeł"""

AND = {"en": "and", "pl": "i"}
THINGS = {
    language: [tuple(pair.split()) for pair in text.split(",")] for language, text in {"en": ENGLISH, "pl": POLISH}.items()
}
SENTENCE = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][^.?!|<>{}\[\]`*_#]{30,}[.?!](?=\s)")


def sentences(content, language):
    """All sentences of the playbook in `content` that are plain text, in the order of their files."""
    files = sorted(file for file in content.rglob("*.md") if file.stem.endswith(".pl") == (language == "pl"))
    paragraphs = [paragraph for file in files for paragraph in file.read_text(encoding="utf-8").split("\n\n")]
    return [" ".join(found.split()) for paragraph in paragraphs for found in SENTENCE.findall(paragraph + "\n")]


def generate_playbook(content, folder, language, pages):
    """Writes `pages` pages into `folder`, with sentences of `content`; returns by address the two things of its title."""
    chance = random.Random(7)
    things = THINGS[language]
    pairs = chance.sample(list(itertools.combinations(things, 2)), pages)
    said = sentences(content, language)

    def section(head):
        mentioned = chance.choice(things)[chance.randrange(2)]
        return f"## {head}\n\n{' '.join(chance.choices(said, k=6))}\n\n- {mentioned}: {chance.choice(said)}\n"

    folder.mkdir(parents=True)
    teams = "teams:\n  - {id: sales, title: Sales, side: sales}\n"
    stages = "stages:\n  - {id: decision, title: Decision, moment: fmot}\n"
    moments = "moments:\n  - {id: fmot, title: First moment of truth, acronym: FMOT}\n"
    (folder / "playbook.yml").write_text(f"title: Playbook\nlanguages: [{language}]\n{teams}{moments}{stages}", encoding="utf-8")
    titles = {}
    for number, pair in enumerate(pairs):
        (one, _), (other, _) = pair
        text = "\n".join(section(chance.choice(said)[:50].rstrip(" ,.?!")) for _ in range(6))
        head = f"---\ntitle: {one.capitalize()} {AND[language]} {other}\nstage: decision\nowner: sales\n---\n\n"
        (folder / f"page-{number:04}.md").write_text(head + text, encoding="utf-8")
        titles[f"page-{number:04}.html"] = pair
    return titles
