extension [UInt8] {
    /// An odd number of backslashes stands before the byte: in Markdown it means nothing but itself.
    package func isEscaped(at offset: Int) -> Bool {
        self[..<offset].reversed().prefix { $0 == "\\" }.count % 2 == 1
    }
}
