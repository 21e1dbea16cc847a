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
        var xml = XMLText()
        xml.append(markup: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        if !pages.allSatisfy(\.alternates.isEmpty) {
            xml.append(markup: " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"")
        }
        xml.append(markup: ">\n")
        for page in pages.prefix(Self.mostAddresses) {
            xml.append(markup: "<url><loc>")
            xml.append(text: baseURL.address(of: page.address))
            xml.append(markup: "</loc>")
            for (language, address) in page.alternates {
                xml.append(markup: "\n<xhtml:link rel=\"alternate\" hreflang=\"")
                xml.append(text: language)
                xml.append(markup: "\" href=\"")
                xml.append(text: baseURL.address(of: address))
                xml.append(markup: "\"/>")
            }
            xml.append(markup: "</url>\n")
        }
        xml.append(markup: "</urlset>\n")
        return xml.bytes
    }
}
