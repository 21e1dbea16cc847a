/// A fenced block `email`: a `Subject:` line, an empty line, the message.
struct Email {
    private let subject: ArraySlice<UInt8>?
    private let message: ArraySlice<UInt8>

    init(_ block: ArraySlice<UInt8>) {
        let firstLine = block.prefix { $0 != "\n" }
        let name = Array("subject:".utf8)
        guard firstLine.prefix(name.count).map(ASCII.lowercased) == name else {
            subject = nil
            message = block
            return
        }
        subject = firstLine.dropFirst(name.count).drop(while: ASCII.isSpace)
        message = block[firstLine.endIndex...].drop { $0 == "\n" }
    }

    func write(to output: inout HTMLBuffer) {
        output.append(markup: "<figure class=\"email\">\n")
        if let subject {
            output.append(markup: "<figcaption>")
            output.append(text: subject)
            output.append(markup: "</figcaption>\n")
        }
        output.append(markup: "<pre tabindex=\"0\"><code>")
        output.append(text: message)
        output.append(markup: "</code></pre>\n</figure>\n")
    }
}
