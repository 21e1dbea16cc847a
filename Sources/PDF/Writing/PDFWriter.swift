/// Writes a whole file anew: no object of before is left behind. What is no stream is packed into object streams, which makes a tagged file less than half
/// as large.
struct PDFWriter {
    private var output: [UInt8] = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    /// For each object number: type, and two fields (ISO 32000-1, table 18).
    private var entries: [Int: (kind: UInt8, first: Int, second: Int)] = [0: (0, 0, 65_535)]
    private var packed: [(number: Int, bytes: [UInt8])] = []
    private var nextNumber: Int

    /// Objects in a stream of their own; more make no file smaller.
    private static let mostPacked = 200

    /// - Parameter firstFree: A number above all that will be written.
    init(firstFree: Int) { nextNumber = firstFree }

    mutating func write(_ object: PDFObject, as number: Int) {
        if case .stream = object {
            writeUnpacked(object, as: number)
        } else {
            packed.append((number, object.bytes))
            if packed.count == Self.mostPacked { pack() }
        }
    }

    private mutating func writeUnpacked(_ object: PDFObject, as number: Int) {
        entries[number] = (1, output.count, 0)
        output += "\(number) 0 obj\n".utf8
        object.append(to: &output)
        output += "\nendobj\n".utf8
    }

    /// 7.5.7.
    private mutating func pack() {
        guard !packed.isEmpty else { return }
        var head: [UInt8] = []
        var body: [UInt8] = []
        for (index, object) in packed.enumerated() {
            entries[object.number] = (2, nextNumber, index)
            head += "\(object.number) \(body.count) ".utf8
            body += object.bytes
            body.append(0x0A)
        }
        let dictionary: PDFDictionary = [
            "Type": .name("ObjStm"), "N": .integer(packed.count), "First": .integer(head.count),
        ]
        writeUnpacked(.compressed(head + body, dictionary), as: nextNumber)
        nextNumber += 1
        packed = []
    }

    /// The file, closed by a cross-reference stream (7.5.8) that holds what the trailer says. Its identifier is made from the bytes before.
    mutating func finish(_ trailer: PDFDictionary) -> [UInt8] {
        pack()
        let start = output.count
        entries[nextNumber] = (1, start, 0)
        let numbers = entries.keys.sorted()
        var index: [PDFObject] = []
        var table: [UInt8] = []
        var run = 0
        for (place, number) in numbers.enumerated() {
            if place == 0 || numbers[place - 1] != number - 1 {
                if place > 0 { index.append(.integer(run)) }
                index.append(.integer(number))
                run = 0
            }
            run += 1
            let (kind, first, second) = entries[number] ?? (0, 0, 0)
            table.append(kind)
            table += stride(from: 32, through: 0, by: -8).map { UInt8(truncatingIfNeeded: first >> $0) }
            table += [UInt8(truncatingIfNeeded: second >> 8), UInt8(truncatingIfNeeded: second)]
        }
        index.append(.integer(run))
        var dictionary = trailer
        let id = PDFObject.string(Self.identifier(of: output))
        dictionary["ID"] = .array([id, id])
        dictionary["Type"] = .name("XRef")
        dictionary["Size"] = .integer(nextNumber + 1)
        dictionary["W"] = .array([.integer(1), .integer(5), .integer(2)])
        dictionary["Index"] = .array(index)
        output += "\(nextNumber) 0 obj\n".utf8
        PDFObject.compressed(table, dictionary).append(to: &output)
        output += "\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8
        return output
    }

    /// Sixteen bytes from two runs of FNV-1a (Fowler, Noll, Vo) of 64 bits, the second over the bytes turned round.
    private static func identifier(of bytes: [UInt8]) -> [UInt8] {
        var hashes: [UInt64] = [0xCBF2_9CE4_8422_2325, 0xCBF2_9CE4_8422_2325]
        for byte in bytes {
            hashes[0] = (hashes[0] ^ UInt64(byte)) &* 0x100_0000_01B3
            hashes[1] = (hashes[1] ^ UInt64(~byte)) &* 0x100_0000_01B3
        }
        return hashes.flatMap { hash in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: hash >> UInt64($0)) }
        }
    }
}

extension PDFObject {
    /// A stream of these bytes.
    static func compressed(_ bytes: [UInt8], _ dictionary: PDFDictionary) -> PDFObject {
        var dictionary = dictionary
        dictionary["Filter"] = .name("FlateDecode")
        dictionary["DecodeParms"] = nil
        return .stream(PDFStream(dictionary, data: Flate.deflate(bytes)[...]))
    }
}
