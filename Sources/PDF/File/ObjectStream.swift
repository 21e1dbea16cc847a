/// Objects that are compressed together (ISO 32000-1, 7.5.7).
struct ObjectStream {
    /// In bytes, with the filters undone.
    let size: Int
    private let data: [UInt8]
    /// None reaches into the next, so that all of them are read in the time of their bytes.
    private let objects: [(number: Int, range: Range<Int>)]

    /// A stream with more bytes than the limit is refused.
    init(_ stream: PDFStream, limit: Int) throws(PDFError) {
        let data = try PDFFile.decoded(stream, limit: limit)
        let first = stream.dictionary["First"]?.integer ?? 0
        let count = stream.dictionary["N"]?.integer ?? 0
        var lexer = PDFLexer(data[...], at: 0)
        var found: [(number: Int, start: Int)] = []
        while found.count < count, case .integer(let number) = lexer.next(), case .integer(let offset) = lexer.next() {
            let (start, isOver) = first.addingReportingOverflow(offset)
            found.append((number, isOver ? data.endIndex : min(max(start, 0), data.endIndex)))
        }
        let order = found.indices.sorted { (found[$0].start, $0) < (found[$1].start, $1) }
        var ends = found.map { _ in data.endIndex }
        for (index, next) in zip(order, order.dropFirst()) { ends[index] = found[next].start }
        objects = zip(found, ends).map { ($0.number, $0.start..<$1) }
        self.data = data
        size = data.count
    }

    func object(at index: Int, number: Int) -> PDFObject? {
        guard objects.indices.contains(index), objects[index].number == number else { return nil }
        let range = objects[index].range
        var parser = PDFParser(data[range], at: range.lowerBound)
        return parser.object()
    }
}
