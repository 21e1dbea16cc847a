/// An object of a file (ISO 32000-1, 7.3).
enum PDFObject: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    /// As bytes, whatever way it was written.
    case string([UInt8])
    case name(PDFName)
    case array([PDFObject])
    case dictionary(PDFDictionary)
    case stream(PDFStream)
    case reference(PDFReference)
}

typealias PDFDictionary = [PDFName: PDFObject]

/// By its number alone: of two generations of an object, a file that is read has only one.
struct PDFReference: Hashable, Sendable {
    let number: Int

    /// The highest number (ISO 32000-1, C.2).
    static let most = 8_388_607

    init(_ number: Int) { self.number = number }
}

/// A dictionary, and data as it lies in the file: filters are not undone yet.
struct PDFStream: Hashable, Sendable {
    var dictionary: PDFDictionary
    var data: ArraySlice<UInt8>

    init(_ dictionary: PDFDictionary, data: ArraySlice<UInt8>) {
        self.dictionary = dictionary
        self.data = data
    }
}

/// What an object is, `nil` where it is something else. References are not followed.
extension PDFObject {
    var integer: Int? {
        switch self {
        case .integer(let value): value
        case .real(let value): Int(exactly: value.rounded())
        default: nil
        }
    }

    var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        default: nil
        }
    }

    var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }
    var name: PDFName? { if case .name(let value) = self { value } else { nil } }
    var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }
    var stream: PDFStream? { if case .stream(let value) = self { value } else { nil } }
    var reference: PDFReference? { if case .reference(let value) = self { value } else { nil } }

    /// Of a stream, too.
    var dictionary: PDFDictionary? {
        switch self {
        case .dictionary(let value): value
        case .stream(let value): value.dictionary
        default: nil
        }
    }
}
