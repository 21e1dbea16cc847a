package import Diagnostics

/// Two pages of one sort with one id.
package struct DuplicateName: Sendable {
    package let name: String
    package let first: Finding.Location
    package let second: Finding.Location
}
