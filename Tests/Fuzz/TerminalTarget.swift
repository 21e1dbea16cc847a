import Diagnostics

extension FuzzTarget {
    /// Nothing an author writes moves a terminal's cursor, turns its text around, or commands a build service.
    static let terminal = FuzzTarget(name: "terminal") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let shown = Terminal.visible(text)
        requireHarmless(shown)
        require(Terminal.visible(shown).utf8.elementsEqual(shown.utf8), "what is visible changes again")

        let file = SourceFile(path: "a.md", bytes: bytes)
        let span = SourceSpan(bytes.count / 3, bytes.count / 2)
        let excerpt = Excerpt(of: span, in: file, lines: LineIndex(bytes))
        requireHarmless(excerpt.text)
        require(excerpt.indent >= 0 && excerpt.caretCount > 0, "no caret")
        require(excerpt.text.unicodeScalars.count < 1_500, "a long excerpt")
    }

    private static func requireHarmless(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
                fatalError("\(scalar.escaped(asASCII: true)) in \(text.debugDescription)")
            default: break
            }
        }
        require(text.firstRange(of: "##[") == nil, "a command in \(text)")
    }
}
