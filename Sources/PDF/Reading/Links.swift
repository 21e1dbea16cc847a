/// A part of a page that leads somewhere.
package struct PDFLink: Hashable, Sendable {
    package enum Target: Hashable, Sendable {
        /// A named destination.
        case name(String)
        /// From one.
        case page(Int)
        case address(String)
    }

    /// From one.
    package let page: Int
    package let rectangle: PDFRectangle
    /// One for each line, where the link goes over several and the file says so; else the rectangle.
    package let lines: [PDFRectangle]
    package let target: Target
    /// What assistive technology says.
    package let contents: String?
}

extension PDFFile {
    /// The link annotations of all pages (ISO 32000-1, 12.5.6.5), in the order of the file.
    package var links: [PDFLink] {
        let pages = pages
        let numbers = pageNumbers
        var links: [PDFLink] = []
        for (index, page) in pages.enumerated() {
            for annotation in array(page.dictionary["Annots"]) ?? [] {
                guard let dictionary = dictionary(annotation), dictionary["Subtype"]?.name == "Link",
                    let rectangle = rectangle(dictionary["Rect"]), let target = linkTarget(dictionary, numbers)
                else { continue }
                let corners = (array(dictionary["QuadPoints"]) ?? []).compactMap { resolve($0).number }
                var lines: [PDFRectangle] = []
                for start in stride(from: 0, through: corners.count - 8, by: 8) {
                    let x = stride(from: start, to: start + 8, by: 2).map { corners[$0] }
                    let y = stride(from: start + 1, to: start + 8, by: 2).map { corners[$0] }
                    if let box = PDFRectangle([x.min() ?? 0, y.min() ?? 0, x.max() ?? 0, y.max() ?? 0]) {
                        lines.append(box)
                    }
                }
                links.append(
                    PDFLink(
                        page: index + 1, rectangle: rectangle, lines: lines.isEmpty ? [rectangle] : lines,
                        target: target, contents: text(dictionary["Contents"])))
            }
        }
        return links
    }

    /// Of an annotation or a bookmark: `Dest`, or an action of the kinds GoTo and URI.
    func linkTarget(_ dictionary: PDFDictionary, _ pageNumbers: [Int: Int]) -> PDFLink.Target? {
        if let place = dictionary["Dest"] { return self.target(place, pageNumbers) }
        guard let action = self.dictionary(dictionary["A"]) else { return nil }
        switch action["S"]?.name {
        case "GoTo"?: return action["D"].flatMap { self.target($0, pageNumbers) }
        case "URI"?: return resolve(action["URI"]).string.map { .address(String(decoding: $0, as: UTF8.self)) }
        default: return nil
        }
    }

    private func target(_ place: PDFObject, _ pageNumbers: [Int: Int]) -> PDFLink.Target? {
        let place = resolve(place)
        if let name = place.name?.bytes ?? place.string { return .name(Self.fragment(name)) }
        return destination(place, pageNumbers).map { .page($0.page) }
    }
}
