/// Text with merge fields and values.
extension RenderPass {
    mutating func writeText(_ node: Node) {
        guard additions else { return output.append(text: bytes(node)) }
        if node.isUndefinedValue {
            output.append(undefinedValue: bytes(node))
        } else {
            output.append(textWithFields: bytes(node))
        }
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
