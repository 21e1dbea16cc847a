import Diagnostics

/// A file of the index: a script that hands one text to the search, because a page from disk can load nothing else.
struct Shard: Sendable {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ text: [UInt8], language: String) {
        self.name = name
        var json = JSONText()
        json.beginArray()
        json.string(language)
        json.string(name)
        json.string(String(decoding: text, as: UTF8.self))
        json.endArray()
        bytes = Array("truceSearch.load(".utf8) + json.bytes.dropFirst().dropLast() + Array(");\n".utf8)
    }
}
