import CommonMark

/// What a text shows of other pages: their links lead from here, their headings step down, their ids are its own.
extension BodyRenderer {
    /// The HTML of the embeds of a page's body, by the index of the link.
    func embeds(in body: BodyText, href: (LinkDestination) -> String?) -> [Int: HTMLBuffer] {
        let embeds = playbook.embeds.of(body.page)
        var texts: [BodyText] = []
        for (index, embed) in embeds.enumerated() {
            let host = embed.parent.map { texts[$0] } ?? body
            // No id of a heading holds a colon.
            texts.append(text(of: embed, under: host.level(above: embed.link), "\(body.idPrefix)embed:\(index + 1):"))
        }
        // An embed comes after the one it stands in, so from behind each finds what it holds finished.
        var onBody: [Int: HTMLBuffer] = [:]
        var inEmbeds = [[Int: HTMLBuffer]](repeating: [:], count: embeds.count)
        for (index, embed) in embeds.enumerated().reversed() {
            let html = html(of: texts[index], embeds: inEmbeds[index], href: href)
            inEmbeds[index] = [:]
            if let parent = embed.parent { inEmbeds[parent][embed.link] = html } else { onBody[embed.link] = html }
        }
        return onBody
    }

    private func text(of embed: Embeds.Embed, under level: Int, _ idPrefix: String) -> BodyText {
        let part = playbook.embeds.part(embed)
        let page = playbook.pages[embed.page]
        let isWhole = embed.heading == nil
        let headings = part.document.headings.dropFirst(isWhole && page.titleHeading != nil ? 1 : 0)
        let highest = (isWhole ? headings.map(\.level).min() : headings.first?.level) ?? 2
        return BodyText(
            page: page, document: part.document, links: part.links, idPrefix: idPrefix,
            headingShift: min(6, max(2, level + 1)) - highest, levelAbove: level, skipsTitle: isWhole, isWhole: isWhole)
    }
}
