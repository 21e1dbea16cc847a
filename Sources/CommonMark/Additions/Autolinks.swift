import Localization

/// Bare addresses in running text, by GFM's rules. Linear: a byte is looked at a fixed number of times.
struct Autolinks {
    /// The range is the visible text; the prefix completes it to an address.
    struct Match {
        let range: Range<Int>
        let prefix: StaticString
        var isMail = false
    }

    private let text: ArraySlice<UInt8>
    /// Nothing before it may become part of a match.
    private var floor: Int
    /// Where the next of each kind may be: at the colon of `://`, at `www.`, at `@`; the end of the text if there is none.
    private var ahead: (colon: Int, www: Int, sign: Int)

    init(in text: ArraySlice<UInt8>) {
        self.text = text
        floor = text.startIndex
        ahead = (floor, floor, floor)
        goOn(from: floor)
    }

    static func all(in text: ArraySlice<UInt8>) -> [Match] {
        var autolinks = Autolinks(in: text)
        var matches: [Match] = []
        while let match = autolinks.next() { matches.append(match) }
        return matches
    }

    /// Whether the text of Markdown may hold any once its escapes and entities are read.
    static func mayOccur(in markdown: ArraySlice<UInt8>) -> Bool {
        let ahead = Autolinks(in: markdown).ahead
        return min(ahead.colon, ahead.www, ahead.sign) < markdown.endIndex
            || markdown.first("\\", in: markdown.indices) != nil || markdown.first("&", in: markdown.indices) != nil
    }

    mutating func next() -> Match? {
        while true {
            let place = min(ahead.colon, ahead.www, ahead.sign)
            guard place < text.endIndex else { return nil }
            let match =
                place == ahead.colon ? url(colon: place) : place == ahead.www ? www(at: place) : email(at: place)
            goOn(from: match?.range.upperBound ?? place + 1)
            if let match {
                floor = match.range.upperBound
                return match
            }
        }
    }

    private mutating func goOn(from position: Int) {
        if ahead.colon <= position { ahead.colon = nextColon(from: position) }
        if ahead.www <= position { ahead.www = nextWWW(from: position) }
        if ahead.sign <= position { ahead.sign = text.first("@", in: position..<text.endIndex) ?? text.endIndex }
    }

    private func nextColon(from position: Int) -> Int {
        var start = position
        while let colon = text.first(":", in: start..<text.endIndex), colon + 3 < text.endIndex {
            if text[colon + 1] == "/", text[colon + 2] == "/" { return colon }
            start = colon + 1
        }
        return text.endIndex
    }

    private func nextWWW(from position: Int) -> Int {
        var start = position + 3
        while start < text.endIndex, let dot = text.first(".", in: start..<text.endIndex) {
            if text[(dot - 3)..<dot].allSatisfy({ $0 | 0x20 == "w" }) { return dot - 3 }
            start = dot + 1
        }
        return text.endIndex
    }

    private func url(colon: Int) -> Match? {
        var start = colon
        while start > floor, ASCII.isLetter(text[start - 1]), colon - start < 6 { start -= 1 }
        let scheme = text[start..<colon].map(ASCII.lowercased)
        guard [Array("http".utf8), Array("https".utf8), Array("ftp".utf8)].contains(scheme) else { return nil }
        let host = colon + 3
        guard let end = endOfDomain(from: host, needsDot: false) else { return nil }
        return Match(range: start..<endOfLink(from: host, atLeast: end), prefix: "")
    }

    private func www(at start: Int) -> Match? {
        guard start + 4 < text.endIndex else { return nil }
        if start > text.startIndex {
            let before = text[start - 1]
            guard ASCII.isSpace(before) || "*_~(".utf8.contains(before), start >= floor else { return nil }
        }
        guard let end = endOfDomain(from: start, needsDot: true), isHostByte(text[start + 4]) else { return nil }
        return Match(range: start..<endOfLink(from: start, atLeast: end), prefix: "http://")
    }

    private func email(at sign: Int) -> Match? {
        var start = sign
        while start > floor,
            ASCII.isAlphanumeric(text[start - 1]) || ".+-_".utf8.contains(text[start - 1])
        {
            start -= 1
        }
        guard start < sign else { return nil }
        var prefix: StaticString = "mailto:"
        let scheme = Array("mailto:".utf8)
        if start - scheme.count >= floor, text[(start - scheme.count)..<start].map(ASCII.lowercased) == scheme {
            start -= scheme.count
            prefix = ""
        }
        var end = sign + 1
        var dots = 0
        while end < text.endIndex {
            let byte = text[end]
            if byte == ".", end + 1 < text.endIndex, ASCII.isAlphanumeric(text[end + 1]) {
                dots += 1
            } else if byte == "@" {
                return nil
            } else if !ASCII.isAlphanumeric(byte), byte != "-", byte != "_" {
                break
            }
            end += 1
        }
        guard dots > 0, end > sign + 1, ASCII.isLetter(text[end - 1]) else { return nil }
        return Match(range: start..<end, prefix: prefix, isMail: true)
    }

    /// A host without `_` in its last two labels; 255 bytes are the longest that DNS allows.
    private func endOfDomain(from start: Int, needsDot: Bool) -> Int? {
        guard start < text.endIndex, isHostByte(text[start]) else { return nil }
        var end = start + 1
        var dots = 0
        var underscores = (previous: 0, last: 0)
        let stop = min(text.endIndex, start + 255)
        while end < stop {
            switch text[end] {
            case "_": underscores.last += 1
            case ".":
                underscores = (underscores.last, 0)
                dots += 1
            case "-": break
            case let byte where isHostByte(byte): break
            default:
                return underscores == (0, 0) && (dots > 0 || !needsDot) ? end : nil
            }
            end += 1
        }
        return underscores == (0, 0) && (dots > 0 || !needsDot) ? end : nil
    }

    /// Letters of any script count; telling their punctuation apart is left to who judges the address.
    private func isHostByte(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isAlphanumeric(byte) }

    /// To the next space or `<`, without the punctuation and the closing parentheses that belong to the sentence.
    private func endOfLink(from start: Int, atLeast domainEnd: Int) -> Int {
        var end = domainEnd
        while end < text.endIndex, !ASCII.isSpace(text[end]), text[end] != "<" { end += 1 }
        var surplus = 0
        for byte in text[start..<end] { surplus += byte == ")" ? 1 : byte == "(" ? -1 : 0 }
        while end > start {
            switch text[end - 1] {
            case ")" where surplus > 0: surplus -= 1
            case "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"": break
            case ";":
                var ampersand = end - 2
                while ampersand > start, ASCII.isLetter(text[ampersand]) { ampersand -= 1 }
                if ampersand > start, ampersand < end - 2, text[ampersand] == "&" { end = ampersand + 1 }
            default: return end
            }
            end -= 1
        }
        return end
    }
}
