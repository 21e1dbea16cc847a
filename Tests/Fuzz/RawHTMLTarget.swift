import CommonMark
import Diagnostics

extension FuzzTarget {
    /// Whatever the page, its HTML is well-formed, and nothing in it can run or leads where the policy forbids.
    static let rawHTML = FuzzTarget(name: "raw-html", seconds: 4) { bytes in
        var log = FindingLog()
        let document = MarkdownParser().parse(bytes, in: 0..<bytes.count, path: "a.md", log: &log)
        let links = document.links
        let html = HTMLRenderer(document).html { index in
            let isImage = links[index].kind == .image
            switch URLPolicy.judge(links[index].destination, image: isImage) {
            case .refused: return LinkTarget(href: nil)
            case .external(let address): return LinkTarget(href: address, isExternal: true)
            case .fragment, .relative: return LinkTarget(href: isImage ? "a.png" : "a.html")
            }
        }
        var check = MarkupCheck(html.bytes)
        check.run()
    }
}
