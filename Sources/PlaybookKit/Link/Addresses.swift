import CommonMark
import Diagnostics
import Localization

/// Gives every page its address on the site: the source's path in lower-case ASCII, ending in `.html`.
///
/// The addresses of derived pages are taken beforehand. When two pages want one address the later one gets `-2`, and the clash is
/// reported, so that no page is lost.
struct Addresses {
    private var taken: [ContainedPath: Finding.Location?] = [:]
    /// The last number given out behind an address that several pages want: all before it are taken.
    private var numbers: [ContainedPath: Int] = [:]
    /// Derived pages that have no prose yet.
    private var withoutProse: Set<ContainedPath>
    private(set) var clashes: [AddressClash] = []

    init(reserving vocabulary: Vocabulary) {
        withoutProse = Set(SitePath.all(for: vocabulary))
        for path in withoutProse { taken[path] = .some(nil) }
    }

    mutating func address(for annotation: Annotation) -> (output: ContainedPath, isProse: Bool) {
        let page = annotation.page
        let wanted = Self.wanted(by: page.path)
        let isIntroduction =
            page.path.isIndex && SitePath.introduced.contains(wanted) && !PageKind.isEntity(annotation.kind.id)
        let derived =
            isIntroduction ? wanted : annotation.subject.flatMap { SitePath.derived(annotation.kind.id, $0) }
        if let derived, withoutProse.remove(derived) != nil {
            taken[derived] = .some(page.head)
            return (derived, true)
        }
        var address = wanted
        if let first = taken[wanted] {
            var number = numbers[wanted] ?? 1
            repeat {
                number += 1
                address = SitePath.page(folder: wanted.parent, stem: "\(wanted.stem)-\(number)")
            } while taken[address] != nil
            numbers[wanted] = number
            clashes.append(
                AddressClash(
                    address: wanted, first: first ?? Finding.Location(Vocabulary.file), second: page.head))
        }
        taken[address] = .some(page.head)
        return (address, false)
    }

    static func wanted(by path: ContainedPath) -> ContainedPath {
        var folder: ContainedPath?
        for part in path.parent?.parts ?? [] {
            let name = Slug.file(part)
            folder = folder?.appending(name) ?? ContainedPath(name)
        }
        let stem = path.stem.asciiLowercased == "readme" ? "index" : Slug.file(path.stem)
        return SitePath.page(folder: folder, stem: stem)
    }
}
