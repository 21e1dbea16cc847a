import Localization

/// A place that links and bookmarks lead to.
package struct PDFDestination: Hashable, Sendable {
    /// From one.
    package let page: Int
    /// In points from the lower edge; `nil` for the whole page.
    package let y: Double?
}

extension PDFFile {
    /// All named destinations (ISO 32000-1, 12.3.2.3). Names are percent-decoded: browsers write the fragment of the address.
    package var destinations: [String: PDFDestination] {
        let numbers = pageNumbers
        var destinations: [String: PDFDestination] = [:]
        for (_, id, value) in namedPlaces {
            if let destination = destination(value, numbers) { destinations[id] = destination }
        }
        return destinations
    }

    /// Of the dictionary of old and the name tree of newer files, in an order that is always the same: the name as links in the file have it, the id it
    /// was made from, and the place.
    var namedPlaces: [(name: PDFObject, id: String, value: PDFObject)] {
        (dictionary(catalog["Dests"]) ?? [:]).sorted { $0.key < $1.key }.map {
            (.name($0.key), Self.fragment($0.key.bytes), $0.value)
        }
            + nameTree(dictionary(catalog["Names"])?["Dests"]).map {
                (.string($0.name), Self.fragment($0.name), $0.value)
            }
    }

    /// From the number of a page's object to the page's own, from one.
    var pageNumbers: [Int: Int] {
        Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($1.object.number, $0 + 1) })
    }

    /// `[page /XYZ x y zoom]` and its relatives, in a dictionary or not (12.3.2.2).
    func destination(_ value: PDFObject, _ pageNumbers: [Int: Int]) -> PDFDestination? {
        let value = resolve(value)
        guard let parts = value.array ?? array(value.dictionary?["D"]), let object = parts.first?.reference,
            let page = pageNumbers[object.number]
        else { return nil }
        let y: Double? =
            switch parts.dropFirst().first?.name {
            case "XYZ" where parts.count > 3: resolve(parts[3]).number
            case "FitH" where parts.count > 2, "FitBH" where parts.count > 2: resolve(parts[2]).number
            default: nil
            }
        return PDFDestination(page: page, y: y)
    }

    /// The pairs of a name tree (7.9.6), in its order.
    private func nameTree(_ root: PDFObject?) -> [(name: [UInt8], value: PDFObject)] {
        var pairs: [(name: [UInt8], value: PDFObject)] = []
        var seen: Set<Int> = []
        var waiting = root.map { [$0] } ?? []
        while let node = waiting.popLast() {
            if let reference = node.reference, !seen.insert(reference.number).inserted { continue }
            guard let dictionary = dictionary(node) else { continue }
            let names = array(dictionary["Names"]) ?? []
            for index in stride(from: 0, to: names.count - 1, by: 2) {
                if let name = resolve(names[index]).string { pairs.append((name, names[index + 1])) }
            }
            // Only what has a number of its own can be a node, so the walk ends.
            waiting += (array(dictionary["Kids"]) ?? []).reversed().filter { $0.reference != nil }
        }
        return pairs
    }

    /// What an id was before it became part of an address.
    static func fragment(_ name: [UInt8]) -> String { String(decoding: name[...].percentDecoded, as: UTF8.self) }
}
