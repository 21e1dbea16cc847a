package import Diagnostics

/// The annotations of one page, read and typed, with the place of each value; references are still names.
package struct FrontMatter: Sendable {
    /// A value and where it stands.
    package struct Item<Value: Sendable>: Sendable {
        package let value: Value
        package let location: Finding.Location
    }

    package enum Value: Sendable {
        case texts([Item<String>])
        case date(CalendarDate)
        case interval(ReviewInterval)
        case number(Int)
        case status(Status)
        case group(AssetGroup)
    }

    /// One field as it was written, or as a folder's defaults give it.
    package struct Field: Sendable {
        package let value: Value
        package let location: Finding.Location
    }

    private var fields: [FieldName: Field] = [:]
    /// Fields that are written once for each language, `title: {en: …, pl: …}`, by its tag.
    package var byLanguage: [String: [FieldName: Field]] = [:]
    /// The bytes between the fences; `nil` where the file has no front matter.
    package var span: SourceSpan?
    /// False if the YAML could not be read: then nothing is known, which is not the same as nothing being said.
    package var isReadable = true
    /// Fields whose value could not be used; each is a finding already.
    package var refused: Set<FieldName> = []

    package init() {}

    package subscript(name: FieldName) -> Field? {
        get { fields[name] }
        set { fields[name] = newValue }
    }

    package func has(_ name: FieldName) -> Bool { fields[name] != nil }

    /// Nothing is said about it: not even something that could not be read or used. An empty list says nothing.
    package func isSilent(on name: FieldName) -> Bool {
        let isEmpty = if case .texts(let items) = fields[name]?.value { items.isEmpty } else { !has(name) }
        return isReadable && isEmpty && !refused.contains(name)
    }

    /// The values of a text or list field, in the order written.
    package func items(_ name: FieldName) -> [Item<String>] {
        if case .texts(let items) = fields[name]?.value { items } else { [] }
    }

    package func texts(_ name: FieldName) -> [String] { items(name).map(\.value) }
    package func item(_ name: FieldName) -> Item<String>? { items(name).first }
    package func text(_ name: FieldName) -> String? { item(name)?.value }

    package func date(_ name: FieldName) -> CalendarDate? {
        if case .date(let date) = fields[name]?.value { date } else { nil }
    }

    package var order: Int? { if case .number(let number) = fields[.order]?.value { number } else { nil } }
    package var status: Status? { if case .status(let status) = fields[.status]?.value { status } else { nil } }
    package var group: AssetGroup? { if case .group(let group) = fields[.group]?.value { group } else { nil } }
    package var reviewEvery: ReviewInterval? {
        if case .interval(let interval) = fields[.reviewEvery]?.value { interval } else { nil }
    }

    /// Takes from `defaults` what this front matter does not say itself. An identity is never inherited.
    package mutating func fill(from defaults: FrontMatter) {
        isReadable = isReadable && defaults.isReadable
        refused.formUnion(defaults.refused)
        for (name, field) in defaults.fields where name != .id && name != .title && fields[name] == nil {
            fields[name] = field
        }
    }
}
