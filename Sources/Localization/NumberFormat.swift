/// How a language writes numbers.
package struct NumberFormat: Sendable {
    package var decimal = "."
    /// Between groups of three digits.
    package var grouping = ","
    /// Numbers with fewer digits stay whole.
    package var groupsFrom = 4

    package init() {}

    package func text(_ number: Int) -> String {
        let digits = Array(String(number.magnitude).utf8)
        guard digits.count >= groupsFrom else { return String(number) }
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += grouping }
            result.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return result
    }
}
