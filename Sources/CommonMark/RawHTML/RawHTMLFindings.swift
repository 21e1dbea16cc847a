internal import Diagnostics

extension Finding {
    static func rawHTML(_ problem: HTMLRewriter.Problem, at location: Location) -> Finding {
        let tag = problem.tag
        let (message, reason, fix): (Phrase, Phrase, Phrase) =
            switch problem.kind {
            case .unknown:
                (
                    "<\(tag)> is shown as text", "HTML in a page could run code in a reader's browser",
                    "Write it in Markdown"
                )
            case .closingUnknown:
                (
                    "</\(tag)> is shown as text", "HTML in a page could run code in a reader's browser",
                    "Write it in Markdown"
                )
            case .inText:
                (
                    "<\(tag)> is shown as text, because it stands in the middle of one",
                    "Browsers would end the paragraph there and take what follows apart",
                    "Begin a line with it, after an empty line"
                )
            case .outside(let parent):
                (
                    "<\(tag)> is shown as text outside <\(parent.rawValue)>", "It means nothing anywhere else",
                    "Put it right inside <\(parent.rawValue)>"
                )
            case .selfClosing:
                (
                    "<\(tag)/> is shown as text",
                    "Browsers take it for an opening tag and for the beginning of all that follows",
                    "Write <\(tag)></\(tag)>"
                )
            case .tooDeep:
                (
                    "<\(tag)> is shown as text, because \(HTMLRewriter.mostOpen) tags are open already",
                    "Browsers nest only so deep and then mix up what follows", "Close the tags before it"
                )
            case .nothingOpen:
                (
                    "</\(tag)> closes nothing and is shown as text",
                    "A closing tag alone could end a part of the page itself",
                    "Take it out, or open <\(tag)> before it in the same text, quote or list item"
                )
            case .unclosed:
                (
                    "<\(tag)> is never closed; it ends with its block",
                    "What was meant to stand in it stands after it", "Write </\(tag)> where it ends"
                )
            case .openComment:
                (
                    "A comment without --> hides what follows it", "The words after it are on no page",
                    "Close it with -->"
                )
            case .inImage:
                (
                    "<\(tag)> is shown as text", "A text in place of an image is read aloud as it is",
                    "Write words alone between the brackets"
                )
            case .attribute(let name):
                (
                    "'\(name)' of <\(tag)> is left out",
                    "An attribute could run code in a reader's browser, or make the page look like another one",
                    "Take it out; every tag may have lang, dir and title"
                )
            }
        return Finding(
            "raw-html", .warning, message, at: location, reason: reason, fix: fix, cause: message.english)
    }
}
