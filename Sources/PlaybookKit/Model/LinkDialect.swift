/// How the playbook's own addresses are written.
package enum LinkDialect: String, Sendable, CaseIterable {
    case relative, root, slug
}
