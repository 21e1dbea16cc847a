import Localization

/// The rules for pages that depend on the playbook: the paper, what stands at the head and the foot, and a named page for every
/// sheet. Engines without `string-set` know only by the name of a page which chapter it belongs to.
///
/// Everything else about pages, such as margins and type, stands in the theme's style sheet. That may use `--page-width` and
/// `--page-height`, and must leave the head's left side `leftWidth` and its right side `rightWidth`, in the size of its own type.
struct PageRules {
    /// What begins on a page of its own: contents, matter, the opening of a part, or a chapter.
    struct Sheet {
        /// As printed before the heading, "3.2"; empty for what has no number.
        var number = ""
        var heading: String
        /// Why it is not to be followed as it stands: "Draft".
        var state: String?
        /// A table too wide for the paper upright: an element of class `wide` stands on a page turned sideways, with the heading right
        /// before it.
        var hasWideTable = false
        /// All of it lies on pages turned sideways.
        var isSideways = false
    }

    let paper: Paper
    let title: String
    let language: Language
    /// In the order of the document; the n-th, counted from 1, is the element of class `pn`.
    let sheets: [Sheet]

    /// Plain text for a `style` element: no title in it ends its string, its rule or the element.
    func css() -> String {
        let (width, height) = paper.size
        var css = ":root{--page-width:\(width);--page-height:\(height)}\n"
        css += "@page{size:\(paper.keyword);\(Self.box("top-right", String(title.cut(to: Self.rightWidth))))"
        css += "@bottom-right{content:\(pageOfPages)}}\n"
        css += "@page cover{margin:0;@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}\n"
        css +=
            ".xref::after{content:\" (\(Self.escaped(language.text("pageShort"))) \" target-counter(attr(href url),page) \")\"}\n"
        for (index, sheet) in sheets.enumerated() {
            let name = "p\(index + 1)"
            let head = Self.box("top-left", Self.head(of: sheet))
            let sideways = "size:\(paper.keyword) landscape;"
            css += ".\(name){page:\(name)}@page \(name){\(sheet.isSideways ? sideways : "")\(head)}\n"
            guard sheet.hasWideTable, !sheet.isSideways else { continue }
            // Chromium takes no list of page names before one block.
            css += ".\(name) .wide,.\(name) :is(h3,h4,h5,h6):has(+.wide){page:\(name)w}"
            css += "@page \(name)w{\(sideways)\(head)}\n"
        }
        return css
    }

    /// What the head of a sheet says on its left: "3.2  Discovery calls · Draft", cut so that it stays on one line.
    static func head(of sheet: Sheet) -> String {
        let number = sheet.number.cut(to: leftWidth / 4)
        let state = (sheet.state ?? "").cut(to: leftWidth / 4)
        let signs = "   · ".headWidth
        let width = leftWidth - number.headWidth - state.headWidth - signs
        let heading = sheet.heading.cut(to: width)
        return (number.isEmpty ? "" : number + "  ") + heading + (state.isEmpty ? "" : " · " + state)
    }

    /// In quarters of the type's size: at 8 points, 100 of the 174 millimetres between the margins of A4 …
    private static let leftWidth = 142
    /// … and 55 of them.
    private static let rightWidth = 78

    private var pageOfPages: String {
        let quoted = "\"\(Self.escaped(language.text("pageOf")))\""
        return quoted.filled(["page": "\" counter(page) \"", "pages": "\" counter(pages) \""])
    }

    private static func box(_ place: String, _ text: String) -> String {
        "@\(place){content:\"\(escaped(text))\"}"
    }

    private static func escaped(_ text: String) -> String {
        var string = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            // As numbers, closed by a space: they mean something to CSS, or to HTML around it.
            case "\"", "\\", "<", ">", "&": string += "\\\(String(scalar.value, radix: 16)) "
            default: string.unicodeScalars.append(scalar)
            }
        }
        return string
    }
}

extension Paper {
    /// As `size` of CSS has it.
    fileprivate var keyword: String {
        switch self {
        case .a4: "A4"
        case .letter: "letter"
        }
    }

    fileprivate var size: (width: String, height: String) {
        switch self {
        case .a4: ("210mm", "297mm")
        case .letter: ("8.5in", "11in")
        }
    }
}

extension String {
    /// The text on one line, without marks for its direction; where it is wider than this, as many of its words as fit, and "…".
    fileprivate func cut(to width: Int) -> String {
        let room = width - Unicode.Scalar("…").headWidth
        var line: [Unicode.Scalar] = []
        var used = 0
        var fitting = 0
        var words = (count: 0, width: 0)
        var isBetweenWords = false
        for scalar in unicodeScalars where !scalar.changesDirection {
            if scalar.partsWords {
                isBetweenWords = !line.isEmpty
                continue
            }
            if isBetweenWords {
                if used <= room { words = (line.count, used) }
                line.append(" ")
                used += Unicode.Scalar(" ").headWidth
                isBetweenWords = false
            }
            used += scalar.headWidth
            if used > width {
                let isLongWord = words.width < width / 2
                line.removeSubrange((isLongWord ? fitting : words.count)...)
                line.append("…")
                break
            }
            line.append(scalar)
            if used <= room { fitting = line.count }
        }
        return String(String.UnicodeScalarView(line))
    }

    fileprivate var headWidth: Int { unicodeScalars.reduce(0) { $0 + $1.headWidth } }
}

extension Unicode.Scalar {
    /// In quarters of the type's size, as a plain face without serifs draws it, rounded up for most; what one line holds is not
    /// known before an engine has set it.
    fileprivate var headWidth: Int {
        switch self {
        case " ", ".", ",", ":", ";", "'", "!", "|", "(", ")", "-", "f", "i", "j", "l", "r", "t", "I": 1
        case "m", "w", "M", "W", "@", "%", "—", "…": 4
        case "A"..."Z", "&": 3
        case ..<"\u{80}", "ą", "ć", "ę", "ł", "ń", "ó", "ś", "ź", "ż", "–", "’", "“", "”", "„", "·": 2
        case ..<"\u{2E80}": 3
        default: 4
        }
    }

    fileprivate var partsWords: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) || properties.isWhitespace }

    /// Marks for the direction of a text; one left open would turn around what follows it.
    fileprivate var changesDirection: Bool {
        switch value {
        case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
