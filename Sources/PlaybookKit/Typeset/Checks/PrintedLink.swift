import Localization
import PDF

/// A link as a reader sees it: an engine gives it an area for each line, each box within it and each page.
struct PrintedLink: Hashable, Sendable {
    /// The id of the place it leads to.
    let id: String
    /// Where it begins, from one.
    let page: Int
    /// All that stands in its areas, in reading order.
    let text: String

    /// In the order of the file. Areas that follow one another and lead to the same place are one link until a line ends with a number;
    /// two such links on one line are taken for one, which says what both say. A link that has no number yet goes on at the top of the
    /// next page.
    static func links(_ areas: [PDFLink], _ texts: [[PDFTextRun]]) -> [PrintedLink] {
        var links: [PrintedLink] = []
        var rest = areas[...]
        while let page = rest.first?.page {
            var ofPage = rest.prefix { $0.page == page }
            rest = rest.dropFirst(ofPage.count)
            let runs = texts.indices.contains(page - 1) ? divided(texts[page - 1], among: ofPage) : [:]
            while let target = ofPage.first?.target {
                let ofLink = first(of: ofPage, runs)
                ofPage = ofPage.dropFirst(ofLink.count)
                guard case .name(let id) = target else { continue }
                let text = text(of: ofLink, runs)
                if let last = links.last, last.id == id, last.page + 1 == page, !hasNumber(last.text) {
                    links.removeLast()
                    links.append(PrintedLink(id: id, page: last.page, text: last.text + " " + text))
                } else {
                    links.append(PrintedLink(id: id, page: page, text: text))
                }
            }
        }
        return links
    }

    /// The runs that stand in an area, by its index. What stands in several belongs to the smallest: where a line of the contents goes
    /// on to the next page, Chromium makes its area there as high as the whole line, over the lines that follow.
    private static func divided(_ runs: [PDFTextRun], among areas: ArraySlice<PDFLink>) -> [Int: [PDFTextRun]] {
        let boxes = areas.indices.flatMap { index in areas[index].lines.map { (index: index, area: $0) } }
            .sorted { $0.area.width * $0.area.height < $1.area.width * $1.area.height }
        var divided: [Int: [PDFTextRun]] = [:]
        for run in runs {
            if let box = boxes.first(where: { run.stands(in: $0.area) }) { divided[box.index, default: []].append(run) }
        }
        return divided
    }

    /// The areas at the beginning that make one link.
    private static func first(of areas: ArraySlice<PDFLink>, _ runs: [Int: [PDFTextRun]]) -> ArraySlice<PDFLink> {
        var line = areas.startIndex
        var end = line + 1
        while end < areas.endIndex, areas[end].target == areas[line].target {
            if !areas[end].rectangle.isBeside(areas[end - 1].rectangle) {
                if hasNumber(text(of: areas[line..<end], runs)) { break }
                line = end
            }
            end += 1
        }
        return areas[..<end]
    }

    private static func text(of areas: ArraySlice<PDFLink>, _ runs: [Int: [PDFTextRun]]) -> String {
        areas.indices.flatMap { runs[$0] ?? [] }.readText
    }

    /// It ends as a line of a list or a reference does.
    private static func hasNumber(_ text: String) -> Bool {
        let last = text.utf8.last { $0 != UInt8(ascii: " ") }
        return last.map { ASCII.isDigit($0) || $0 == UInt8(ascii: ")") } ?? false
    }
}

extension PDFRectangle {
    /// On the same line, or around it.
    fileprivate func isBeside(_ other: PDFRectangle) -> Bool {
        min(top, other.top) - max(bottom, other.bottom) > min(height, other.height) / 2
    }
}

extension PrintedLink {
    /// The number at the end, as lines of the contents and of indexes have it; `nil` where there is none.
    var numberAtEnd: Int? {
        let digits = text.utf8.reversed().drop { $0 == UInt8(ascii: " ") }.prefix(while: ASCII.isDigit)
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }

    /// The numbers of each "(p. 12)" in it, where `word` is what the book's language has for "p."; `nil` for one without a number.
    func numbers(behind word: String) -> [Int?] {
        var numbers: [Int?] = []
        var rest = Array(text.utf8)[...]
        while let opening = rest.firstIndex(of: UInt8(ascii: "(")) {
            rest = rest[opening...].dropFirst()
            guard rest.starts(with: word.utf8) else { continue }
            rest = rest.dropFirst(word.utf8.count).drop { Self.space.contains($0) }
            let digits = rest.prefix(while: ASCII.isDigit)
            rest = rest[digits.endIndex...]
            guard rest.drop(while: { Self.space.contains($0) }).first == UInt8(ascii: ")") else { continue }
            numbers.append(Int(String(decoding: digits, as: UTF8.self)))
        }
        return numbers
    }

    /// The bytes of a space and of U+00A0.
    private static let space: Set<UInt8> = [0x20, 0xC2, 0xA0]
}
