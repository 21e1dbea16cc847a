/// A playbook's own colour, for links and the line under the head of a page: one for light pages and one for dark ones.
package struct Accent: Hashable, Sendable {
    package let light: Colour
    package let dark: Colour

    package init(light: Colour, dark: Colour) {
        (self.light, self.dark) = (light, dark)
    }

    package enum Scheme: String, Sendable, CaseIterable {
        case light, dark

        /// What a link may stand on: the page, a soft and a sunken surface, and a term that was linked to. `truce.css` has them as `--bg`,
        /// `--soft`, `--sunk` and the wash of `.entry:target`.
        package var surfaces: [Colour] {
            let codes =
                switch self {
                case .light: ["#ffffff", "#f6f7f9", "#eceff3", "#e7f1fd"]
                case .dark: ["#11151c", "#181d26", "#0c0f15", "#12283e"]
                }
            return codes.compactMap(Colour.init)
        }
    }

    /// WCAG 2.2, 1.4.3: the least contrast of text. Marks need 3 to 1, so that a colour that is good enough for text is one for lines too.
    package static let leastContrast = 4.5

    /// The lowest contrast that a colour has where links stand.
    package static func contrast(of colour: Colour, in scheme: Scheme) -> Double {
        scheme.surfaces.map { colour.contrast(with: $0) }.min() ?? 1
    }

    package static func passes(_ colour: Colour, in scheme: Scheme) -> Bool {
        contrast(of: colour, in: scheme) >= leastContrast
    }

    /// The colour itself, or the nearest one of its hue that can be read.
    package static func nearest(to colour: Colour, in scheme: Scheme) -> Colour? {
        colour.nearest { passes($0, in: scheme) }
    }
}
