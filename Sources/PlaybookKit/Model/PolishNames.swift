/// The Polish names of fields, of the words of closed lists and of the default vocabulary, by what they stand for.
///
/// They are understood beside the English ones; letter case and diacritics do not count.
enum PolishNames {
    static let fields: [FieldName: [String]] = [
        .id: ["identyfikator"], .title: ["tytuł"], .shortTitle: ["krótki_tytuł"], .summary: ["streszczenie"],
        .kind: ["rodzaj"], .stage: ["etap", "etapy"], .moment: ["moment_prawdy"], .owner: ["właściciel"],
        .with: ["z", "wspólnie_z"], .assets: ["zasoby"], .personas: ["persony"], .tags: ["tagi"],
        .status: ["stan_strony"], .verified: ["zweryfikowano"],
        .verifiedBy: ["zweryfikowane_przez", "zweryfikowano_przez"], .reviewEvery: ["przegląd_co"],
        .availableFrom: ["dostępne_od"], .expires: ["ważne_do"], .audience: ["odbiorcy"], .aliases: ["dawne_adresy"],
        .order: ["kolejność"], .template: ["szablon"], .lang: ["język"], .replacedBy: ["zastąpione_przez"],
        .translationOf: ["tłumaczenie"], .sourceVersion: ["wersja_źródła"], .channels: ["kanały"], .terms: ["terminy"],
        .metrics: ["mierniki"],

        .group: ["grupa"], .type: ["typ"], .at: ["gdzie"], .version: ["wersja"], .answers: ["odpowiada_na"],
        .promises: ["obietnice"], .proves: ["dowodzi"], .replaces: ["zastępuje"], .usedBy: ["używane_przez"],
        .evidenceSource: ["dowód.źródło"], .evidenceDate: ["dowód.data"], .evidenceScope: ["dowód.zakres"],

        .forms: ["formy"], .synonyms: ["synonimy"], .avoid: ["unikać"],

        .from: ["od"], .to: ["do"], .trigger: ["wyzwalacz"], .attempts: ["próby"], .metric: ["miernik"],
        .effective: ["obowiązuje_od"], .fromCommits: ["zobowiązania_przekazującego"],
        .toCommits: ["zobowiązania_przyjmującego"], .acceptWithin: ["przyjęcie_w"],
        .firstContactWithin: ["pierwszy_kontakt_w"], .rejectReasons: ["powody_odrzucenia"], .returnTo: ["powrót_do"],
        .escalateTo: ["eskalacja_do"], .signedBy: ["podpisali"],

        .madeIn: ["złożona_w"], .provedBy: ["dowody"], .keptBy: ["dotrzymuje"], .marketingView: ["głos_marketingu"],
        .salesView: ["głos_sprzedaży"], .effect: ["skutek"], .agreement: ["ustalenia"], .state: ["stan"],
        .formula: ["wzór"], .source: ["źródło"], .target: ["cel"],
    ]

    /// Status, group, side and the questions that an asset answers.
    static let words: [String: [String]] = [
        "draft": ["szkic"], "review": ["w przeglądzie"], "approved": ["zatwierdzona", "zatwierdzony"],
        "deprecated": ["wycofywana", "wycofywany"], "archived": ["zarchiwizowana", "zarchiwizowany"],
        "offer": ["oferta"], "email": ["e-mail"], "ad": ["reklama", "materiał reklamowy"], "software": ["program"],
        "communication": ["komunikacja", "forma komunikacji"],
        "sales": ["sprzedaż"], "joint": ["wspólny"], "other": ["inny"],
        "how": ["jak"], "for-me": ["dla mnie"], "why-now": ["dlaczego teraz"], "what-if-not": ["co jeśli nie"],
    ]

    static let stages: [String: [String]] = [
        "problem": ["Problem"], "research": ["Poszukiwanie"], "contact": ["Pierwszy kontakt"],
        "evaluation": ["Ocena oferty"], "decision": ["Decyzja"], "onboarding": ["Wdrożenie"],
        "use": ["Używanie i odnowienie"], "advocacy": ["Polecanie"], Stage.always: ["Zawsze"],
    ]

    static let moments: [String: [String]] = [
        "stimulus": ["Bodziec"], "zmot": ["Zerowy moment prawdy"], "fmot": ["Pierwszy moment prawdy"],
        "smot": ["Drugi moment prawdy"], "umot": ["Ostateczny moment prawdy"],
    ]

    static let teams: [String: [String]] = ["sales": ["Sprzedaż"]]

    static let kinds: [String: [String]] = [
        "overview": ["Przegląd"], "guide": ["Przewodnik"], "play": ["Zagrywka"], "talk-track": ["Scenariusz rozmowy"],
        "discovery": ["Diagnoza"], "objection": ["Obiekcja", "Obiekcje"], "battlecard": ["Karta konkurenta"],
        "email-template": ["Szablon e-maila", "Szablony e-maili"], "persona": ["Persona"],
        "icp": ["Profil idealnego klienta"], "handoff": ["Przekazanie"], "sla": ["Umowa", "Umowa SLA"],
        "glossary": ["Słownik"], "term": ["Termin", "Hasło"], "metric": ["Miernik"], "rhythm": ["Rytm"],
        "friction": ["Źródło tarć"], "decision": ["Decyzja"], "retro": ["Retrospektywa"],
        "onboarding-path": ["Ścieżka nowej osoby"], "promise": ["Obietnica"], "asset": ["Zasób"], "stage": ["Etap"],
        "moment": ["Moment prawdy"], "team": ["Zespół"], "person": ["Osoba"],
    ]
}
