#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A name as the file system has it: bytes, which need not be text.
struct FileName: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
    /// With the zero at the end that system calls want.
    let characters: [CChar]

    init(_ text: String) { self.init(text.utf8) }
    init(stringLiteral text: String) { self.init(text) }
    init(characters: [CChar]) { self.characters = characters }

    /// Without a zero among them.
    init(_ bytes: some Sequence<UInt8>) { characters = bytes.map { CChar(bitPattern: $0) } + [0] }

    @unsafe init(_ characters: UnsafePointer<CChar>) {
        self.characters = unsafe Array(UnsafeBufferPointer(start: characters, count: strlen(characters) + 1))
    }

    /// `nil` where the name is not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }

    /// As it is shown: what is not UTF-8 is replaced.
    var shown: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: some Collection<UInt8> { characters.dropLast().lazy.map { UInt8(bitPattern: $0) } }

    static func < (left: Self, right: Self) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}
