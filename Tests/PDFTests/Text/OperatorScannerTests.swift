import Testing

@testable import PDF

@Suite("Operators of a content stream")
struct OperatorScannerTests {
    /// Each operator with its operands, as `1 2 Td`; strings in brackets, names with their solidus.
    private func operators(_ stream: String) -> [String] {
        var scanner = OperatorScanner(Array(stream.utf8))
        var found: [String] = []
        while let word = scanner.next() {
            let operands = scanner.operands.map { operand in
                switch operand {
                case .integer(let number): "\(number)"
                case .real(let number): "\(number)"
                case .name(let name): "/\(name)"
                case .string(let bytes): "(" + String(decoding: bytes, as: UTF8.self) + ")"
                default: "|"
                }
            }
            found.append((operands + [String(decoding: word, as: UTF8.self)]).joined(separator: " "))
        }
        return found
    }

    @Test("come with the operands that stand before them")
    func operands() {
        #expect(
            operators("BT /F4 10.66 Tf 1 0 0 -1 68 -.5 Tm[(A)-120<42>]TJ T* true ET")
                == [
                    "BT", "/F4 10.66 Tf", "1 0 0 -1 68 -0.5 Tm", "| (A) -120 (B) | TJ", "T*", "ET",
                ])
    }

    @Test("have strings with brackets, escapes and octal codes, and odd hexadecimal digits")
    func strings() {
        #expect(operators(#"(a(b)c)Tj"#) == ["(a(b)c) Tj"])
        #expect(operators(#"(\(\)\\\101\60\0611\q)Tj"#) == [#"(()\A011q) Tj"#])
        #expect(operators("(a\\\r\nb\\\nc\\td)Tj") == ["(abc\td) Tj"])
        #expect(operators("<4 1\n424>Tj") == ["(AB@) Tj"])
    }

    @Test("are no part of names or comments")
    func names() {
        #expect(operators("/A#42 gs % Tj\n1 w/B Do") == ["/AB gs", "1 w", "/B Do"])
    }

    @Test("give the text of a marked part, whichever keys stand around it")
    func actualText() {
        var scanner = OperatorScanner(Array("/Span <</Lang (pl) /ActualText <FEFF00AD> /MCID 3>> BDC".utf8))
        #expect(scanner.next().map { ContentOperator($0) } == .beginMarkedWithProperties)
        #expect(scanner.string(after: "ActualText") == [0xFE, 0xFF, 0, 0xAD])
        #expect(scanner.string(after: "MCID") == nil)
    }

    @Test("go on after the data of an inline image")
    func inlineImage() {
        var scanner = OperatorScanner(Array("BI /W 1 ID \u{1}EI(Tj\nEIq EI Q".utf8))
        var words: [String] = []
        while let word = scanner.next() {
            words.append(String(decoding: word, as: UTF8.self))
            if ContentOperator(word) == .imageData { scanner.skipImageData() }
        }
        #expect(words == ["BI", "ID", "Q"])
    }

    @Test(
        "end where the stream ends, whatever is open",
        arguments: [
            "(", "(\\", "(\\1", "<", "<<", "<4", "[", "/", "/#", "%", "-", ".", "BI ID ", "ID", ")>]}{", "\u{FF}",
            "1e5 Tj", "ID\n", "(((", "/A#4",
        ])
    func cutShort(stream: String) {
        #expect(operators(stream).count <= 2)
    }

    @Test("take time in proportion to the stream")
    func linear() {
        let open = String(repeating: "[(<</", count: 200_000)
        #expect(operators(open).isEmpty)
        #expect(operators(String(repeating: "ID EI ", count: 100_000)).count == 200_000)
    }
}
