package import Diagnostics

/// What installs an engine, as it goes on after "install it with".
package struct Installation: Sendable {
    /// Commands.
    var apt: String?
    var brew: String?
    var anywhere: String?
    /// Where its maker has a package of it.
    var download: String?

    /// For this computer; `nil` where there is none.
    private func line(apt hasApt: Bool, brew hasBrew: Bool) -> Phrase? {
        let command = hasApt && apt != nil ? apt : hasBrew && brew != nil ? brew : anywhere
        return command.map { "'\($0)'" } ?? download.map { "the package from \($0)" }
    }

    /// Half a sentence that says how to install the engine of that name, or without a name the first that can be.
    package static func advice(for name: Engine.Name?) async -> Phrase {
        let (hasApt, hasBrew) = (await Program.find("apt-get") != nil, await Program.find("brew") != nil)
        let engines = name.map { [Engine($0)] } ?? Engine.all
        let lines = engines.compactMap { $0.installation.line(apt: hasApt, brew: hasBrew) }
        let way = lines.first ?? "its package"
        return name == nil ? "install one with \(way)" : "install it with \(way)"
    }
}
