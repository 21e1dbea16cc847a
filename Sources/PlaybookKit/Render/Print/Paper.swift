/// The paper that a book is printed on.
package enum Paper: String, CaseIterable, Sendable {
    case a4, letter
}

extension Paper {
    /// As people write it.
    package var title: String {
        switch self {
        case .a4: "A4"
        case .letter: "Letter"
        }
    }
}
