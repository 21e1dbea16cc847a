package import Diagnostics

/// A book that an engine has printed, ready to be written.
package struct PrintedBook: Sendable {
    package let pdf: [UInt8]
    /// `Chromium 156.0.8078.108`
    package let engine: String
    package let pages: Int
    package let prints: Int
    /// Of the document, of the engine, and of the checks.
    package let log: FindingLog
}
