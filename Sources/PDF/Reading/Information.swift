/// What a file says about itself.
extension PDFFile {
    /// The entries of the information dictionary that are texts: `Title`, `Author` … (ISO 32000-1, 14.3.3).
    package var information: [String: String] {
        var information: [String: String] = [:]
        for (key, value) in (dictionary(trailer["Info"]) ?? [:]).sorted(by: { $0.key < $1.key }) {
            information[key.description] = text(value)
        }
        return information
    }

    package var language: String? { text(catalog["Lang"]) }

    /// Its content is marked with what it is (14.7.1).
    package var isTagged: Bool {
        resolve(dictionary(catalog["MarkInfo"])?["Marked"]).boolean == true
            && dictionary(catalog["StructTreeRoot"]) != nil
    }

    /// A text string (7.9.2.2): UTF-16 or UTF-8 where its mark says so, else the encoding of old files.
    func text(_ object: PDFObject?) -> String? {
        guard let bytes = resolve(object).string else { return nil }
        if bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        return PDFDocEncoding.text(bytes)
    }
}
