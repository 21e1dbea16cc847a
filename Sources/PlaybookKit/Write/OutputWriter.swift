/// Puts a site on the disk, whole or not at all.
///
/// The next site grows beside the one there is, with hard links to every file that is the same, and takes its place in
/// one step. Whoever reads finds the old site or the new one. A build that is interrupted leaves the old one; the next
/// build clears up. Nothing is forced to the disk: after a power failure the next build finds by comparing what is lost.
package enum OutputWriter {
    /// Writes to a folder that truce made before, that is empty, or that is not there yet.
    ///
    /// Files that somebody put there by hand are kept; an edit by hand to a file that truce wrote is undone.
    ///
    /// - Parameters:
    ///   - output: The whole site.
    ///   - folder: As a person names it, from the current folder or from the root.
    ///   - others: Folders the output must neither be in nor hold: content and templates.
    ///   - inOneStep: False to do without an exchange in one step, as on file systems that have none.
    package static func write(
        _ output: Output, to folder: String, apartFrom others: [String], inOneStep: Bool = true
    ) throws(WriteError) -> WriteSummary {
        let place = try OutputPlace(folder, apartFrom: others)
        let staging = try StagingFolder(beside: place)
        defer { staging.remove() }
        do {
            try Recovery(place: place, staging: staging).run()
        } catch {
            throw .failed(folder, error)
        }
        let present = try PresentSite(at: place)
        try present.checkNothingIsInTheWay(of: output)
        let next = NextSite(output, present: present)
        if !next.isDifferent { return next.summary }
        do {
            try next.stage(in: staging.folder.makeFolder(StagingFolder.next))
            try publish(at: place, staging, present, inOneStep: inOneStep)
            try Recovery(place: place, staging: staging).run()
        } catch {
            // As well as it goes: the error that stopped us is the one to tell, and the next build tries again.
            try? Recovery(place: place, staging: staging).run()
            throw .failed(folder, error)
        }
        return next.summary
    }

    private static func publish(
        at place: OutputPlace, _ staging: StagingFolder, _ present: PresentSite, inOneStep: Bool
    ) throws(SystemError) {
        let next = staging.path.appending(StagingFolder.next.shown)
        if present.manifest == nil {
            // Empty when we looked; it goes only if it is so still.
            if present.folder != nil { try place.openParent().removeFolder(place.name) }
            return try next.rename(to: place.path)
        }
        if inOneStep, try place.path.exchange(with: next) { return }
        try place.path.rename(to: staging.path.appending(StagingFolder.previous.shown))
        try next.rename(to: place.path)
    }
}
