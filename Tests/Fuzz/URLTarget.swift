import CommonMark

extension FuzzTarget {
    /// What is allowed has an allowed scheme or none, as a browser reads it.
    static let url = FuzzTarget(name: "url") { bytes in
        let raw = String(decoding: bytes, as: UTF8.self)
        for isImage in [false, true] {
            switch URLPolicy.judge(raw, image: isImage) {
            case .refused(let reason): require(!reason.isEmpty, "refused without a reason")
            case .external(let address):
                require(address.utf8.elementsEqual(raw.utf8), "the address is another")
                require(!hidesAnything(address), "a mark nobody sees in \(address.debugDescription)")
                let scheme = String(address.prefix { $0 != ":" }).lowercased()
                require(["http", "https"].contains(scheme) || !isImage && ["mailto", "tel"].contains(scheme), scheme)
            case .relative(let path, let query, let fragment):
                require(!path.isEmpty || query != nil, "no address")
                for part in [path, query ?? "", fragment ?? ""] {
                    require(!hidesAnything(part), "a mark nobody sees in \(part.debugDescription)")
                }
                require(!raw.utf8.starts(with: "//".utf8), "a host")
                let first = raw.utf8.prefix { !"/?#".utf8.contains($0) }
                require(!first.contains(UInt8(ascii: ":")), "a scheme in \(raw.debugDescription)")
            case .fragment(let name):
                require(raw.utf8.first == UInt8(ascii: "#"), "no fragment")
                require(!hidesAnything(name), "a mark nobody sees in \(name.debugDescription)")
            }
        }
    }

    private static func hidesAnything(_ text: String) -> Bool {
        text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    }
}
