@testable import PDF

extension PDFFile {
    /// How often each type of element stands in the structure tree (ISO 32000-1, 14.7.2), types of the file's own by the standard type they are said to be.
    var structureTypes: [String: Int] {
        guard let root = dictionary(catalog["StructTreeRoot"]) else { return [:] }
        let roles = dictionary(root["RoleMap"]) ?? [:]
        var counts: [String: Int] = [:]
        var seen: Set<Int> = []
        var waiting = children(of: root)
        while let element = waiting.popLast() {
            guard let reference = element.reference, seen.insert(reference.number).inserted,
                let element = dictionary(element), let type = resolve(element["S"]).name
            else { continue }
            counts[(resolve(roles[type]).name ?? type).description, default: 0] += 1
            waiting += children(of: element)
        }
        return counts
    }

    /// Elements have numbers of their own; what else stands among them is content.
    private func children(of element: PDFDictionary) -> [PDFObject] {
        guard let kids = element["K"] else { return [] }
        return (array(kids) ?? [kids]).filter { $0.reference != nil }
    }
}
