/// One page of the site as search knows it.
struct SearchPage: Sendable {
    /// What a page weighs beside others that say the same.
    enum Standing: Int, Sendable {
        /// Moments, stages, assets and words of the glossary are what people look for by name.
        case plain, sought, list, retired
    }

    var title: String
    /// From the root of the site, as it stands in a link.
    var address: String
    var standing = Standing.plain
    var facets: [SearchFacet: [SearchFacet.Value]] = [:]
    /// At least one.
    var sections = [SearchSection()]
    /// Where the asset opens; empty for what a browser cannot open.
    var open = ""
}
