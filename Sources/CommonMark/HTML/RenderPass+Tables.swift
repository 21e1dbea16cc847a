/// Tables that scroll on their own and have a name.
extension RenderPass {
    mutating func openTable(_ index: Int) {
        output.startLine()
        tables += 1
        isTableBodyOpen = false
        if isPaper {
            // The same page is read on a screen, where it may be too wide and scrolls.
            let isWide = TableWidth(document, table: index).isWide
            output.append(markup: isWide ? "<div class=\"table wide\"" : "<div class=\"table\"")
            output.append(markup: " tabindex=\"0\">\n")
        } else if additions {
            output.append(markup: "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
            output.append(attribute: options.words.table)
            output.append(markup: " ")
            output.append(number: tables)
            let columns = headerNames(of: index)
            if !columns.isEmpty {
                output.append(markup: ": ")
                output.append(attribute: columns)
            }
            output.append(markup: "\">\n")
        }
        output.append(markup: "<table>")
    }

    private func headerNames(of table: Int) -> String {
        guard table + 1 < document.nodes[table].end else { return "" }
        return document.children(of: table + 1).map { document.plainText(of: $0, limit: 40) }
            .filter { !$0.isEmpty }.prefix(6).joined(separator: ", ")
    }

    mutating func closeTable() {
        if isTableBodyOpen { startBlock("</tbody>") }
        isTableBodyOpen = false
        startBlock("</table>")
        output.startLine()
        if additions { output.append(markup: "</div>\n") }
    }

    mutating func openRow(_ node: Node) {
        if node.kind == .tableHeader {
            isInTableHeader = true
            startBlock("<thead>")
        } else if !isTableBodyOpen {
            startBlock("<tbody>")
            isTableBodyOpen = true
        }
        startBlock("<tr>")
    }

    mutating func closeRow(_ node: Node) {
        startBlock("</tr>")
        if node.kind == .tableHeader {
            startBlock("</thead>")
            isInTableHeader = false
        }
    }

    mutating func openCell(_ index: Int) {
        let alignment = document.nodes[index].alignment
        startBlock(isHeaderCell(index) ? (additions ? "<th scope=\"col\"" : "<th") : "<td")
        switch alignment {
        case .none: break
        case .left: output.append(markup: additions ? " class=\"ta-l\"" : " align=\"left\"")
        case .center: output.append(markup: additions ? " class=\"ta-c\"" : " align=\"center\"")
        case .right: output.append(markup: additions ? " class=\"ta-r\"" : " align=\"right\"")
        }
        output.append(markup: ">")
    }

    mutating func closeCell(_ index: Int) {
        output.append(markup: isHeaderCell(index) ? "</th>" : "</td>")
    }

    /// An empty header cell heads nothing, so with our additions it is an ordinary one.
    private func isHeaderCell(_ index: Int) -> Bool {
        isInTableHeader && !(additions && document.nodes[index].end == index + 1)
    }
}
