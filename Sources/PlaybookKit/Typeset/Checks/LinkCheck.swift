import Diagnostics
import Localization
import PDF

/// Links that lead nowhere, or to a place that only the computer has on which the book was printed.
enum LinkCheck {
    static func findings(in proof: Proof) -> [Finding] {
        var (dead, local) = (Mismatches(), Mismatches())
        var seen: Set<String> = []
        for link in proof.areas {
            switch link.target {
            case .name(let name):
                guard proof.pages[name] == nil, seen.insert(name).inserted else { continue }
                dead.add("'#\(name)' on page \(link.page)", at: proof.location(ofPage: link.page))
            case .address(let uri):
                guard isLocal(uri), seen.insert(uri).inserted else { continue }
                local.add("'\(uri)' on page \(link.page)", at: proof.location(ofPage: link.page))
            // Its object was found in the file.
            case .page: break
            }
        }
        return [
            dead.finding("print-dead-link") { count in
                count == 1
                    ? "1 link leads to a place that is not in the file"
                    : "\(count: count, "link") lead to a place that is not in the file"
            },
            local.finding("print-local-link") { count in
                count == 1
                    ? "1 link leads to what only one computer has"
                    : "\(count: count, "link") lead to what only one computer has"
            },
        ].compactMap { $0 }
    }

    /// `file:` and everything without a scheme, and hosts that are this computer.
    private static func isLocal(_ uri: String) -> Bool {
        let uri = Array(uri.asciiLowercased.utf8)
        guard let colon = uri.firstIndex(of: UInt8(ascii: ":")), colon > 1, uri[..<colon].allSatisfy(isOfScheme) else {
            return true
        }
        if uri[..<colon].elementsEqual("file".utf8) { return true }
        var rest = uri[colon...].dropFirst()
        guard rest.starts(with: "//".utf8) else { return false }
        rest = rest.dropFirst(2).prefix { !Self.hostEnds.contains($0) }
        let host = rest.lastIndex(of: UInt8(ascii: "@")).map { rest[($0 + 1)...] } ?? rest
        return host.isEmpty || host.starts(with: "127.".utf8) || host.starts(with: "[::1]".utf8)
            || host.prefix { $0 != UInt8(ascii: ":") }.elementsEqual("localhost".utf8)
    }

    private static let hostEnds: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || "+-.".utf8.contains(byte)
    }
}
