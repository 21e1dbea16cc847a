import ArgumentParser
import Diagnostics
import Localization
import PlaybookKit

/// How much of the playbook a book holds, and on what it is printed.
struct EditionOptions: ParsableArguments {
    @Option(help: "The paper.")
    var paper = Paper.a4

    @Option(help: ArgumentHelp("Only what belongs to this moment of truth.", valueName: "id"))
    var moment: String?

    @Option(help: ArgumentHelp("Only what belongs to this stage.", valueName: "id"))
    var stage: String?

    @Option(help: ArgumentHelp("Only what this team owns, uses or must agree to.", valueName: "id"))
    var team: String?

    @Option(help: ArgumentHelp("Only what this audience may see. Without it: everything.", valueName: "id"))
    var audience: String?

    /// Refuses a name that the playbook does not have, and a part of it that holds nothing.
    func edition(of playbook: Playbook, in language: Language) throws(Failure) -> Edition {
        var edition = Edition()
        edition.paper = paper
        edition.audience = playbook.audience
        edition.isSelfContained = true
        do throws(UnknownName) {
            try edition.select(moment: moment, stage: stage, team: team, in: playbook.vocabulary)
        } catch {
            throw Failure(error.phrase, in: language)
        }
        guard !BookSelection(edition, of: playbook).isEmpty else {
            let asked: [Phrase] = [
                moment.map { "moment '\($0)'" }, stage.map { "stage '\($0)'" }, team.map { "team '\($0)'" },
                audience.map { "audience '\($0)'" },
            ].compactMap(\.self)
            throw Failure(
                asked.isEmpty
                    ? "The book would be empty: there is no page"
                    : "The book would be empty: there is no page for \(list: asked)", in: language)
        }
        return edition
    }
}

extension Paper: ExpressibleByArgument {}
