/// A small file of given objects, numbered from 1, of which the first is the catalogue; with a classic cross-reference table.
struct LiteralPDF {
    var objects: [String]
    var trailer = ""

    var bytes: [UInt8] {
        var output = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(output.count)
            output += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
        }
        let start = output.count
        output += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
        for offset in offsets {
            let digits = String(offset)
            output += "\(String(repeating: "0", count: 10 - digits.utf8.count))\(digits) 00000 n \n".utf8
        }
        output += "trailer\n<</Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return output
    }

    /// Two pages, of which the second is landscape; a chapter on each, and a link from the first to the second.
    static let book = LiteralPDF(objects: [
        "<</Type /Catalog /Pages 2 0 R /Dests 7 0 R /Lang (pl) /MarkInfo <</Marked true>> /StructTreeRoot <<>>>>",
        "<</Type /Pages /Kids [3 0 R 8 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources <</ProcSet []>>>>",
        "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [5 0 R 6 0 R]>>",
        stream(
            "/P <</MCID 0>> BDC BT (kept) Tj ET EMC\n1 0 0 rg\nBT (head) Tj ET\n0 0 10 10 re\nf\n0 0 9 9 re W n\n/X Do\n"
        ),
        "<</Subtype /Link /Rect [10 20 110 40] /Dest /two>>",
        "<</Subtype /Link /Rect [10 60 110 50] /A <</S /URI /URI (https://example.com/\\(a\\))>>>>",
        "<</one [3 0 R /XYZ 0 800 0] /two [9 0 R /XYZ 0 500.5 0] /#25C4#2585#28 [9 0 R /Fit]>>",
        "<</Type /Pages /Parent 2 0 R /Kids [9 0 R] /Count 1 /MediaBox [0 0 842 595]>>",
        "<</Type /Page /Parent 8 0 R /Rotate 450>>",
        "<</Title (unreachable)>>",
    ])

    static func stream(_ data: String, _ dictionary: String = "") -> String {
        "<</Length \(data.utf8.count) \(dictionary)>>\nstream\n\(data)\nendstream"
    }
}
