import Diagnostics

/// `sitemap.xml`: the addresses of a published site, for search engines (sitemaps.org, version 0.9).
///
/// No entry says when its page was last changed: the content does not know, and the day of verification is another thing.
struct SiteMap {
    /// The protocol allows so many in one file.
    private static let mostAddresses = 50_000

    let baseURL: BaseURL
    let pages: [Entry]

    struct Entry {
        let address: ContainedPath
        /// The same page in all languages that it is written in, itself among them; empty where it is in one.
        var alternates: [(language: String, address: ContainedPath)] = []
    }

    func xml() -> [UInt8] {
        var names: [XMLText.Attribute] = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]
        if !pages.allSatisfy(\.alternates.isEmpty) { names.append(("xmlns:xhtml", "http://www.w3.org/1999/xhtml")) }
        var xml = XMLText()
        xml.open("urlset", names)
        for page in pages.prefix(Self.mostAddresses) {
            xml.open("url")
            xml.open("loc")
            xml.text(baseURL.address(of: page.address))
            xml.close("loc")
            for (language, address) in page.alternates {
                xml.empty(
                    "xhtml:link",
                    [("rel", "alternate"), ("hreflang", language), ("href", baseURL.address(of: address))])
            }
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }
}
