package import Diagnostics

/// Two sources that want one address of the site.
package struct AddressClash: Sendable {
    package let address: ContainedPath
    package let first: Finding.Location
    package let second: Finding.Location
}
