/// What the files that truce writes say about who made them.
package enum Generator {
    package static let version = "0.1.0"
    package static let name = "truce \(version)"
}
