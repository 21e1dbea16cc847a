import Localization

/// The description of a file in the form that archives and assistive technology read (ISO 16684-1; ISO 32000-1, 14.3.2).
struct XMPPacket {
    let description: PDFDescription
    let producer: String

    var bytes: [UInt8] {
        let keywords = description.keywords
        let properties =
            alternatives("dc:title", description.title) + list("dc:creator", "Seq", [description.author])
            + alternatives("dc:description", description.subject) + list("dc:subject", "Bag", keywords)
            + list("dc:language", "Bag", [description.language])
            + simple("pdf:Keywords", keywords.joined(separator: ", ")) + simple("pdf:Producer", producer)
            + simple("xmp:CreatorTool", description.creator) + simple("xmp:CreateDate", description.isoDate)
            + simple("xmp:ModifyDate", description.isoDate)
        let packet = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            \(properties)</rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
        return Array(packet.utf8)
    }

    // MARK: - Properties; one without a value is left out

    private func simple(_ name: String, _ value: String) -> String {
        value.isEmpty ? "" : "<\(name)>\(Self.escaped(value))</\(name)>\n"
    }

    private func list(_ name: String, _ container: String, _ values: [String]) -> String {
        let members = values.filter { !$0.isEmpty }.map { "<rdf:li>\(Self.escaped($0))</rdf:li>" }
        guard !members.isEmpty else { return "" }
        return "<\(name)><rdf:\(container)>\(members.joined())</rdf:\(container)></\(name)>\n"
    }

    private func alternatives(_ name: String, _ value: String) -> String {
        guard !value.isEmpty else { return "" }
        return "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(Self.escaped(value))</rdf:li></rdf:Alt></\(name)>\n"
    }

    /// As text of XML 1.0; characters it does not have are left out.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t", "\n", "\r", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                escaped.unicodeScalars.append(scalar)
            default: break
            }
        }
        return escaped
    }
}

extension PDFDescription {
    var isoDate: String {
        "\(day.year.padded(to: 4))-\(day.month.padded(to: 2))-\(day.day.padded(to: 2))T00:00:00+00:00"
    }

    /// ISO 32000-1, 7.9.4.
    var date: PDFObject {
        .string(
            Array("D:\(day.year.padded(to: 4))\(day.month.padded(to: 2))\(day.day.padded(to: 2))000000+00'00'".utf8))
    }
}
