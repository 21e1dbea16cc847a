extension PDFFile {
    /// The text of a page, which counts from one, in the order in which it is shown; nothing for a page that is not there.
    package func text(ofPage number: Int) -> [PDFTextRun] {
        let pages = pages
        var fonts = FontTable()
        guard number > 0, pages.indices.contains(number - 1) else { return [] }
        return TextReader.read(pages[number - 1], of: self, fonts: &fonts)
    }

    /// The text of every page, each font read once.
    package var texts: [[PDFTextRun]] {
        var fonts = FontTable()
        return pages.map { TextReader.read($0, of: self, fonts: &fonts) }
    }
}

extension PDFFile {
    /// The data of a stream; `nil` for anything else, and for data that cannot be read.
    func contents(_ object: PDFObject?) -> [UInt8]? { resolve(object).stream.flatMap { try? data($0) } }

    /// The operators that paint a page, in one stream or several that are read as one.
    func contents(of page: PDFPage) -> [UInt8] {
        guard let parts = array(page.dictionary["Contents"]) else { return contents(page.dictionary["Contents"]) ?? [] }
        return Array(parts.compactMap { contents($0) }.joined(separator: [0x0A]))
    }
}
