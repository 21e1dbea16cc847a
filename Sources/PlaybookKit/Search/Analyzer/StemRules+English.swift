extension StemRules {
    /// Snowball's English stemmer (Porter 2, as of Snowball 3.1, BSD licence), by M. F. Porter and R. Boulton. `E` keeps the place of an
    /// ending that an e may have to take.
    static let english = StemRules(
        shortest: 3, tellsConsonantY: true,
        heads: ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"],
        steps: [
            "'s'> 's> '>",
            "sses>ss ied>i/2 ied>ie ies>i/2 ies>ie us>us ss>ss s>/V",
            "eedly>ee/A eedly>eedly eed>ee/A eed>eed ingly>E/v edly>E/v ing>E/v ed>E/v",
            "atE>ate blE>ble izE>ize bbE>b/2 ddE>d/2 ffE>f/2 ggE>g/2 mmE>m/2 nnE>n/2 ppE>p/2 rrE>r/2 ttE>t/2 E>e/s E>",
            "y>i/2[^aeiouy] Y>i/2[^aeiouy]",
            "ational>ate/A ational>ational ization>ize/A ization>ization fulness>ful/A ousness>ous/A iveness>ive/A tional>tion/A"
                + " biliti>ble/A biliti>biliti lessli>less/A entli>ent/A entli>entli ation>ate/A alism>al/A aliti>al/A ousli>ous/A"
                + " iviti>ive/A fulli>ful/A enci>ence/A anci>ance/A abli>able/A abli>abli izer>ize/A ator>ate/A alli>al/A bli>ble/A"
                + " ogist>og/A ogi>og/A[l] li>/A[cdeghkmnrt]",
            "ational>ate/A ational>ational tional>tion/A alize>al/A icate>ic/A iciti>ic/A ative>/AB ical>ic/A ness>/A ful>/A",
            "ement>/B ement>ement ment>/B ment>ment ance>/B ence>/B able>/B ible>/B ant>/B ent>/B ism>/B ate>/B iti>/B ous>/B ive>/B"
                + " ize>/B ion>/B[st] al>/B er>/B ic>/B",
            "e>/B e>/AS l>/B[l]",
        ],
        words: [
            "ski skis", "sky skies", "die dying", "lie lying", "tie tying", "vie vying", "idl idly", "gentl gently",
            "ugli ugly", "earli early",
            "onli only", "singl singly", "news", "howe", "atlas", "cosmos", "bias", "andes", "evening evenings",
            "inning innings", "outing outings", "canning cannings", "herring herrings", "earring earrings",
            "proceed proceeds proceeded proceeding", "exceed exceeds exceeded exceeding",
            "succeed succeeds succeeded succeeding",
        ])
}
