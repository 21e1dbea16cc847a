/// Anything used with the customer: a file, an address, a system, or a practice.
package struct Asset: Sendable {
    package enum Place: Hashable, Sendable {
        case file(ContainedPath)
        case address(String)
        /// `system:reference`: where it lives in another tool.
        case system(String)
        case missing(LinkProblem)
    }

    /// The page that describes it, by index.
    package let page: Int
    package let id: String
    package let group: AssetGroup?
    package var type: String?
    package var places: [Place] = []
    package var version: String?
    /// Teams that use it besides the owner, by id.
    package var usedBy: [String] = []
    /// The sides of the owner and of everyone in `usedBy`.
    package var sides: Set<Side> = []
    /// Pages that use it, by index, in journey order.
    package var usedOn: [Int] = []
    /// Where it says it belongs, and where the pages that use it do: ids, in the playbook's order.
    package var stages: [String] = []
    /// It is used at every step.
    package var isAlways = false
    package var moments: [String] = []
    /// The pages of the promises that it makes and proves, by index, whether its own page says so or theirs.
    package var promises: [Int] = []
    package var proves: [Int] = []

    /// Computed, never declared: both marketing and sales use it. A joint team counts as both.
    package var isShared: Bool { use == .both }

    package enum Use: String, Sendable, CaseIterable {
        case both, marketing, sales, other
    }

    package var use: Use {
        let marketing = sides.contains(.marketing) || sides.contains(.joint)
        let sales = sides.contains(.sales) || sides.contains(.joint)
        return switch (marketing, sales) {
        case (true, true): .both
        case (true, false): .marketing
        case (false, true): .sales
        case (false, false): .other
        }
    }

    /// Those of its places that are files of the content folder.
    var files: [ContainedPath] {
        places.compactMap { if case .file(let path) = $0 { path } else { nil } }
    }

    /// The first place that a browser can open, a file or an address.
    var placeToOpen: Place? {
        places.first { place in
            switch place {
            case .file, .address: true
            case .system, .missing: false
            }
        }
    }
}

extension Asset.Place {
    /// As data: a path of the site, a web address or `system:reference`. What a missing place says is a finding instead.
    var address: String? {
        switch self {
        case .file(let path): path.description
        case .address(let text), .system(let text): text
        case .missing: nil
        }
    }

    /// As it is spelled out on paper; a missing one as the author wrote it.
    var printed: String {
        if case .missing(let problem) = self { problem.written } else { address ?? "" }
    }

    /// `crm:template 12` as the system and the name in it.
    static func parts(ofSystem reference: String) -> (system: String, name: String) {
        let system = reference.utf8.prefix { $0 != UInt8(ascii: ":") }
        return (
            String(decoding: system, as: UTF8.self),
            String(decoding: reference.utf8.dropFirst(system.count + 1), as: UTF8.self)
        )
    }
}
