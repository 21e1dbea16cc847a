import Diagnostics
import Localization

/// What a review says, part by part, in one language.
struct ReviewWords {
    let review: Review
    let language: Language
    let names: ReviewNames
    /// The number of each page's text among those that came, went or changed, by the file of the page.
    let textNumbers: [ContainedPath: Int]

    init(_ review: Review, in language: Language) {
        (self.review, self.language) = (review, language)
        names = ReviewNames(review.before.parsed, review.after.parsed, in: language)
        let pages = review.pages.filter { $0.prose != nil }.compactMap { $0.after ?? $0.before }
        textNumbers = Dictionary(pages.enumerated().map { ($1.page.filePath, $0) }) { first, _ in first }
    }

    func text(_ key: String) -> String { language.text(key) }

    /// A list that may be long, and how many it leaves out.
    func shortened(_ names: [String]) -> [String] {
        names.count <= Self.mostNames
            ? names : names.prefix(Self.mostNames) + [language.andMore(names.count - Self.mostNames)]
    }

    private static let mostNames = 12
}

// MARK: - The head

extension ReviewWords {
    func facts(isEmpty: Bool) -> [ReviewReport.Detail] {
        let risk = review.risk.map { "\(text("reviewRisk")): \($0.code) – \(text($0.key))" } ?? text("reviewNoRisk")
        let problems = language.text(
            "reviewProblems",
            [
                "new": language.number(review.introduced.count), "fixed": language.number(review.fixed.count),
                "known": language.number(review.known),
            ])
        let versions = "\(name(of: review.before.revision)) → \(name(of: review.after.revision))"
        return [.said(isEmpty ? text("reviewNothing") : risk)]
            + (touched.isEmpty ? [] : [.named(text("reviewTouched"), touched)])
            + [
                .named(text("findings"), [problems]), .named(text("reviewCompared"), [versions]),
                .named(text("asOfDay"), [language.date(review.after.checked.playbook.asOf)]),
            ]
    }

    private func name(of revision: Revision) -> String {
        switch revision {
        case .workingTree: return text("reviewWorkingTree")
        case .commit(let name, let commit):
            let id = String(decoding: commit.utf8.prefix(10), as: UTF8.self)
            return commit.utf8.starts(with: name.utf8) ? id : "\(name) (\(id))"
        }
    }

    /// `FMOT (Evaluation, Decision)`, `SMOT`.
    private var touched: [String] {
        let (moments, stages) = touchedPath
        return names.after.journey.compactMap { moment, ofMoment in
            let titles = ofMoment.filter { stages.contains($0.id) }.map(\.title).joined(separator: ", ")
            guard let moment, moments.contains(moment.id) else { return titles.utf8.isEmpty ? nil : titles }
            return titles.utf8.isEmpty ? moment.shortTitle : "\(moment.shortTitle) (\(titles))"
        }
    }

    /// The moments and stages of the changed pages and assets, by id, in journey order.
    var touchedPath: (moments: [String], stages: [String]) {
        let pages = review.pages.compactMap { $0.after ?? $0.before }
        let assets = review.assets.compactMap { $0.after ?? $0.before }
        let moments = Set(pages.flatMap(\.moments) + assets.flatMap(\.moments))
        let stages = Set(pages.flatMap(\.stages) + assets.flatMap(\.stages))
        return (
            names.after.moments.map(\.id).filter(moments.contains),
            names.after.stages.map(\.id).filter(stages.contains)
        )
    }
}

extension RiskClass {
    /// Of what it means among the texts of a language.
    var key: String {
        switch self {
        case .wording: "reviewRiskWording"
        case .oneSided: "reviewRiskOneSided"
        case .shared: "reviewRiskShared"
        case .commitment: "reviewRiskCommitment"
        case .ownership: "reviewRiskOwnership"
        }
    }
}

// MARK: - Who must agree

extension ReviewWords {
    /// "2 of 3 have not agreed yet"; empty where nobody has to.
    var agreementsLead: String {
        let open = review.agreements.count { !$0.state.isGiven }
        guard open > 0 else { return review.agreements.isEmpty ? "" : text("reviewAllAgreed") }
        return language.text(
            "reviewOpenOf", ["open": language.number(open), "all": language.number(review.agreements.count)])
    }

    var agreements: [ReviewReport.Entry] {
        review.agreements.map { agreement in
            let speakers = agreement.speakers.map(names.name)
            var entry: ReviewReport.Entry
            switch agreement.party {
            case .owner(let owner):
                entry = ReviewReport.Entry(mark: .open, sort: text("owner"), title: names.name(of: owner))
            case .lead(let team):
                entry = ReviewReport.Entry(mark: .open, sort: text("lead"), title: names.name(of: .team(team)))
            case .head(let side):
                entry = ReviewReport.Entry(mark: .open, sort: text("reviewHead"), title: side.title(in: language))
            }
            switch agreement.state {
            case .missing: break
            case .given(let by, let place):
                entry.mark = .agreed
                entry.details.append(.named(text("reviewAgreedBy"), [by]))
                entry.place = place
            case .outdated(let by, let place, let files):
                entry.mark = .outdated
                entry.details.append(.named(text("reviewAgreedBy"), [by]))
                entry.details.append(.named(text("reviewChangedSince"), shortened(files.map(\.description))))
                entry.place = place
            }
            if !agreement.state.isGiven, speakers.contains(where: { $0 != entry.title }) {
                entry.details.append(.named(text("reviewSpeakers"), shortened(speakers)))
            }
            for risk in RiskClass.allCases.reversed() {
                let reasons = agreement.reasons.filter { $0.risk == risk }.map { $0.what.text(in: language) }
                if !reasons.isEmpty { entry.details.append(.named(risk.code, shortened(reasons))) }
            }
            return entry
        }
    }
}
