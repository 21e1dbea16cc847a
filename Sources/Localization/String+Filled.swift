extension String {
    /// This text with each `{name}` replaced by its value; a name without one stays. Values are not looked at again, whatever they hold.
    package func filled(_ values: KeyValuePairs<String, String>) -> String {
        filled { name in values.first { $0.key.utf8.elementsEqual(name.utf8) }?.value }
    }

    /// The same with the values that a function has.
    package func filled(with value: (_ name: String) -> String?) -> String {
        let pattern = Array(utf8)
        var result: [UInt8] = []
        var index = 0
        while index < pattern.count {
            if pattern[index] == UInt8(ascii: "{"),
                let end = pattern[index...].prefix(longestName + 2).firstIndex(of: UInt8(ascii: "}")),
                let value = value(String(decoding: pattern[index + 1..<end], as: UTF8.self))
            {
                result.append(contentsOf: value.utf8)
                index = end + 1
            } else {
                result.append(pattern[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The names in braces, in their order.
    package var namesToFillIn: [String] {
        utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            piece.firstIndex(of: UInt8(ascii: "}")).map { String(decoding: piece[..<$0], as: UTF8.self) }
        }
    }
}

/// In bytes; looking for its end from every brace stays cheap.
private let longestName = 60
