/// Brings the output folder and the staging folder into order: after a build that was interrupted at any step, and at
/// the end of every build.
struct Recovery {
    let place: OutputPlace
    let staging: StagingFolder

    func run() throws(SystemError) {
        let parent = try OpenFolder(place.parent.text)
        if try staging.generation(StagingFolder.previous) != nil, (try? parent.status(of: place.name)) == nil {
            // Between the two renames: go back, because the next build makes the new site anyway.
            try staging.path.appending(StagingFolder.previous.shown).rename(to: place.path)
        }
        let site = try? parent.folder(place.name)
        for name in [StagingFolder.previous, StagingFolder.next] {
            guard let old = try staging.generation(name) else { continue }
            // The mark is written last: without it a site never was complete, nor ever the one people saw.
            let isFinished = (try? old.status(of: OutputManifest.name)) != nil
            if let site, isFinished || name == StagingFolder.previous {
                try Retirement(of: old, into: site).run()
            } else {
                try Retirement(ofUnfinished: old).run()
            }
            try staging.folder.removeFolder(name)
        }
    }
}
