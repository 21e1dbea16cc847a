package import Diagnostics

/// A place of the text that prints a value of the playbook, whether or not the playbook has it.
package struct ValueUse: Sendable {
    package let name: String
    package let span: SourceSpan
}
