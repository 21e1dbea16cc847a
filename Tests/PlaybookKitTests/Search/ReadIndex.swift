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
        /// Heading, id and text of each, and what is copied of it.
        let sections: [[String]]
        let firstSection: Int
    }

    let files: [String: [UInt8]]
    private(set) var terms: [String: Term] = [:]
    private(set) var pages: [Page] = []
    private(set) var spellings: [String] = []
    /// By facet, for each page in order the ids of its values.
    private(set) var facets: [String: [[String]]] = [:]
    /// By page: how many sections it has, how many words its title, and its standing.
    private(set) var measures: [[Int]] = []

    init(_ playbook: Playbook, language: String = "en") throws {
        try self.init(
            Dictionary(
                uniqueKeysWithValues: SearchIndex(of: playbook).files.map { ($0.address.description, $0.bytes) }),
            language)
    }

    private init(_ files: [String: [UInt8]], _ language: String) throws {
        self.files = files
        let start = try Self.texts(files["search/\(language).js"])
        let manifest = try Self.object(start["index"])
        let generation = try #require(manifest["generation"] as? String)
        func text(_ name: String) throws -> String {
            let file = "search/\(generation)/\(language)/\(name).js"
            return try #require(Self.texts(files[file])[name], "\(file)")
        }
        var last = ""
        for (number, beginning) in try Self.string(manifest["terms"]).split(separator: " ").enumerated() {
            try read(terms: text("t\(number)"), from: String(beginning), after: &last)
        }
        measures = try Self.column(manifest["measures"])
        for (number, count) in try Self.numbers(manifest["texts"]).enumerated() {
            let first = pages.count
            try read(pages: text("x\(number)"), measures.map { $0[0] })
            #expect(pages.count == first + count)
        }
        for (number, letter) in try Self.string(manifest["spellings"]).enumerated() {
            try read(spellings: text("w\(number)"), from: letter)
        }
        try read(facets: #require(manifest["facets"] as? [String: [String: Any]]))
    }

    private mutating func read(spellings text: String, from letter: Character) throws {
        #expect(spellings.allSatisfy { $0.prefix(1) < String(letter) })
        for word in text.split(separator: " ") {
            let shared = try #require(Self.value(word.first))
            let spelling = String(spellings.last?.prefix(shared) ?? "") + word.dropFirst()
            #expect(spelling.prefix(1) >= String(letter))
            spellings.append(spelling)
        }
    }

    private mutating func read(terms text: String, from beginning: String, after last: inout String) throws {
        let lines = text.split(separator: " ")
        let keys = lines.compactMap { $0.split(whereSeparator: { ":;!".contains($0) }).first.map(String.init) }
        #expect(try #require(keys.first).hasPrefix(beginning) && TermTable.precedes(last, beginning))
        last = try #require(keys.last)
        for line in lines {
            let isCommon = line.contains("!")
            let halves = line.split(separator: isCommon ? "!" : ":", omittingEmptySubsequences: false)
            try #require(halves.count == 2)
            let words = halves[0].split(separator: ";").map(String.init)
            let rest = halves[1].split(separator: ">", omittingEmptySubsequences: false)
            var term = Term()
            for form in words.dropFirst() {
                let shared = try #require(Self.value(form.first))
                term.forms.append(String(words[0].prefix(shared)) + form.dropFirst())
            }
            term.names = rest.dropFirst().map(String.init)
            term.isCommon = isCommon
            var numbers = try Self.numbers(String(rest[0]))[...]
            var last = Int.max
            while let weight = numbers.popFirst() {
                #expect(weight < last)
                last = weight
                var section = -1
                for _ in 0..<(try Self.next(&numbers)) {
                    section += try Self.next(&numbers) + 1
                    #expect(term.sections[section] == nil)
                    term.sections[section] = weight & 31
                    if weight > 31 { term.titles.insert(section) }
                }
            }
            #expect(terms[words[0]] == nil)
            terms[words[0]] = term
        }
    }

    private mutating func read(pages text: String, _ counts: [Int]) throws {
        let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[Any]]
        for page in try #require(list) {
            let texts = page.compactMap { $0 as? String }
            let sections = page.compactMap { $0 as? [String] }
            try #require(texts.count == 3 && sections.count == counts[pages.count])
            pages.append(
                Page(
                    title: texts[0], address: texts[1], open: texts[2], sections: sections,
                    firstSection: counts[..<pages.count].reduce(0, +)))
        }
    }

    private mutating func read(facets columns: [String: [String: Any]]) throws {
        for (name, column) in columns {
            let values = try #require(column["values"] as? [[String]])
            let column = try Self.column(column).map { $0.map { values[$0][0] } }
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

    private static func string(_ value: Any?) throws -> String { try #require(value as? String) }

    /// For each page its set of numbers.
    private static func column(_ value: Any?) throws -> [[Int]] {
        let object = try #require(value as? [String: Any])
        let sets = try #require(object["sets"] as? [[Int]])
        var column: [[Int]] = []
        var numbers = try Self.numbers(object["pages"])[...]
        while let number = numbers.popFirst() {
            if number > 0 {
                column.append(sets[number - 1])
            } else {
                column += Array(repeating: try #require(column.last), count: try next(&numbers))
            }
        }
        return column
    }

    private static func next(_ numbers: inout ArraySlice<Int>) throws -> Int {
        let number = numbers.popFirst()
        return try #require(number)
    }

    private static func numbers(_ text: Any?) throws -> [Int] {
        var numbers: [Int] = []
        var (number, shift) = (0, 0)
        for sign in try string(text) {
            let value = try #require(Self.value(sign))
            number |= (value & 31) << shift
            shift += 5
            guard value < 32 else { continue }
            numbers.append(number)
            (number, shift) = (0, 0)
        }
        #expect(shift == 0)
        return numbers
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
