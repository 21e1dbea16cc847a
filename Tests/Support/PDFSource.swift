/// A PDF file written by hand, object by object, for tests that need one with a certain fault.
package struct PDFSource: Sendable {
    /// The n-th is object n, counted from 1; the first is the catalog.
    package var objects: [String]
    /// Entries beside those that every trailer has.
    package var trailer = ""

    package init(_ objects: [String] = []) { self.objects = objects }

    /// The number of the new object.
    @discardableResult
    package mutating func add(_ object: String) -> Int {
        objects.append(object)
        return objects.count
    }

    @discardableResult
    package mutating func add(stream: String, _ entries: String = "") -> Int {
        add(Self.stream(stream, entries))
    }

    package static func stream(_ data: String, _ entries: String = "") -> String {
        "<< /Length \(data.utf8.count) \(entries) >>\nstream\n\(data)\nendstream"
    }

    package var bytes: [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(bytes.count)
            table += String(repeating: "0", count: 10 - offset.utf8.count) + offset + " 00000 n \n"
            bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let start = bytes.count
        bytes += Array(
            "\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
                .utf8)
        return bytes
    }
}
