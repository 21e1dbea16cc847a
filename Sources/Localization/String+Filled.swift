extension String {
    /// This text with each `{name}` replaced by its value; a name without one stays. Values are not looked at again, whatever they hold.
    package func filled(_ values: KeyValuePairs<String, String>) -> String {
        let pattern = Array(utf8)
        var result: [UInt8] = []
        var index = 0
        while index < pattern.count {
            if pattern[index] == UInt8(ascii: "{"), let end = pattern[index...].firstIndex(of: UInt8(ascii: "}")),
                let value = values.first(where: { $0.key.utf8.elementsEqual(pattern[index + 1..<end]) })?.value
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
