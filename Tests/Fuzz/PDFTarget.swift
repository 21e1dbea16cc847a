import PDF

extension FuzzTarget {
    /// Any bytes are a file or an error; so are the objects of a file whose table is whole. What can be finished can be read and finished again.
    static let pdf = FuzzTarget(name: "pdf") { bytes in
        read(bytes)
        read(file(of: bytes.split(separator: 0xFF, omittingEmptySubsequences: false)))
    }

    private static func read(_ bytes: [UInt8]) {
        guard let file = try? PDFFile(bytes) else { return }
        _ = (file.outline, file.links, file.information, file.texts)
        let description = PDFDescription(
            title: "", language: "en", day: (2026, 11, 3), outline: [OutlineEntry(level: 1, title: "a", id: "a")])
        guard let finished = try? file.finished(as: description) else { return }
        guard let again = try? PDFFile(finished) else { fatalError("a finished file cannot be read") }
        require(again.pages.count == file.pages.count, "a finished file has other pages")
    }

    /// A file of these objects, of which the first is the catalogue.
    private static func file(of objects: [ArraySlice<UInt8>]) -> [UInt8] {
        var output = Array("%PDF-1.4\n".utf8)
        var table = ""
        for (index, object) in objects.enumerated() {
            table += "\(output.count) 0 n\n"
            output += "\(index + 1) 0 obj\n".utf8 + object + "\nendobj\n".utf8
        }
        let start = output.count
        output += "xref\n1 \(objects.count)\n\(table)trailer\n<</Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return output
    }
}
