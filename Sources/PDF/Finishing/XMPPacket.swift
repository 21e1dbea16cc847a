/// The description of a file in the form that archives and assistive technology read (ISO 16684-1; ISO 32000-1, 14.3.2).
struct XMPPacket {
    let description: PDFDescription
    let producer: String

    var bytes: [UInt8] {
        let date = description.isoDate
        let subjects = description.keywords.map { "<rdf:li>\(Self.escaped($0))</rdf:li>" }.joined()
        let packet = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(description.title))</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(Self.escaped(description.author))</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(description.subject))</rdf:li></rdf:Alt></dc:description>
            <dc:subject><rdf:Bag>\(subjects)</rdf:Bag></dc:subject>
            <dc:language><rdf:Bag><rdf:li>\(Self.escaped(description.language))</rdf:li></rdf:Bag></dc:language>
            <pdf:Keywords>\(Self.escaped(description.keywords.joined(separator: ", ")))</pdf:Keywords>
            <pdf:Producer>\(Self.escaped(producer))</pdf:Producer>
            <xmp:CreatorTool>\(Self.escaped(description.creator))</xmp:CreatorTool>
            <xmp:CreateDate>\(date)</xmp:CreateDate>
            <xmp:ModifyDate>\(date)</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
        return Array(packet.utf8)
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
    private func digits(_ number: Int, _ count: Int) -> String {
        let text = String(max(0, number))
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }

    var isoDate: String { "\(digits(day.year, 4))-\(digits(day.month, 2))-\(digits(day.day, 2))T00:00:00+00:00" }

    /// ISO 32000-1, 7.9.4.
    var date: PDFObject {
        .string(Array("D:\(digits(day.year, 4))\(digits(day.month, 2))\(digits(day.day, 2))000000+00'00'".utf8))
    }
}
