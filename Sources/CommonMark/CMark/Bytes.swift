#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

// Reading bytes as fast as C does, for what looks at every byte of a text.

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where a byte stands first in a range, by the C library's search of many bytes at a time.
    @inline(__always)
    func first(_ sign: Unicode.Scalar, in range: Range<Int>) -> Int? {
        precondition(startIndex <= range.lowerBound && range.upperBound <= endIndex)
        let offset = range.lowerBound - startIndex
        let found = withContiguousStorageIfAvailable { bytes -> Int in
            guard let start = unsafe bytes.baseAddress.map({ unsafe UnsafeRawPointer($0 + offset) }),
                let place = unsafe memchr(start, Int32(sign.value), range.count)
            else { return -1 }
            return unsafe UnsafeRawPointer(place) - start
        }
        guard let found else { return self[range].firstIndex(where: { $0 == sign }) }
        return found < 0 ? nil : range.lowerBound + found
    }

    /// Whether the bytes of another text stand at an index, the last of them before the end.
    @inline(__always)
    func holds(_ other: ArraySlice<UInt8>, at index: Int) -> Bool {
        precondition(startIndex <= index && index + other.count <= endIndex)
        let offset = index - startIndex
        let isEqual = withContiguousStorageIfAvailable { bytes in
            unsafe other.withUnsafeBufferPointer { other in
                guard let one = bytes.baseAddress, let two = other.baseAddress else { return true }
                return unsafe memcmp(one + offset, two, other.count) == 0
            }
        }
        return isEqual ?? self[index...].starts(with: other)
    }

    /// How many bytes at the start of a range are not in a set.
    @inline(__always)
    func prefixLength(without set: ByteSet, in range: Range<Int>) -> Int {
        precondition(startIndex <= range.lowerBound && range.upperBound <= endIndex)
        let start = range.lowerBound - startIndex
        let length = withContiguousStorageIfAvailable { bytes in
            unsafe set.flags.withUnsafeBufferPointer { flags in
                let stop = start + range.count
                var index = start
                while index < stop, unsafe !flags[Int(bytes[index])] { index &+= 1 }
                return index - start
            }
        }
        return length ?? self[range].prefix { !set.flags[Int($0)] }.count
    }
}

/// Any of the 256 bytes.
struct ByteSet {
    fileprivate let flags: [Bool]

    init(_ isMember: (UInt8) -> Bool) { flags = (0...255).map(isMember) }
}

extension [UInt8] {
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }
}
