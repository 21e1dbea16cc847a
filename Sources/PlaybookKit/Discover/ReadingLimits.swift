/// What is read of a folder. A site is made in memory: 20,000 pages with 75 MiB of text took 1.1 GiB and 20 seconds, so that the
/// most that is read of pages takes about 11 GiB. What is past a limit is reported and left out, unread.
struct ReadingLimits {
    /// Bytes of a page or of YAML: the limits of the Markdown parser are measured for texts of this size.
    var text = 1 << 20
    /// Bytes of any other file: a minute of waiting at 10 megabits a second.
    var other = 64 << 20
    /// Bytes of all texts; twice what a playbook of 100,000 pages has.
    var texts = 768 << 20
    /// Bytes of all other files.
    var others = 512 << 20
    /// Twice the largest playbook that truce is made for.
    var pages = 200_000
    /// Folders above a file.
    let depth = 16

    /// The most bytes of one file.
    func bytes(of path: ContainedPath) -> Int { path.isText ? text : other }
}
