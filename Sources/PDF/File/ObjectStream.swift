/// Objects that are compressed together (ISO 32000-1, 7.5.7).
struct ObjectStream {
    private let data: [UInt8]
    private let objects: [(number: Int, start: Int)]

    init(_ stream: PDFStream) throws(PDFError) {
        data = try PDFFile.decoded(stream)
        let first = stream.dictionary["First"]?.integer ?? 0
        let count = stream.dictionary["N"]?.integer ?? 0
        var lexer = PDFLexer(data[...], at: 0)
        var objects: [(Int, Int)] = []
        while objects.count < count, case .integer(let number) = lexer.next(), case .integer(let offset) = lexer.next()
        {
            let (start, isOver) = first.addingReportingOverflow(offset)
            objects.append((number, isOver ? -1 : start))
        }
        self.objects = objects
    }

    func object(at index: Int, number: Int) -> PDFObject? {
        guard objects.indices.contains(index), objects[index].number == number,
            data.indices.contains(objects[index].start)
        else { return nil }
        var parser = PDFParser(data[...], at: objects[index].start)
        return parser.object()
    }
}
