/// Every file of a site, complete and in memory.
package struct Output: Sendable {
    package private(set) var files: [ContainedPath: [UInt8]] = [:]

    package init() {}

    /// False if the address is taken; the first file stays.
    @discardableResult
    package mutating func add(_ bytes: [UInt8], at address: ContainedPath) -> Bool {
        guard files[address] == nil else { return false }
        files[address] = bytes
        return true
    }
}
