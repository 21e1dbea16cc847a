import Diagnostics

/// The style sheet of a playbook's own colour: a file of the site, because pages hold no style.
struct AccentSheet {
    let path: ContainedPath
    let bytes: [UInt8]

    init(_ accent: Accent) {
        let text = ":root{--link:light-dark(\(accent.light),\(accent.dark));--accent:var(--link);--accent-width:3px}\n"
        bytes = Array(text.utf8)
        path = ContainedPath(stringLiteral: "theme/accent.\(ContentHash(bytes)).css")
    }
}
