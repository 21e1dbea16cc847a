package import Diagnostics

/// A name in front matter, and the page, team or person that it means.
package struct Reference: Sendable {
    package enum Target: Hashable, Sendable {
        /// By index.
        case page(Int)
        case party(Owner)
    }

    package let field: FieldName
    package let name: String
    package let location: Finding.Location
    /// `nil` where nothing has the name, or more than one thing.
    package let target: Target?
}

extension LinkedPage {
    /// The names in one field, in the order written.
    package func references(_ field: FieldName) -> [Reference] { references.filter { $0.field == field } }

    /// The pages that one field names, by index.
    package func pages(_ field: FieldName) -> [Int] {
        references(field).compactMap { if case .page(let index)? = $0.target { index } else { nil } }
    }

    /// The teams and people that one field names.
    package func parties(_ field: FieldName) -> [Owner] {
        references(field).compactMap { if case .party(let owner)? = $0.target { owner } else { nil } }
    }

    /// The ids of the teams among them.
    package func teams(_ field: FieldName) -> [String] {
        parties(field).compactMap { if case .team(let id) = $0 { id } else { nil } }
    }
}
