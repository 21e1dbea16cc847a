/// One file as it was read: where it is, and its bytes.
package struct SourceFile: Sendable {
    /// The path a person sees in a finding, relative to the content folder, `/` between parts.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
