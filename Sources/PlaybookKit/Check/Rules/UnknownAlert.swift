import CommonMark
import Diagnostics

/// A quote that begins like an alert and is none: `> [!INFO]`, or one of GitHub's with a title or inside a list.
enum UnknownAlert: PageRule {
    static let id: RuleID = "unknown-alert"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let (document, source) = (page.page.document, page.page.file.bytes)
        return document.nodes.indices.compactMap { index in
            guard document.nodes[index].kind == .blockQuote, index + 1 < document.nodes[index].end,
                document.nodes[index + 1].kind == .paragraph
            else { return nil }
            let range = document.nodes[index + 1].span.range.clamped(to: source.indices)
            guard let marker = AlertMarker(in: source[range]) else { return nil }
            let after = source[(marker.word.upperBound + 1)..<range.upperBound].first
            // `+` and `-` fold the callouts of another tool; a link goes on with `(` or `[`.
            guard after.map({ " \t\r\n+-".utf8.contains($0) }) ?? true else { return nil }
            let span = SourceSpan(range.lowerBound, marker.word.upperBound + 1)
            let names = playbook.vocabulary.packs.authorWords.blocks
            return finding(source[marker.word], marker, names, at: page.page.location(span))
        }
    }

    private static func finding(
        _ word: ArraySlice<UInt8>, _ marker: AlertMarker, _ names: BlockNames, at place: Finding.Location
    ) -> Finding {
        let name = String(decoding: word.prefix(40), as: UTF8.self)
        let message: Phrase
        var fix: Phrase = "Use one of \(names.markers.joined(separator: ", "))"
        if let alert = names.alert(word) {
            let isTitled = alert.isGitHubs && !marker.title.isEmpty
            message =
                isTitled ? "Nothing may follow '[!\(name)]' on its line" : "'[!\(name)]' cannot stand inside this block"
            fix = isTitled ? "Begin the text on the next line" : "Move the alert out to the left margin"
        } else {
            let near = Finding.suggestion(NearMiss.candidates(for: name, in: names.markers, limit: 1))
            message = "There is no alert '[!\(name)]'\(near)"
        }
        return Finding(
            id, .warning, message, at: place,
            reason: "Here and on GitHub it is an ordinary quote that begins with brackets", fix: fix,
            cause: "\(id) \(message)")
    }
}
