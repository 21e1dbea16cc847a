/// Which version of the content is meant.
package enum Revision: Hashable, Sendable {
    /// `name` is how it was asked for, such as `origin/main`; `commit` its whole id, in hexadecimal digits.
    case commit(name: String, commit: String)
    /// The files as they are on disk, whatever git knows of them.
    case workingTree
}
