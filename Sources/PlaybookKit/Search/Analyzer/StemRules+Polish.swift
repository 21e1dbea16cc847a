extension StemRules {
    /// Polish by its endings, on text without its marks, so that a word typed without ą or ł has the same key by construction.
    ///
    /// What is left of ambiguities is decided for nouns, which is what people search a playbook for: "materiał" and "dział" keep the
    /// ending that a past tense would lose, and "obietnic" is the plural of "obietnica" rather than an infinitive.
    ///
    /// A word meets its family, not only its own forms: "zapis", "zapisać" and "zapisywać", "cena" and "cenowy".
    static let polish = StemRules(
        shortest: 4,
        steps: [
            // A foreign name with a Polish ending: "Tesco'wi".
            step(("'owi 'wi 'ego 'em 'ow 'ami 'ach 'om 'a 'u 'y 'e", ">/2")),
            // The longer forms of the past tense, which no noun looks like; `L` keeps the place of what was the ending.
            step(
                (
                    "lismy lysmy liscie lyscie lby lbym lbys laby labym labys loby liby lyby libysmy lybysmy libyscie lybyscie",
                    ">L/4"
                )),
            // Cases of nouns and adjectives, persons of verbs, infinitives.
            step(
                (
                    "owie ami iami ach iach om iom owi em iem ow ie ia iu ii a e i o u y"
                        + " ego emu ych ich ymi imi ym im ej"
                        + " asz esz isz ysz imy aja aj ajmy ajcie ajemy ajecie jcie ac ajac"
                        + " aL iL yL eL uL", ">/3v"
                ),
                // The present tense of "-ować" and "-ywać" alike, for the next step.
                ("ujemy ujecie ujmy ujcie", ">uj/3v"),
                // The letter before tells an infinitive from a noun: "wyjaśnić" from "obietnic", "ustalić" from "tablic". With "odbywać"
                // and "przerywać", -yw- is of the stem.
                ("ic", ">/3v[^nl]"), ("nic", ">n/3v[delopsw]"), ("lic", ">l/3v[aes]"), ("yc", ">/3v[z]"),
                ("ec", ">/4v[^i]"), ("dziec", ">dz/4v"), ("ywac iwac", ">/4v[^rb]"), ("pisz", ">pis/2[adey]"),
                ("L", ">l"), ("um ium", ">/4v")),
            // Nouns of action, participles and adjectives of the word: "sprzedażowy", "negocjowanie"; before them the stems that only
            // look like one.
            "zamow>zamow odmow>odmow odnow>odnow dzwon>dzwon przekon>przekon chron>chron patron>patron"
                + " karton>karton marzen>marzen"
                + " stopien>stopn styczen>styczn kwiecien>kwietn sierpien>sierpn wrzesien>wrzesn grudzien>grudn "
                + step(
                    ("owan ujac ajac owal uj ow", ">/3v"), ("ywan iwan", ">/4v[^rb]"), ("an", ">/4v[^i]"),
                    ("ac", ">/4v[z]"), ("iac ian en on ien ion", ">i/4v")),
            "i>",
            // Consonants before the ending, as they were before it softened them: "ofercie" → "ofert", "ścieżce" → "ścieżk".
            "czesc>czesc marc>marc polec>polet wiedz>wied wladz>wlad"
                + " sc>st(i-) dz>g[aoeul](e) dz>d rz>r sz>s c>t(i) yc>yt[^z](-) c>k yj>j",
            // An e that only the form without an ending has: "lejek", "umów", "ścieżek".
            "iek>k/3 ien>n/2 ek>k/3[^aeiouy] el>l/3[^aeiouy] en>n/3[^aeiouy] er>r/3[^aeiouy] ew>w/3[^aeiouy]",
        ],
        words: [
            "poziom", "zamach", "zapach", "kolej kolei", "rodzaj", "zwyczaj",
            "znac", "brac", "wiec wiecej", "polow polowa polowe polowy polowie",
            "dzien dni dnia dniu dniem dnie dniom dniami dniach dniowi",
            "tydzien tygodni tygodnia tygodniu tygodniem tygodnie tygodniom tygodniami tygodniach tygodniowi",
            "rok lata lat latom latami latach",
            "czlowiek czlowieka czlowiekiem czlowiekowi czlowieku ludzie ludzi ludziom ludzmi ludziach",
            "siet siec", "pamiet pamiec", "chet chec", "plet plec plci plciach plciami plciom",
            "miejsk miejsc", "marc marzec", "wspolprak wspolprac", "wzork wzorzec", "rodzik rodzic", "palak palac",
            "ksiezyk ksiezyc", "klawis klawisz", "mok moc", "nok noc",
            "uzyt uzyc", "zdjet zdjec", "pojet pojec", "zajet zajec",
        ],
        merged: [
            "problem probl", "system syst", "blad bled", "rzad rzed", "urzad urzed", "okrag okreg",
            "wzgled wzglad", "miesiak mies miesk", "tysiak tys tysk", "pieniad pienied pieniag",
            "im imn imion", "swiat swiet", "miast miest", "zmian zmn",
        ])
}
