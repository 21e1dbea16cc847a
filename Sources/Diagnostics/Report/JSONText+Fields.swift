/// Objects field by field.
extension JSONText {
    package mutating func object(_ fields: (inout JSONText) -> Void) {
        beginObject()
        fields(&self)
        endObject()
    }

    /// A key without a value is left out.
    package mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    package mutating func field(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }

    package mutating func field(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    package mutating func field(_ name: String, _ values: [String]) {
        key(name)
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    /// A list of objects, one a line.
    package mutating func list<Item>(_ name: String, _ items: [Item], _ append: (Item, inout JSONText) -> Void) {
        key(name)
        beginArray()
        for item in items {
            newLine()
            object { append(item, &$0) }
        }
        endArray()
    }
}
