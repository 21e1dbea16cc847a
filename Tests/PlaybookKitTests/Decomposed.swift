import Foundation

extension String {
    /// With its marks apart from their letters, as some file systems store names.
    var decomposed: String { decomposedStringWithCanonicalMapping }
}
