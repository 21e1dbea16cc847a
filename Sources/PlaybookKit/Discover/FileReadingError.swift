/// Why the bytes of a file could not be had.
enum FileReadingError: Error, Hashable {
    case notAFile
    /// How many bytes it has.
    case tooLarge(Int)
    /// Somebody writes to it while it is read.
    case changing
    case system(SystemError)
}
