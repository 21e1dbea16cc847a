import CommonMark
import Diagnostics
import Localization

/// What the names and places in front matter mean.
extension LinkResolver {
    func asset(named name: String) -> NameIndex.Match {
        names.asset(named: name.dropping(prefix: "asset:") ?? name) { pages[$0].kind.id == PageKind.asset }
    }

    /// A page named in front matter by name or by path from the page.
    func page(named name: String, from page: LinkedPage) -> NameIndex.Match {
        let match = names.page(named: name)
        if match == .none, case .page(let index)? = find(name, from: page.path)?.end { return .one(index) }
        return match
    }

    /// Where an asset is, by what its `at` says.
    func place(_ written: String, from page: LinkedPage) -> Asset.Place {
        switch URLPolicy.judge(written, image: false) {
        case .external(let address): return .address(address)
        case .relative(let path, _, _):
            let found = find(path, from: page.path)
            if case .page? = found?.end {
                let refusal = FileRefusal("it is a page, not a file", fix: "Leave 'at:' out and link to the page")
                return .missing(.unpublishable(written, refusal))
            }
            guard case .file(let file)? = found?.end else {
                return .missing(problem(of: path, written, from: page.path))
            }
            if let refusal = refusals[file] { return .missing(.unpublishable(written, refusal)) }
            return .file(file)
        case .fragment: return .missing(.missingFile(written))
        case .refused(let reason):
            // `system:reference` looks like an address with a scheme nobody may open; it is shown, never linked.
            return Self.isSystemReference(written) ? .system(written) : .missing(.refused(written, reason: reason))
        }
    }

    /// `crm:view/mql`: a short name of letters and digits, a colon, and something behind it.
    private static func isSystemReference(_ text: String) -> Bool {
        let name = text.utf8.prefix { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        let schemes = ["javascript", "data", "vbscript", "file", "blob", "about"]
        return !name.isEmpty && name.count < text.utf8.count - 1 && Array(text.utf8)[name.count] == UInt8(ascii: ":")
            && !schemes.contains(String(Substring(name)).asciiLowercased)
    }
}
