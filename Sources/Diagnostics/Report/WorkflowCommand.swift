/// One line that a GitHub runner reads as a command: `::error file=a.md,line=3::message`.
///
/// The runner takes the first `::` behind the name for the end of the properties, a comma for the end of one, and the line's end
/// for the end of all; `%` begins what it decodes. Each is written as it decodes it, so no text can end its place.
struct WorkflowCommand {
    private(set) var bytes: [UInt8]
    private var hasProperties = false

    init(_ name: StaticString) { bytes = Array("::".utf8) + Array(name.description.utf8) }

    mutating func property(_ name: StaticString, _ value: String) {
        bytes.append(UInt8(ascii: hasProperties ? "," : " "))
        hasProperties = true
        bytes += Array(name.description.utf8) + [UInt8(ascii: "=")]
        append(value) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }
    }

    mutating func property(_ name: StaticString, _ value: Int) { property(name, String(value)) }

    /// What the command says, and the end of its line.
    mutating func end(with data: String) {
        bytes += Array("::".utf8)
        append(data) { _ in false }
        bytes.append(0x0A)
    }

    private mutating func append(_ text: String, isEscapedToo: (UInt8) -> Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): bytes.append(contentsOf: "%25".utf8)
            case 0x0D: bytes.append(contentsOf: "%0D".utf8)
            case 0x0A: bytes.append(contentsOf: "%0A".utf8)
            case _ where isEscapedToo(byte):
                bytes.append(contentsOf: "%\(String(byte, radix: 16, uppercase: true))".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
