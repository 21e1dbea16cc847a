import Localization

/// Glyphs by their names, as fonts list them that give codes a meaning of their own: the names of Latin letters, digits and signs, and
/// the forms `uni0041` and `u0041` (Adobe Glyph List for New Fonts).
enum GlyphName {
    /// Letters with accents are the letter and a combining mark; `nil` for a name nobody knows.
    static func text(of name: String) -> String? {
        // `f_i` names a ligature, and what follows a full stop a variant.
        let parts = name.utf8.prefix { $0 != UInt8(ascii: ".") }.split(separator: UInt8(ascii: "_"))
        var text = ""
        for part in parts {
            guard let each = single(String(Substring(part))) else { return nil }
            text += each
        }
        return parts.isEmpty ? nil : text
    }

    private static func single(_ name: String) -> String? {
        let bytes = Array(name.utf8)
        if bytes.count == 1, ASCII.isLetter(bytes[0]) { return name }
        if let sign = signs[name] { return sign }
        if let numbered = numbered(bytes) { return numbered }
        guard let first = bytes.first, ASCII.isLetter(first),
            let mark = marks[String(decoding: bytes.dropFirst(), as: UTF8.self)]
        else { return nil }
        return String(Unicode.Scalar(first)) + mark
    }

    /// `uni` and groups of four digits, `u` and four to six of them.
    private static func numbered(_ name: [UInt8]) -> String? {
        if name.starts(with: "uni".utf8) {
            let digits = name.dropFirst(3)
            guard !digits.isEmpty, digits.count.isMultiple(of: 4) else { return nil }
            var units: [UInt16] = []
            for start in stride(from: digits.startIndex, to: digits.endIndex, by: 4) {
                guard let unit = UInt16(String(decoding: digits[start..<start + 4], as: UTF8.self), radix: 16) else {
                    return nil
                }
                units.append(unit)
            }
            return String(decoding: units, as: UTF16.self)
        }
        guard name.first == UInt8(ascii: "u"), (5...7).contains(name.count),
            let value = UInt32(String(decoding: name.dropFirst(), as: UTF8.self), radix: 16)
        else { return nil }
        return Unicode.Scalar(value).map { String($0) }
    }

    private static let marks: [String: String] = [
        "grave": "\u{300}", "acute": "\u{301}", "circumflex": "\u{302}", "tilde": "\u{303}", "macron": "\u{304}",
        "breve": "\u{306}", "dotaccent": "\u{307}", "dieresis": "\u{308}", "ring": "\u{30A}",
        "hungarumlaut": "\u{30B}", "caron": "\u{30C}", "commaaccent": "\u{326}", "cedilla": "\u{327}",
        "ogonek": "\u{328}",
    ]

    private static let signs: [String: String] = [
        "space": " ", "exclam": "!", "quotedbl": "\"", "numbersign": "#", "dollar": "$", "percent": "%",
        "ampersand": "&", "quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+",
        "comma": ",", "hyphen": "-", "period": ".", "slash": "/", "zero": "0", "one": "1", "two": "2", "three": "3",
        "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "colon": ":",
        "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@", "bracketleft": "[",
        "backslash": "\\", "bracketright": "]", "asciicircum": "^", "underscore": "_", "grave": "`",
        "braceleft": "{", "bar": "|", "braceright": "}", "asciitilde": "~", "nbspace": "\u{A0}", "exclamdown": "¡",
        "cent": "¢", "sterling": "£", "currency": "¤", "yen": "¥", "brokenbar": "¦", "section": "§",
        "dieresis": "¨", "copyright": "©", "ordfeminine": "ª", "guillemotleft": "«", "logicalnot": "¬",
        "softhyphen": "\u{AD}", "registered": "®", "macron": "¯", "degree": "°", "plusminus": "±", "acute": "´",
        "mu": "µ", "paragraph": "¶", "periodcentered": "·", "ordmasculine": "º", "guillemotright": "»",
        "onequarter": "¼", "onehalf": "½", "threequarters": "¾", "questiondown": "¿", "multiply": "×",
        "divide": "÷", "AE": "Æ", "ae": "æ", "OE": "Œ", "oe": "œ", "Oslash": "Ø", "oslash": "ø", "Eth": "Ð",
        "eth": "ð", "Thorn": "Þ", "thorn": "þ", "germandbls": "ß", "Lslash": "Ł", "lslash": "ł", "Dcroat": "Đ",
        "dcroat": "đ", "dotlessi": "ı", "florin": "ƒ", "quoteleft": "‘", "quoteright": "’", "quotesinglbase": "‚",
        "quotedblleft": "“", "quotedblright": "”", "quotedblbase": "„", "guilsinglleft": "‹", "guilsinglright": "›",
        "endash": "–", "emdash": "—", "dagger": "†", "daggerdbl": "‡", "bullet": "•", "ellipsis": "…",
        "perthousand": "‰", "fraction": "⁄", "Euro": "€", "trademark": "™", "minus": "−", "fi": "ﬁ", "fl": "ﬂ",
        "ff": "ff", "ffi": "ffi", "ffl": "ffl", "arrowright": "→", "arrowleft": "←", "arrowup": "↑", "arrowdown": "↓",
    ]
}
