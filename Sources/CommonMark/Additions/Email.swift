import Localization

/// A fenced block `email`: header lines such as `Subject:`, an empty line, the message. Without a header line all of it
/// is the message.
struct Email {
    enum Header: CaseIterable {
        case subject, from, to, cc, bcc, preheader

        /// The English word that begins the line, lower-case.
        var name: String { "\(self)" }
    }

    private let lines: [(header: Header, text: ArraySlice<UInt8>)]
    fileprivate let message: ArraySlice<UInt8>

    /// Whether a fence with this info string holds an e-mail.
    static func isNamed(by info: ArraySlice<UInt8>) -> Bool {
        info.prefix { !ASCII.isSpace($0) }.map(ASCII.lowercased).elementsEqual("email".utf8)
    }

    init(_ block: ArraySlice<UInt8>, _ names: BlockNames) {
        var lines: [(Header, ArraySlice<UInt8>)] = []
        var rest = block.drop(while: ASCII.isSpace)
        while let (header, text) = Self.headerLine(rest, names) {
            lines.append((header, text))
            rest = rest[text.endIndex...].drop { $0 != "\n" }.dropFirst()
        }
        self.lines = lines
        message = Self.trimmed(rest.drop { $0 == "\n" }, ASCII.isSpace)
    }

    /// The header line that a text begins with.
    private static func headerLine(_ text: ArraySlice<UInt8>, _ names: BlockNames) -> (Header, ArraySlice<UInt8>)? {
        let line = text.prefix { $0 != "\n" }
        guard let (header, colon) = names.header(of: line) else { return nil }
        return (header, trimmed(line[(colon + 1)...].drop(while: ASCII.isSpace), ASCII.isSpace))
    }

    private static func trimmed(_ text: ArraySlice<UInt8>, _ isBlank: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        text[..<(text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? text.startIndex)]
    }

    private func text(of header: Header) -> ArraySlice<UInt8>? {
        lines.first { $0.header == header && !$0.text.isEmpty }?.text
    }

    // MARK: The card

    /// On paper there is nothing to press, and browsers take a figure without a role for a picture that lacks a
    /// text; one with a role may not have a caption of its own.
    func write(to output: inout HTMLBuffer, _ words: HTMLRenderer.Words, isPaper: Bool) {
        output.append(markup: "<figure class=\"email")
        if isPaper {
            if TextHeight(message).isTall { output.append(markup: " tall") }
            output.append(markup: "\" role=\"group")
        }
        output.append(markup: "\">\n")
        if let subject = text(of: .subject) {
            output.append(markup: isPaper ? "<p class=\"caption\">" : "<figcaption>")
            output.append(markup: "<span class=\"label\">")
            output.append(text: words.blocks.label(of: .subject))
            output.append(markup: "</span> <b class=\"email-subject\">")
            output.append(filledText: subject)
            output.append(markup: isPaper ? "</b></p>\n" : "</b></figcaption>\n")
        }
        writeHeaders(to: &output, words)
        if !message.isEmpty {
            output.append(markup: "<pre class=\"email-message\">")
            output.append(filledText: message)
            output.append(markup: "</pre>\n")
        }
        writeFields(to: &output, words)
        if !isPaper, let address = mailAddress {
            output.append(markup: "<p class=\"email-open\"><a class=\"button\" href=\"")
            output.append(url: address)
            output.append(markup: "\">")
            output.append(text: words.openInMailProgram)
            output.append(markup: "</a></p>\n")
        }
        output.append(markup: "</figure>\n")
    }

    /// Who it goes to and whatever else stands above it; the first subject is the caption.
    private func writeHeaders(to output: inout HTMLBuffer, _ words: HTMLRenderer.Words) {
        let caption = text(of: .subject)?.startIndex
        let shown = lines.filter { !$0.text.isEmpty && $0.text.startIndex != caption }
        guard !shown.isEmpty else { return }
        output.append(markup: "<dl class=\"email-head\">\n")
        for (header, text) in shown {
            output.append(markup: "<div><dt>")
            output.append(text: words.blocks.label(of: header))
            output.append(markup: "</dt><dd>")
            output.append(filledText: text)
            output.append(markup: "</dd></div>\n")
        }
        output.append(markup: "</dl>\n")
    }

    /// Each merge field once, in the order in which a writer meets it.
    private func writeFields(to output: inout HTMLBuffer, _ words: HTMLRenderer.Words) {
        var names: [ArraySlice<UInt8>] = []
        var seen: Set<ArraySlice<UInt8>> = []
        for text in lines.map(\.text) + [message] {
            var start = text.startIndex
            while let match = MergeFields.first(in: text, from: start) {
                if seen.insert(text[match.name]).inserted { names.append(text[match.name]) }
                start = match.range.upperBound
            }
        }
        guard !names.isEmpty else { return }
        output.append(markup: "<p class=\"email-fields\">")
        output.append(text: words.fieldsToFillIn)
        for (index, name) in names.enumerated() {
            output.append(markup: index == 0 ? ": <code>" : ", <code>")
            output.append(text: name)
            output.append(markup: "</code>")
        }
        output.append(markup: "</p>\n")
    }

    private var mailAddress: String? {
        MailAddress.address(
            to: text(of: .to), cc: text(of: .cc), bcc: text(of: .bcc), subject: text(of: .subject), message: message)
    }
}

extension HTMLBuffer {
    /// The text of an e-mail: its merge fields are marked, and values that were not there to be filled in.
    fileprivate mutating func append(filledText text: ArraySlice<UInt8>) {
        var start = text.startIndex
        while let mark = ValueMarks.first(in: text, from: start) {
            append(textWithFields: text[start..<mark.range.lowerBound])
            append(undefinedValue: text[mark.range])
            start = mark.range.upperBound
        }
        append(textWithFields: text[start...])
    }
}

extension Document {
    /// A fenced block `email`.
    package func isEmail(_ node: Int) -> Bool {
        nodes[node].kind == .codeBlock && Email.isNamed(by: text[nodes[node].extra])
    }

    /// What is sent, without the header lines above it.
    package func emailMessage(_ node: Int, _ names: BlockNames) -> String {
        String(decoding: Email(text[nodes[node].literal], names).message, as: UTF8.self)
    }
}
