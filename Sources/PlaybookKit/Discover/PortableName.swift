import Diagnostics

/// Which names other systems cannot store, or people cannot tell apart by looking.
enum PortableName {
    /// Bytes of a whole path: Windows stores 260 characters, with those of the folder that the playbook is in.
    static let longestPath = 240

    /// What is odd about a name, as it goes on after the name: `ends with a dot`; `nil` for a good one.
    static func oddity(of name: String) -> Phrase? {
        let bytes = Array(name.utf8)
        if holdsInvisible(name) { return "holds characters that cannot be seen" }
        if let sign = bytes.first(where: { forbidden.contains($0) }) {
            return "holds '\(Unicode.Scalar(sign))', which Windows cannot store"
        }
        if bytes.last == UInt8(ascii: ".") { return "ends with a dot, which Windows drops" }
        if bytes.first == space || bytes.last == space { return "begins or ends with a space" }
        if let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0, bytes[dot - 1] == space {
            return "has a space before its ending"
        }
        if bytes.first == UInt8(ascii: "-") { return "begins with '-', which commands take for an option" }
        let stem = bytes.prefix { $0 != UInt8(ascii: ".") }.map { $0 | 0x20 }
        if devices.contains(where: { $0.utf8.elementsEqual(stem) }) { return "is the name of a device on Windows" }
        if bytes.count > longest { return "has \(bytes.count) bytes; the limit is \(longest)" }
        return nil
    }

    private static let forbidden = Set("<>:\"|?*".utf8)
    private static let space = UInt8(ascii: " ")
    /// In bytes.
    private static let longest = 100
    private static let devices =
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }

    /// Other than the joiners, which Persian and faces of several people are written with.
    private static func holdsInvisible(_ name: String) -> Bool {
        var previous: Unicode.Scalar = " "
        for scalar in name.unicodeScalars {
            let joins = (scalar == "\u{200C}" || scalar == "\u{200D}") && !previous.isASCII
            if !joins, isInvisible(scalar) { return true }
            previous = scalar
        }
        return false
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
