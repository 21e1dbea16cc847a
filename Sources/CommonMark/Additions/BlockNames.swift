import Localization

/// What authors may write for our blocks, in any language: the words that mark alerts, and those that begin the header lines of
/// e-mails. Letter case and diacritics do not count.
package struct BlockNames: Sendable {
    /// Markers of alerts, upper-case as authors write them, the English ones first.
    package let markers: [String]
    /// By folded word.
    private let alerts: [String: Alert]
    private let headers: [String: Email.Header]
    /// In bytes. What stands before a colon further on is text.
    private let longestHeader: Int

    /// The English ones.
    package static let english = BlockNames(alerts: [], headers: [])

    /// Beside the English names others, by the name of the alert or of the header line. What cannot be written as a marker marks
    /// nothing: the sentence that is an alert's title. Where two have one name, the first has it.
    package init(
        alerts others: [(name: String, words: [String])], headers otherHeaders: [(name: String, words: [String])]
    ) {
        var markers: [String] = []
        var alerts: [String: Alert] = [:]
        for (name, words) in Alert.allCases.map({ ($0.name, [$0.name]) }) + others {
            guard let alert = Alert.byName[name] else { continue }
            for word in words where Alert.isMarker(word.utf8) && alerts[Slug.fold(word)] == nil {
                alerts[Slug.fold(word)] = alert
                markers.append(word.uppercased())
            }
        }
        var headers: [String: Email.Header] = [:]
        for (name, words) in Email.Header.allCases.map({ ($0.name, [$0.name]) }) + otherHeaders {
            guard let header = Email.Header.allCases.first(where: { $0.name == name }) else { continue }
            for word in words { headers[Slug.fold(word)] = headers[Slug.fold(word)] ?? header }
        }
        (self.markers, self.alerts, self.headers) = (markers, alerts, headers)
        longestHeader = otherHeaders.flatMap(\.words).reduce(12) { max($0, $1.utf8.count) }
    }

    /// The alert that a word marks: an English one in any letter case, as GitHub reads it, or one of another language without its
    /// diacritics too.
    package func alert(_ word: some Collection<UInt8>) -> Alert? {
        guard Alert.isMarker(word) else { return nil }
        let name = String(decoding: word.map(ASCII.lowercased), as: UTF8.self)
        if let alert = Alert.byName[name] { return alert }
        let key = Slug.fold(name)
        // "NÓTE" is none of GitHub's.
        return Alert.byName[key] == nil ? alerts[key] : nil
    }

    /// The header that a line begins with and the place of its colon; names are known ones, because a message may begin "Note: …".
    func header(of line: ArraySlice<UInt8>) -> (header: Email.Header, colon: Int)? {
        guard let colon = line.prefix(longestHeader + 1).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            let header = headers[Slug.fold(String(decoding: line[..<colon], as: UTF8.self))]
        else { return nil }
        return (header, colon)
    }
}
