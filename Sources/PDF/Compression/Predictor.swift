import Diagnostics

/// Undoes the row filters of PNG, and TIFF's none, before compression (ISO 32000-1, 7.4.4.4; PNG specification, 9.2).
enum Predictor {
    static func undo(_ bytes: [UInt8], _ parameters: PDFDictionary) throws(PDFError) -> [UInt8] {
        let kind = parameters["Predictor"]?.integer ?? 1
        if kind == 1 { return bytes }
        guard kind >= 10 else { throw PDFError("A stream uses the predictor \(kind), which is not read here") }
        let bits =
            (parameters["Colors"]?.integer ?? 1).clamped(1, 32)
            * (parameters["BitsPerComponent"]?.integer ?? 8).clamped(1, 16)
        let step = max(1, bits / 8)
        let width = (bits * (parameters["Columns"]?.integer ?? 1).clamped(1, 1 << 20) + 7) / 8
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var row = [UInt8](repeating: 0, count: width)
        var start = 0
        while start + 1 < bytes.count {
            let above = row
            let filter = bytes[start]
            let end = min(start + 1 + width, bytes.count)
            for index in 0..<(end - start - 1) {
                let left = index >= step ? row[index - step] : 0
                let corner = index >= step ? above[index - step] : 0
                let add: UInt8 =
                    switch filter {
                    case 1: left
                    case 2: above[index]
                    case 3: UInt8((Int(left) + Int(above[index])) / 2)
                    case 4: paeth(Int(left), Int(above[index]), Int(corner))
                    default: 0
                    }
                row[index] = bytes[start + 1 + index] &+ add
            }
            output += row[..<(end - start - 1)]
            start = end
        }
        return output
    }

    private static func paeth(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
        let guess = left + above - corner
        let (toLeft, toAbove, toCorner) = (abs(guess - left), abs(guess - above), abs(guess - corner))
        if toLeft <= toAbove, toLeft <= toCorner { return UInt8(left) }
        return UInt8(toAbove <= toCorner ? above : corner)
    }
}

extension Int {
    fileprivate func clamped(_ low: Int, _ high: Int) -> Int { Swift.min(Swift.max(self, low), high) }
}
