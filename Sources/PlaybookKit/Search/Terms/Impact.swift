/// What a word weighs in a section, in 32 steps: 5·log₂(1 + weight), rounded.
enum Impact {
    static let highest = 31

    static func of(_ weight: Double) -> UInt8 {
        var step = 0
        while step < highest, weight >= thresholds[step] { step += 1 }
        return UInt8(step)
    }

    /// The least weight of each step from 1 on. Multiplied out, because the logarithm of one library is not that of another.
    private static let thresholds: [Double] = {
        // The tenth and the fifth root of two.
        var power = 1.071_773_462_536_293_1
        return (1...highest).map { _ in
            defer { power *= 1.148_698_354_997_035 }
            return power - 1
        }
    }()
}
