import Diagnostics

/// What the site looks like: `logo: files/logo.svg`, and `accent: "#00695c"` or `accent: {light: "#00695c", dark: "#5fd1c0"}`.
extension VocabularyReader {
    mutating func readLogo(_ node: YAMLDocument.Node?) {
        guard let node, let text = node.text else { return }
        guard let path = ContainedPath(text), let file = source[path] else {
            let pictures = source.files.map(\.path).filter(FilePolicy.isPicture).map(\.description)
            let near = NearMiss.candidates(for: text, in: pictures, limit: 1)
            return report(
                "There is no picture '\(text)'\(Finding.suggestion(near))", at: node,
                reason: "The head of every page shows the title alone",
                fix: "Write the path of the logo from the folder of playbook.yml")
        }
        guard FilePolicy.isPicture(path) else {
            return report(
                "'\(text)' is not a picture", at: node, reason: "The head of every page shows the title alone",
                fix: "Name an SVG, PNG, JPEG, GIF, WebP or AVIF file")
        }
        if let refusal = FilePolicy.refusal(of: path, file.bytes) {
            return report(
                "The logo is not published: \(refusal.reason)", at: node,
                reason: "The head of every page shows the title alone", fix: refusal.fix)
        }
        vocabulary.logo = path
    }

    /// One colour is that of light pages, and dark ones have the nearest of its hue that can be read there.
    mutating func readAccent(_ node: YAMLDocument.Node?) {
        guard let node, !node.isEmpty else { return }
        if node.text != nil {
            guard let light = colour(node, in: .light), let dark = Accent.nearest(to: light, in: .dark) else { return }
            vocabulary.accent = Accent(light: light, dark: dark)
            return
        }
        guard let fields = fields(of: node, called: "'accent'", knowing: ["light": .text, "dark": .text]) else {
            return
        }
        let light = fields["light"].flatMap { colour($0, in: .light) }
        let dark = fields["dark"].flatMap { colour($0, in: .dark) }
        guard let light = light ?? dark.flatMap({ Accent.nearest(to: $0, in: .light) }),
            let dark = dark ?? Accent.nearest(to: light, in: .dark)
        else { return }
        vocabulary.accent = Accent(light: light, dark: dark)
    }

    /// `nil` and a finding for what is no colour, and for one that cannot be read.
    private mutating func colour(_ node: YAMLDocument.Node, in scheme: Accent.Scheme) -> Colour? {
        let text = node.text ?? ""
        guard let colour = Colour(text) else {
            report(
                "'\(text)' is not a colour", at: node, reason: "The site keeps the colour of the theme",
                fix: "Write it as six hexadecimal digits in quotes, for example \"#0b57b0\"")
            return nil
        }
        guard !Accent.passes(colour, in: scheme) else { return colour }
        let place: Phrase = scheme == .light ? "light pages" : "dark pages"
        let near = Accent.nearest(to: colour, in: scheme).map {
            "Take '\($0.description)', the nearest that can be read" as Phrase
        }
        report(
            "'\(text)' has a contrast of \(Self.ratio(Accent.contrast(of: colour, in: scheme))) on \(place); text needs 4.5",
            at: node, reason: "Links could not be read by everyone; the site keeps the colour of the theme",
            fix: near ?? "Take another colour")
        return nil
    }

    /// "4.4": rounded down, so that a colour that fails never looks as if it passed.
    private static func ratio(_ value: Double) -> Phrase {
        let tenths = Int((value * 10).rounded(.down))
        return "\(tenths / 10).\(tenths % 10)"
    }
}
