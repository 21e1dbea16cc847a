import Localization

/// A relative path that cannot leave its folder: `/` between parts, and none of them empty, `.` or `..`.
///
/// Holds no backslash and no control character, so it means the same file on every system and can be printed.
/// Two paths are equal when their bytes are: `é` written in two ways is two files on disk, though one `String`.
package struct ContainedPath: Sendable {
    private let text: String

    /// `nil` for anything that is not such a path: absolute, with a trailing slash, `a//b`, `a/../b`, a backslash.
    package init?(_ text: String) {
        guard Self.isContained(text.utf8) else { return nil }
        self.text = text
    }

    private init(checked text: some StringProtocol) { self.text = String(text) }

    private static func isContained(_ bytes: String.UTF8View) -> Bool {
        var length = 0
        var isDots = true
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == slash {
                guard isName(length: length, isDots: isDots) else { return false }
                (length, isDots) = (0, true)
            } else {
                // U+0080 to U+009F, the second row of control characters, is C2 and one of these.
                let isSecondRow = previous == 0xC2 && byte < 0xA0
                guard byte >= 0x20, byte != 0x7F, byte != backslash, !isSecondRow else { return false }
                length += 1
                isDots = isDots && byte == dot
            }
            previous = byte
        }
        return isName(length: length, isDots: isDots)
    }

    private static func isName(length: Int, isDots: Bool) -> Bool {
        length > 0 && !(isDots && length <= 2)
    }
}

private let slash = UInt8(ascii: "/")
private let backslash = UInt8(ascii: "\\")
private let dot = UInt8(ascii: ".")

// MARK: - Parts

extension ContainedPath {
    /// At least one; the last is the name.
    package var parts: [String] { byteParts.map { String(Substring($0)) } }

    private var byteParts: [Substring.UTF8View] { text.utf8.split(separator: slash) }

    /// How many folders are above it; 0 directly in the root.
    package var depth: Int { text.utf8.reduce(0) { $1 == slash ? $0 + 1 : $0 } }

    package var name: String { String(Substring(nameBytes)) }

    private var nameBytes: Substring.UTF8View {
        guard let last = text.utf8.lastIndex(of: slash) else { return text.utf8[...] }
        return text.utf8[text.utf8.index(after: last)...]
    }

    /// The folder it is in; `nil` directly in the root.
    package var parent: ContainedPath? {
        text.utf8.lastIndex(of: slash).map { ContainedPath(checked: text[..<$0]) }
    }

    /// The name without its extension.
    package var stem: String { withoutExtension.name }

    /// What follows the last dot of the name, in small letters; `nil` without one, and for `.name` and `name.`.
    package var fileExtension: String? {
        extensionDot.map { String(text[text.utf8.index(after: $0)...]).asciiLowercased }
    }

    package var withoutExtension: ContainedPath {
        extensionDot.map { ContainedPath(checked: text[..<$0]) } ?? self
    }

    private var extensionDot: String.Index? {
        let name = nameBytes
        guard let last = name.lastIndex(of: dot), last > name.startIndex, name.index(after: last) < name.endIndex,
            name[..<last].contains(where: { $0 != dot })
        else { return nil }
        return last
    }
}

// MARK: - From one path to another

extension ContainedPath {
    /// The file of that name, or of that path, in this folder. For names the program chose: a bad one traps.
    package func appending(_ name: String) -> ContainedPath {
        guard let path = ContainedPath(text + "/" + name) else { preconditionFailure("'\(name)' is not a name") }
        return path
    }

    package func isInside(_ folder: ContainedPath) -> Bool {
        let folder = folder.text.utf8
        let inner = text.utf8
        return inner.count > folder.count + 1 && inner.starts(with: folder)
            && inner[inner.index(inner.startIndex, offsetBy: folder.count)] == slash
    }

    /// What a relative reference written in this file names, such as `../plays/call.md`. Read as on disk: `.` and
    /// doubled or trailing slashes mean nothing. The reference is plain text, its percent signs decoded already.
    ///
    /// `nil` when it is empty or absolute, leaves the root on its way (even to come back), or is the root itself.
    package func resolving(_ reference: String) -> ContainedPath? {
        guard let first = reference.utf8.first, first != slash else { return nil }
        var parts = byteParts.dropLast()
        for part in reference.utf8.split(separator: slash) where !part.elementsEqual([dot]) {
            if part.elementsEqual([dot, dot]) {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return ContainedPath(parts.map { String(Substring($0)) }.joined(separator: "/"))
    }

    /// The URL reference that leads from this file to the other, percent-encoded: `../plays/call%20one.html`.
    package func relativeReference(to other: ContainedPath) -> String {
        let from = Array(text.utf8)
        let target = Array(other.text.utf8)
        var shared = 0
        var index = 0
        while index < from.count, index < target.count, from[index] == target[index] {
            if from[index] == slash { shared = index + 1 }
            index += 1
        }
        var reference: [UInt8] = []
        reference.reserveCapacity(target.count + 12)
        for byte in from[shared...] where byte == slash { reference += [dot, dot, slash] }
        // Without it, what stands before a colon in the first segment would be read as a scheme.
        let segment = target[shared...].prefix { $0 != slash }
        if reference.isEmpty, segment.contains(UInt8(ascii: ":")) { reference += [dot, slash] }
        for byte in target[shared...] {
            if byte == slash || staysInURL(byte) {
                reference.append(byte)
            } else {
                reference.append(percentEncoded: byte)
            }
        }
        return String(decoding: reference, as: UTF8.self)
    }
}

/// What RFC 3986 lets stand in a path segment, but for `%`.
private func staysInURL(_ byte: UInt8) -> Bool {
    switch byte {
    case _ where ASCII.isAlphanumeric(byte): true
    case 0x21, 0x24, 0x26...0x2E, 0x3A, 0x3B, 0x3D, 0x40, 0x5F, 0x7E: true  // ! $ &'()*+,-. : ; = @ _ ~
    default: false
    }
}

// MARK: - Conformances

extension ContainedPath: Hashable, Comparable {
    package static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }

    // Strings that are equal have one hash, so what is equal byte for byte has.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    package static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}

extension ContainedPath: CustomStringConvertible {
    package var description: String { text }
}

extension ContainedPath: ExpressibleByStringLiteral {
    /// Traps on a literal that is not such a path.
    package init(stringLiteral text: String) {
        guard let path = ContainedPath(text) else { preconditionFailure("'\(text)' is not a contained path") }
        self = path
    }
}
