/// `sitemap.xml`: the addresses of a published site, for search engines (sitemaps.org, version 0.9).
///
/// No entry says when its page was last changed: the content does not know, and the day of verification is another thing.
struct SiteMap {
    /// The protocol allows so many in one file.
    private static let mostAddresses = 50_000

    let baseURL: BaseURL
    let pages: [ContainedPath]

    func xml() -> [UInt8] {
        var xml = XMLText()
        xml.append(markup: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in pages.prefix(Self.mostAddresses) {
            xml.append(markup: "<url><loc>")
            xml.append(text: baseURL.address(of: page))
            xml.append(markup: "</loc></url>\n")
        }
        xml.append(markup: "</urlset>\n")
        return xml.bytes
    }
}
