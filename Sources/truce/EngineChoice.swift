import ArgumentParser
import PlaybookKit

/// Which engine is to print.
enum EngineChoice: Hashable, CaseIterable, ExpressibleByArgument {
    /// The first that is installed.
    case auto
    case named(Engine.Name)

    static let allCases: [EngineChoice] = [.auto] + Engine.Name.allCases.map { .named($0) }

    init?(argument: String) {
        guard let choice = Self.allCases.first(where: { $0.word == argument }) else { return nil }
        self = choice
    }

    var name: Engine.Name? { if case .named(let name) = self { name } else { nil } }
    var defaultValueDescription: String { word }
    static var allValueStrings: [String] { allCases.map(\.word) }

    private var word: String { name?.rawValue ?? "auto" }
}
