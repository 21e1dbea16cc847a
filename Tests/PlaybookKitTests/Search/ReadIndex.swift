import Foundation
import Testing

@testable import PlaybookKit

/// A search index read back from its files, by rules of its own.
struct ReadIndex {
    struct Term: Equatable {
        var forms: [String] = []
        /// By section, the impact.
        var sections: [Int: Int] = [:]
        var titles: Set<Int> = []
        var names: [String] = []
        var isCommon = false
    }

    struct Page: Equatable {
        let title: String
        let address: String
        let open: String
        let copy: String
        /// Heading, id and text of each.
        let sections: [[String]]
        let firstSection: Int
    }

    let files: [String: [UInt8]]
    private(set) var terms: [String: Term] = [:]
    private(set) var pages: [Page] = []
    private(set) var spellings: [String] = []
    /// By facet, for each page in order the ids of its values.
    private(set) var facets: [String: [[String]]] = [:]
    private let manifest: [String: Any]

    init(_ playbook: Playbook, language: String = "en") throws {
        try self.init(
            Dictionary(
                uniqueKeysWithValues: SearchIndex(of: playbook).files.map { ($0.address.description, $0.bytes) }),
            language)
    }

    private init(_ files: [String: [UInt8]], _ language: String) throws {
        self.files = files
        let start = try Self.texts(files["search/\(language).js"])
        manifest = try Self.object(start["index"])
        let generation = try #require(manifest["generation"] as? String)
        func text(_ name: String) throws -> String {
            let file = "search/\(generation)/\(language)/\(name).js"
            return try #require(Self.texts(files[file])[name], "\(file)")
        }
        let firstKeys = try #require(manifest["terms"] as? [String])
        for number in firstKeys.indices { try read(terms: text("t\(number)"), from: firstKeys[number]) }
        let firstPages = try #require(manifest["texts"] as? [Int])
        let counts = try digits("sections")
        for number in firstPages.indices {
            #expect(firstPages[number] == pages.count)
            try read(pages: text("x\(number)"), counts)
        }
        var last = ""
        for word in try text("w").split(separator: " ") {
            let shared = try #require(Self.value(word.first))
            last = String(last.prefix(shared)) + word.dropFirst()
            spellings.append(last)
        }
        try readFacets()
    }

    /// The number that each sign of a column stands for.
    func digits(_ name: String) throws -> [Int] { try #require(manifest[name] as? String).compactMap(Self.value) }

    private mutating func read(terms text: String, from first: String) throws {
        let lines = text.split(separator: " ")
        #expect(lines.first?.split(whereSeparator: { ":;".contains($0) }).first.map(String.init) == first)
        for line in lines {
            let halves = line.split(separator: ":", omittingEmptySubsequences: false)
            try #require(halves.count == 2)
            let words = halves[0].split(separator: ";").map(String.init)
            let rest = halves[1].split(separator: ">", omittingEmptySubsequences: false)
            var term = Term()
            for form in words.dropFirst() {
                let shared = try #require(Self.value(form.first))
                term.forms.append(String(words[0].prefix(shared)) + form.dropFirst())
            }
            term.names = rest.dropFirst().map(String.init)
            var postings = rest[0]
            if postings.last == "!" {
                term.isCommon = true
                postings.removeLast()
            }
            var (section, gap, shift) = (-1, 0, 0)
            var isImpact = false
            for sign in postings {
                let value = try #require(Self.value(sign))
                if isImpact {
                    term.sections[section] = value >> 1
                    if value & 1 == 1 { term.titles.insert(section) }
                    isImpact = false
                } else {
                    gap |= (value & 31) << shift
                    shift += 5
                    guard value < 32 else { continue }
                    section += gap + 1
                    (gap, shift, isImpact) = (0, 0, true)
                }
            }
            #expect(!isImpact && terms[words[0]] == nil)
            terms[words[0]] = term
        }
    }

    private mutating func read(pages text: String, _ counts: [Int]) throws {
        let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[Any]]
        for page in try #require(list) {
            let texts = page.compactMap { $0 as? String }
            let sections = page.compactMap { $0 as? [String] }
            try #require(texts.count == 4 && sections.count == counts[pages.count])
            pages.append(
                Page(
                    title: texts[0], address: texts[1], open: texts[2], copy: texts[3], sections: sections,
                    firstSection: counts[..<pages.count].reduce(0, +)))
        }
    }

    private mutating func readFacets() throws {
        for (name, column) in try #require(manifest["facets"] as? [String: [String: Any]]) {
            let values = try #require(column["values"] as? [[String]])
            let sets = try #require(column["sets"] as? [[Int]])
            let signs = try #require(column["pages"] as? String)
            var column: [[String]] = []
            for sign in signs.unicodeScalars {
                if sign.value < 0x30 {
                    column += Array(repeating: try #require(column.last), count: 1 << (sign.value - 0x23))
                } else {
                    column.append(sets[Int(sign.value) - 0x30].map { values[$0][0] })
                }
            }
            #expect(column.count == pages.count)
            facets[name] = column
        }
    }

    /// What a script hands over, by name.
    private static func texts(_ script: [UInt8]?) throws -> [String: String] {
        var texts: [String: String] = [:]
        for line in String(decoding: try #require(script), as: UTF8.self).split(separator: "\n") {
            try #require(line.hasPrefix("truceSearch.load(") && line.hasSuffix(");"))
            let array = "[" + line.dropFirst("truceSearch.load(".count).dropLast(2) + "]"
            let json = try JSONSerialization.jsonObject(with: Data(array.utf8)) as? [String]
            let values = try #require(json)
            texts[values[1]] = values[2]
        }
        return texts
    }

    private static func object(_ text: String?) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data((text ?? "").utf8)) as? [String: Any]
        return try #require(json)
    }

    private static let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

    private static func value(_ sign: Character?) -> Int? { sign.flatMap { signs.firstIndex(of: $0) } }
}

extension ReadIndex {
    /// The page of an address; traps if there is none.
    func page(_ address: String) -> Page {
        guard let page = pages.first(where: { $0.address == address }) else {
            preconditionFailure("no page '\(address)' in \(pages.map(\.address))")
        }
        return page
    }

    /// The number of the page of an address.
    func number(_ address: String) -> Int { pages.firstIndex { $0.address == address } ?? -1 }

    /// The addresses of the pages on which a word stands, by its key.
    func addresses(of key: String) -> [String] {
        let sections = Set(terms[key, default: Term()].sections.keys)
        return pages.filter { page in page.sections.indices.contains { sections.contains(page.firstSection + $0) } }
            .map(\.address)
    }
}
