extension StemRules {
    /// Polish by its endings, on text without its marks, so that a word typed without ą or ł has the same key by construction.
    ///
    /// What is left of ambiguities is decided for nouns, which is what people search a playbook for: "materiał" and "dział" keep the
    /// ending that a past tense would lose, and "obietnic" is the plural of "obietnica" rather than an infinitive.
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
                    "owie ami iami ach iach om iom owi iowi em iem ow iow ie ia iu ii io a e i o u y"
                        + " ego iego emu iemu ych ich ymi imi ym im ej iej"
                        + " asz esz isz ysz imy aja aj ajmy ajcie ajemy ajecie uja ujesz ujemy ujecie ujmy ujcie jcie ajac ujac"
                        + " aL iL yL eL uL", ">/3v"
                ),
                ("L", ">l"), ("um ium ac yc nac", ">/4v"), ("ic", ">/4v[^nl]"), ("ec", ">/4v[^i]")),
            // Nouns of action, participles and adjectives of the word: "sprzedażowy", "negocjowanie".
            step(
                ("owan ywan iwan owyw ujac ajac owal owa uj ow", ">/3v"), ("an", ">/4v"), ("en on ien ion", ">i/4v")),
            "i>",
            // Consonants before the ending, as they were before it softened them: "ofercie" → "ofert", "ścieżce" → "ścieżk".
            "sc>st(i-) dz>g(e) dz>d rz>r sz>s cz>k c>t(i) c>k yj>j",
            // An e that only the form without an ending has: "lejek", "umów", "ścieżek".
            "iek>k/3 iec>k/3 ien>n/2 ek>k/3[^aeiouy] ec>c/3[^aeiouy] el>l/3[^aeiouy] en>n/3[^aeiouy] er>r/3[^aeiouy] ew>w/3[^aeiouy]",
        ],
        words: [
            "problem", "system", "poziom", "zamach", "kolej", "termin", "forum",
            "dzien dni dnia dniu dniem dnie dniom dniami dniach dniowi",
            "tydzien tygodni tygodnia tygodniu tygodniem tygodnie tygodniom tygodniami tygodniach tygodniowi",
            "rok roku roki rokiem rokowi lata lat latom latami latach",
            "czlowiek czlowieka czlowiekiem czlowiekowi czlowieku ludzie ludzi ludziom ludzmi ludziach",
            "siet siec", "pamiet pamiec", "chet chec", "plet plec plci plciach plciami plciom",
            "miejsk miejsc", "mark marzec", "wspolprak wspolprac", "zdjet zdjec", "pojet pojec", "zajet zajec",
        ],
        merged: [
            "problem probl", "system syst", "blad bled", "rzad rzed", "urzad urzed", "zarzad zarzed", "okrag okreg",
            "miesiak mies miesk",
            "pieniad pieni pienied", "im imien imn imion", "swiat swiet", "miast miest",
        ])
}
