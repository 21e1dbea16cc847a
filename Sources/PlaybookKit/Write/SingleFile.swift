/// One file that a person names: the playbook to e-mail, its book, a review, a baseline, or the file of its owners.
///
/// Made once nothing speaks against the place, so that nobody waits for a book that cannot be written. It is written whole or not at
/// all: it grows beside the one there is and takes its place in one step.
package struct SingleFile: Sendable {
    /// What it is, and which file may make way for it.
    package enum Form: Sendable {
        /// An earlier one, which says in its head that truce made it.
        case html
        /// Any PDF file: not every engine writes down who had it printed.
        case pdf
        /// An earlier one, or an empty file.
        case baseline
        /// An earlier one of any form.
        case review
        /// A file of owners that truce wrote.
        case owners
    }

    private let place: OutputPlace
    private let form: Form

    /// `path` is as a person names it, from the current folder or from the root; folders that are not there are made. `others` are folders
    /// the file must not lie in: content and templates.
    package init(_ path: String, _ form: Form, apartFrom others: [String]) throws(WriteError) {
        place = try OutputPlace(file: path, form, apartFrom: others)
        self.form = form
    }

    /// A file that is the same already is left as it is.
    package func write(_ bytes: [UInt8]) throws(WriteError) {
        let staging = try StagingFolder(beside: place)
        defer { staging.remove() }
        // While we waited or worked, somebody may have put something there.
        if let reason = OutputPlace.objection(to: form, place.name, in: place.parent) {
            throw .refusedFile(place.shown, reason)
        }
        do {
            let parent = try place.openParent()
            if parent.hasFile(place.name, with: bytes) { return }
            // Of a run that was killed.
            try? staging.folder.removeFile(StagingFolder.next)
            defer { try? staging.folder.removeFile(StagingFolder.next) }
            try staging.folder.write(bytes, to: StagingFolder.next)
            try staging.folder.move(StagingFolder.next, to: parent, as: place.name)
        } catch {
            throw .failed(place.shown, error)
        }
    }
}

extension SingleFile.Form {
    /// Within which a file must say who made it, in bytes.
    private static let head = 4096

    /// What an HTML file of ours says in its head.
    static let generator = "<meta name=\"generator\" content=\"truce "

    /// How a review begins that is written for programs.
    private static let reviewData = "{\"version\":1,\"title\":"

    /// Whether the file of that name may make way for one of this form.
    func mayReplace(_ name: FileName, in folder: OpenFolder) -> Bool {
        guard let head = try? folder.beginning(of: name, count: Self.head) else { return false }
        return switch self {
        case .html: head.firstRange(of: Array(Self.generator.utf8)) != nil
        case .pdf: head.starts(with: Array("%PDF-".utf8))
        case .baseline: head.isEmpty || head.starts(with: Array("{\"path\":".utf8))
        case .review:
            Self.html.mayReplace(name, in: folder) || head.starts(with: Array(ReviewComment.marker.utf8))
                || head.starts(with: Array(Self.reviewData.utf8))
        case .owners: head.firstRange(of: Array(CodeOwnersFile.mark.utf8)) != nil
        }
    }
}
