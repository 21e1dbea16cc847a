/// `![[page#heading]]` alone in its paragraph: what stands there, marked as another page's.
extension RenderPass {
    mutating func writeEmbed(_ node: Node) {
        let target = targets[Int(node.number)]
        guard let embed = target.embed else {
            startBlock("<p>")
            writeName(node)
            output.append(markup: "</p>\n")
            return
        }
        startBlock("<section class=\"embed\">\n<p class=\"embed-source\">")
        output.append(text: options.words.embedded)
        output.append(markup: " ")
        writeName(node)
        output.append(markup: "</p>\n")
        output.append(embed)
        startBlock("</section>\n")
    }
}
