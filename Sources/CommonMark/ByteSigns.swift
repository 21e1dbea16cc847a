// A byte of a text compares with the sign it stands for: `byte == "["`, `case "a"..."z"`.

@inline(__always)
func == (byte: UInt8, sign: Unicode.Scalar) -> Bool { UInt32(byte) == sign.value }

@inline(__always)
func != (byte: UInt8, sign: Unicode.Scalar) -> Bool { UInt32(byte) != sign.value }

@inline(__always)
func ~= (sign: Unicode.Scalar, byte: UInt8) -> Bool { byte == sign }

@inline(__always)
func ~= (signs: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
    UInt32(byte) >= signs.lowerBound.value && UInt32(byte) <= signs.upperBound.value
}
