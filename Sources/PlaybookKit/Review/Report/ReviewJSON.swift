import Diagnostics
import Localization

/// A review as data, for programs; `templates/README.md` lists every key. Values are those of the playbook, ids where it has them; only
/// findings, reasons and what part of something changed are sentences. A key without a value is left out, a list without items is there.
struct ReviewJSON {
    private let report: ReviewReport
    private let review: Review
    private let words: ReviewWords
    private var language: Language { report.language }

    init(_ report: ReviewReport) {
        (self.report, review) = (report, report.review)
        words = ReviewWords(report.review, in: report.language)
    }

    var bytes: [UInt8] {
        let touched = words.touchedPath
        var json = JSONText()
        json.object {
            $0.field("version", 1)
            $0.field("title", report.title)
            $0.field("asOf", report.asOf.description)
            $0.key("before")
            $0.object { append(review.before.revision, &$0) }
            $0.key("after")
            $0.object { append(review.after.revision, &$0) }
            $0.field("risk", review.risk?.code)
            $0.field("moments", touched.moments)
            $0.field("stages", touched.stages)
            $0.list("agreements", review.agreements, append)
            $0.list("commitments", review.commitments, append)
            $0.list("assets", review.assets, append)
            $0.list("pages", review.pages, append)
            $0.list("lostAddresses", review.lostAddresses, append)
            $0.list("visibility", review.visibility, append)
            $0.list("reach", review.reach, append)
            $0.key("coverage")
            $0.object { append(review.coverage, &$0) }
            $0.field("known", review.known)
            let old = review.before.checked.playbook.source
            appendFindings("introduced", review.introduced, in: review.file, &$0)
            appendFindings("fixed", review.fixed, in: { path in ContainedPath(path).flatMap { old[$0] } }, &$0)
        }
        return json.bytes + [0x0A]
    }

    private func append(_ revision: Revision, _ json: inout JSONText) {
        switch revision {
        case .workingTree: json.field("isWorkingTree", true)
        case .commit(let name, let commit):
            json.field("name", name)
            json.field("commit", commit)
        }
    }

    // MARK: Who must agree

    private func append(_ agreement: Agreement, _ json: inout JSONText) {
        json.field("party", name(agreement.party))
        json.field("speakers", agreement.speakers.map(\.qualifiedID))
        json.field("isGiven", agreement.state.isGiven)
        switch agreement.state {
        case .missing: break
        case .given(let by, let place), .outdated(let by, let place, _):
            json.field("by", by)
            json.field("at", place)
        }
        if case .outdated(_, _, let files) = agreement.state {
            json.field("changedSince", files.map(\.description))
        }
        json.list("reasons", agreement.reasons) { reason, json in
            json.field("risk", reason.risk.code)
            json.field("what", reason.what.text(in: language))
        }
    }

    private func name(_ party: Agreement.Party) -> String {
        switch party {
        case .owner(let owner): owner.qualifiedID
        case .lead(let team): "lead:\(team)"
        case .head(let side): "head:\(side.rawValue)"
        }
    }

    // MARK: What changed

    private func append(_ change: CommitmentChange, _ json: inout JSONText) {
        json.field("subject", change.subject.name)
        json.field("title", change.title)
        json.field("part", change.part.utf8.isEmpty ? nil : change.part)
        json.field("before", change.before)
        json.field("after", change.after)
        json.field("path", change.page?.page.file.path)
    }

    private func append(_ change: AssetChange, _ json: inout JSONText) {
        json.field("id", (change.after ?? change.before)?.id)
        json.field("title", change.page.title)
        json.field("path", change.page.page.file.path)
        json.list("changes", change.whats) { what, json in
            json.field("what", what.name)
            switch what {
            case .version(let from, let to):
                json.field("from", from)
                json.field("to", to)
            case .file(let path, let before, let after):
                json.field("file", path.description)
                if let before { json.field("bytesBefore", before) }
                if let after { json.field("bytesAfter", after) }
            case .fileWithoutVersion(let path): json.field("file", path.description)
            case .place(let from, let to):
                json.field("placesBefore", from)
                json.field("placesAfter", to)
            case .becameOneSided(let use): json.field("use", use.rawValue)
            case .owner(let from, let to):
                json.field("from", from.map(\.qualifiedID))
                json.field("to", to.map(\.qualifiedID))
            case .added, .removed, .becameShared, .orphaned, .expired, .retired, .renewed: break
            }
        }
    }

    private func append(_ change: PageChange, _ json: inout JSONText) {
        guard let page = change.after ?? change.before else { return }
        json.field("what", change.what.rawValue)
        json.field("path", page.page.file.path)
        json.field("oldPath", change.movedFrom?.description)
        json.field("title", page.title)
        json.field("kind", page.kind.id)
        json.field("lang", page.language)
        json.field("stages", page.isAlways ? [Stage.always] : page.stages)
        json.field("moments", page.moments)
        json.field("risk", change.risk.code)
        json.field("files", change.files.map(\.description))
        json.list("fields", change.fields) { change, json in
            json.field("field", change.field.rawValue)
            json.field("before", change.before)
            json.field("after", change.after)
        }
        guard let prose = change.prose else { return }
        json.key("text")
        json.object {
            $0.field("isRewritten", prose.isRewritten)
            $0.list("changes", prose.blocks.filter { $0.change != .same }) { block, json in
                json.field("change", "\(block.change)")
                let (before, after) = block.versions
                json.field("before", before)
                json.field("after", after)
            }
        }
    }

    private func append(_ lost: LostAddress, _ json: inout JSONText) {
        json.field("address", lost.address.description)
        json.field("title", lost.title)
        json.field("oldPath", lost.oldPath.description)
        json.field("successor", lost.successor?.description)
    }

    private func append(_ change: VisibilityChange, _ json: inout JSONText) {
        json.field("path", change.page.page.file.path)
        json.field("title", change.page.title)
        json.field("audience", change.audience)
        json.field("isVisible", change.isVisible)
    }

    private func append(_ reach: Reach, _ json: inout JSONText) {
        json.field("subject", "\(reach.subject)")
        json.field("title", reach.title)
        json.field("pages", reach.pages.map(\.page.file.path))
        json.field("emails", reach.emails)
        json.field("handoffs", reach.handoffs)
        json.field("assets", reach.assets)
    }

    private func append(_ coverage: CoverageChange, _ json: inout JSONText) {
        json.list("counts", coverage.counts) { count, json in
            switch count.place {
            case .moment(let id): json.field("moment", id)
            case .stage(let id, let group):
                json.field("stage", id)
                json.field("group", group.rawValue)
            }
            json.field("before", count.before)
            json.field("after", count.after)
        }
        for (name, gaps) in [("opened", coverage.opened), ("closed", coverage.closed)] {
            json.list(name, gaps) { gap, json in
                json.field("text", words.text(of: gap))
                json.field("moment", gap.moment)
                json.field("stage", gap.stage)
            }
        }
    }

    // MARK: Problems

    private func appendFindings(
        _ key: String, _ findings: [Finding], in file: @escaping (String) -> SourceFile?, _ json: inout JSONText
    ) {
        var lines = LineLookup(file)
        json.list(key, findings) { finding, json in
            json.field("rule", finding.rule.description)
            json.field("severity", finding.severity.rawValue)
            json.field("message", finding.message.text(in: language))
            json.field("reason", finding.reason?.text(in: language))
            json.field("fix", finding.fix?.text(in: language))
            json.field("path", finding.location.path)
            if let start = lines.start(of: finding.location) {
                json.field("line", start.line)
                json.field("column", start.column)
            }
            json.field("count", finding.count)
        }
    }
}

extension CommitmentChange.Subject {
    fileprivate var name: String {
        switch self {
        case .handoff: "handoff"
        case .agreement: "agreement"
        case .term: "term"
        case .idealCustomer: "ideal-customer"
        case .persona: "persona"
        case .promise: "promise"
        case .metric: "metric"
        case .friction: "friction"
        case .decision: "decision"
        case .owner: "owner"
        case .value: "value"
        case .vocabulary: "vocabulary"
        }
    }
}

extension AssetChange.What {
    fileprivate var name: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .version: "version"
        case .file: "file"
        case .fileWithoutVersion: "file-without-version"
        case .place: "place"
        case .becameShared: "became-shared"
        case .becameOneSided: "became-one-sided"
        case .orphaned: "orphaned"
        case .expired: "expired"
        case .retired: "retired"
        case .renewed: "renewed"
        case .owner: "owner"
        }
    }
}

extension ProseComparison.Block {
    /// What it says in each version, a line for each line or cell; `nil` where it is not in one.
    fileprivate var versions: (before: String?, after: String?) {
        func text(without change: ProseComparison.Run.Change) -> String {
            lines.map { line in line.runs.filter { $0.change != change }.map(\.text).joined() }.joined(separator: "\n")
        }
        return (
            change == .added ? nil : text(without: .inserted), change == .removed ? nil : text(without: .deleted)
        )
    }
}
