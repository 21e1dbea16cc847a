/// Short names for what a script declares itself.
///
/// A name is replaced wherever it stands, by one that stands nowhere in the script. Whatever the scopes are, that changes nothing, unless
/// the name comes from outside, is a property's as well, or is part of a template. Where the signs beside it do not tell, it stays.
struct ScriptNames: Sendable {
    private let shortNames: [[UInt8]: [UInt8]]

    init(_ tokens: [ScriptToken]) {
        let code = CodeTokens(tokens.filter { $0.kind != .endOfLine })
        var declared: Set<[UInt8]> = []
        var kept: Set<[UInt8]> = []
        var counts: [[UInt8]: Int] = [:]
        for (index, token) in code.tokens.enumerated() {
            switch token.kind {
            case .word:
                counts[token.bytes, default: 0] += 1
                if code.isDeclared(index) { declared.insert(token.bytes) }
                if code.isPerhapsProperty(index) { kept.insert(token.bytes) }
            case .template: kept.formUnion(token.bytes.split { !$0.isPartOfName }.map(Array.init))
            default: break
            }
        }
        // The most frequent gets the shortest.
        let names = declared.subtracting(kept).filter { $0.count > 1 }.sorted {
            let (count, other) = (counts[$0] ?? 0, counts[$1] ?? 0)
            return count == other ? $0.lexicographicallyPrecedes($1) : count > other
        }
        let free = Self.candidates.filter { counts[$0] == nil && !kept.contains($0) }
        shortNames = Dictionary(zip(names, free).filter { $0.count > $1.count }) { first, _ in first }
    }

    /// The bytes of a token, or its shorter name; `let` for `const`, which keeps from mistakes only those who write.
    func short(_ token: ScriptToken) -> [UInt8] {
        guard token.kind == .word else { return token.bytes }
        return shortNames[token.bytes] ?? (token.bytes == Array("const".utf8) ? Array("let".utf8) : token.bytes)
    }

    /// Names of one and of two letters, none of them a word of the language.
    private static let candidates: [[UInt8]] = {
        let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
        return letters.map { [$0] } + letters.flatMap { first in letters.map { [first, $0 & ~0x20] } }
    }()
}

/// Tokens without ends of lines, and which bracket each stands in.
private struct CodeTokens {
    let tokens: [ScriptToken]
    /// By token, the bracket that is open there.
    private var around: [Int?] = []
    /// By opening bracket, the one that closes it.
    private var ends: [Int: Int] = [:]

    init(_ tokens: [ScriptToken]) {
        self.tokens = tokens
        var open: [Int] = []
        for (index, token) in tokens.enumerated() {
            if token.isSign(in: ")]}"), let start = open.popLast() { ends[start] = index }
            around.append(open.last)
            if token.isSign(in: "([{") { open.append(index) }
        }
    }

    /// By `const` or `let`, alone or in a list in square brackets, or as a parameter of an arrow function, likewise.
    func isDeclared(_ index: Int) -> Bool {
        if isDeclaring(index - 1) { return true }
        guard let start = around[index], isSign(index - 1, in: "([,"), isSign(index + 1, in: ",)]=") else {
            return false
        }
        guard isSign(start, in: "[") else { return isOfParameters(start) }
        return isDeclaring(start - 1) || isSign(start - 1, in: "(,") && around[start].map(isOfParameters) ?? false
    }

    /// Behind a point, or as far as can be told a key, a short form of one, or a method of an object.
    func isPerhapsProperty(_ index: Int) -> Bool {
        if isSign(index - 1, in: ".") { return !isSign(index - 2, in: ".") }
        guard isSign(index - 1, in: "{,") else { return false }
        let isInBraces = around[index].map { isSign($0, in: "{") } ?? false
        return isSign(index + 1, in: ":") || isInBraces && isSign(index + 1, in: ",}=(")
    }

    private func isDeclaring(_ index: Int) -> Bool {
        tokens.indices.contains(index) && ["const", "let"].contains { tokens[index].bytes.elementsEqual($0.utf8) }
    }

    private func isOfParameters(_ start: Int) -> Bool {
        guard isSign(start, in: "("), let end = ends[start] else { return false }
        return isSign(end + 1, in: "=") && isSign(end + 2, in: ">")
    }

    private func isSign(_ index: Int, in signs: String) -> Bool {
        tokens.indices.contains(index) && tokens[index].isSign(in: signs)
    }
}

extension ScriptToken {
    /// Whether it is one of some signs.
    func isSign(in signs: String) -> Bool { kind == .sign && bytes.count == 1 && signs.utf8.contains(bytes[0]) }
}
