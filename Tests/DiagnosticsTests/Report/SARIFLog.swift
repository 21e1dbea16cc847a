import Foundation
import Testing

/// A SARIF log as a strict reader sees it: what an object holds beyond what SARIF 2.1.0 defines for it is an error, and so is what it
/// lacks or what is of another type. Only what our reports use is known.
struct SARIFLog {
    struct Failure: Error, CustomStringConvertible { let description: String }

    struct Run {
        let language: String?
        let rules: [(id: String, help: String)]
        let results: [Result]
    }

    struct Result {
        let ruleID: String
        let ruleIndex: Int
        let message: String
        let place: (uri: String, base: String?)
        let related: Int
    }

    let run: Run

    init(_ bytes: [UInt8]) throws {
        let log = try Node(JSONSerialization.jsonObject(with: Data(bytes)), "log")
        try log.holds(["$schema", "version", "runs"])
        guard try log.text("version") == "2.1.0", let run = try log.list("runs").first else {
            throw Failure(description: "no run of 2.1.0")
        }
        try run.holds(["tool", "results", "columnKind", "properties"], or: ["language"])
        guard try run.text("columnKind") == "unicodeCodePoints" else { throw Failure(description: "columns") }
        let tool = try run["tool"]
        try tool.holds(["driver"])
        let driver = try tool["driver"]
        try driver.holds(["name", "version", "rules"])
        let rules = try driver.list("rules").map { rule in
            try rule.holds(["id", "shortDescription", "fullDescription", "help"])
            _ = try (rule.message("shortDescription"), rule.message("fullDescription"))
            return try (rule.text("id"), rule.message("help"))
        }
        self.run = Run(
            language: run.has("language") ? try run.text("language") : nil, rules: rules,
            results: try run.list("results").map(Self.result))
    }

    private static func result(_ result: Node) throws -> Result {
        try result.holds(
            ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
            or: ["relatedLocations", "occurrenceCount"])
        guard try ["error", "warning", "note"].contains(result.text("level")) else {
            throw Failure(description: "level")
        }
        if result.has("occurrenceCount"), try result.number("occurrenceCount") < 1 {
            throw Failure(description: "occurrenceCount")
        }
        let fingerprints = try result["partialFingerprints"]
        try fingerprints.holds(["finding/v1"])
        _ = try fingerprints.text("finding/v1")
        let places = try result.list("locations").map { try place($0, ["physicalLocation"]) }
        let related = result.has("relatedLocations") ? try result.list("relatedLocations") : []
        let ids = try related.map { location in
            _ = try place(location, ["id", "physicalLocation"])
            return try location.number("id")
        }
        guard places.count == 1, Set(ids).count == ids.count, ids.allSatisfy({ $0 >= 0 }) else {
            throw Failure(description: "locations")
        }
        return try Result(
            ruleID: result.text("ruleId"), ruleIndex: result.number("ruleIndex"), message: result.message("message"),
            place: places[0], related: related.count)
    }

    private static func place(_ location: Node, _ names: Set<String>) throws -> (String, String?) {
        try location.holds(names)
        let physical = try location["physicalLocation"]
        try physical.holds(["artifactLocation", "region"])
        let region = try physical["region"]
        try region.holds(["startLine"], or: ["startColumn", "endLine", "endColumn"])
        for name in region.names {
            guard try region.number(name) >= 1 else { throw Failure(description: name) }
        }
        let artifact = try physical["artifactLocation"]
        try artifact.holds(["uri"], or: ["uriBaseId"])
        let uri = try artifact.text("uri")
        guard URL(string: uri) != nil, uri.wholeMatch(of: /(?:file:\/\/\/)?(?:[A-Za-z0-9._~\/-]|%[0-9A-F]{2})+/) != nil
        else { throw Failure(description: uri) }
        return (uri, artifact.has("uriBaseId") ? try artifact.text("uriBaseId") : nil)
    }
}

/// One object, and where it is.
private struct Node {
    private let members: [String: Any]
    private let path: String

    init(_ value: Any, _ path: String) throws {
        guard let members = value as? [String: Any] else { throw SARIFLog.Failure(description: "\(path): no object") }
        (self.members, self.path) = (members, path)
    }

    var names: [String] { members.keys.sorted() }

    func has(_ name: String) -> Bool { members[name] != nil }

    func holds(_ required: Set<String>, or optional: Set<String> = []) throws {
        guard required.isSubset(of: members.keys), Set(members.keys).isSubset(of: required.union(optional)) else {
            throw SARIFLog.Failure(description: "\(path) holds \(names)")
        }
    }

    subscript(_ name: String) -> Node {
        get throws { try Node(value(name), "\(path).\(name)") }
    }

    func list(_ name: String) throws -> [Node] {
        let list: [Any] = try value(name)
        return try list.enumerated().map { try Node($0.element, "\(path).\(name)[\($0.offset)]") }
    }

    func text(_ name: String) throws -> String { try value(name) }
    func number(_ name: String) throws -> Int { try value(name) }

    /// The text of an object that has one and nothing else.
    func message(_ name: String) throws -> String {
        let message = try self[name]
        try message.holds(["text"])
        return try message.text("text")
    }

    private func value<Value>(_ name: String) throws -> Value {
        guard let value = members[name] as? Value else { throw SARIFLog.Failure(description: "\(path).\(name)") }
        return value
    }
}
