/// Text as two bytes a unit, the high one first, as character maps and text strings hold it.
enum UTF16Text {
    /// A last byte without its pair is left out.
    static func units(of bytes: ArraySlice<UInt8>) -> [UInt16] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var high: UInt16?
        for byte in bytes {
            if let first = high {
                units.append(first << 8 | UInt16(byte))
                high = nil
            } else {
                high = UInt16(byte)
            }
        }
        return units
    }
}
