/// Text with merge fields, values and terms.
extension RenderPass {
    mutating func writeText(_ index: Int) {
        let node = document.nodes[index]
        guard additions else { return output.append(text: bytes(node)) }
        if node.isUndefinedValue {
            output.append(undefinedValue: bytes(node))
        } else {
            writeTextWithTerms(index)
        }
    }

    mutating func write(text: ArraySlice<UInt8>) {
        if options.noBreaks != nil { output.append(heldText: text) } else { output.append(textWithFields: text) }
    }
}

extension HTMLBuffer {
    /// The mark of a value that the playbook does not have.
    mutating func append(undefinedValue mark: ArraySlice<UInt8>) {
        append(markup: "<span class=\"broken\">")
        append(text: mark)
        append(markup: "</span>")
    }
}
