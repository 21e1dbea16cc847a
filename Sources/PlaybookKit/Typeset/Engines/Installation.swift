/// What installs an engine, as it goes on after "install it with".
package struct Installation: Sendable {
    var apt: String?
    var brew: String?
    /// Where the engine's maker says how.
    var anywhere: String?

    /// For this computer; `nil` where there is none.
    private func line(apt hasApt: Bool, brew hasBrew: Bool) -> String? {
        hasApt && apt != nil ? apt : hasBrew && brew != nil ? brew : anywhere
    }

    /// Half a sentence that says how to install the engine of that name, or without a name the first that can be.
    package static func advice(for name: Engine.Name?) async -> String {
        let (hasApt, hasBrew) = (await Program.find("apt-get") != nil, await Program.find("brew") != nil)
        let engines = name.map { [Engine($0)] } ?? Engine.all
        let lines = engines.compactMap { $0.installation.line(apt: hasApt, brew: hasBrew) }
        return "install \(name == nil ? "one" : "it") with \(lines.first ?? "its package")"
    }
}
