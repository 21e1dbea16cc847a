extension BinaryInteger {
    /// In so many digits, `07`, or in as many as it needs; letters among them are small. Not for a number below zero.
    package func padded(to count: Int, radix: Int = 10) -> String {
        let digits = String(self, radix: radix)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
