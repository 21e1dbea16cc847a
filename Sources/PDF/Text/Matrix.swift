/// A map of the plane, written as PDF writes it: `[a b c d e f]` takes (x, y) to (ax + cy + e, bx + dy + f).
struct Matrix: Hashable, Sendable {
    var (a, b, c, d, e, f) = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    static let identity = Matrix()

    /// What this map and then the other make together.
    func then(_ next: Matrix) -> Matrix {
        var result = Matrix()
        result.a = a * next.a + b * next.c
        result.b = a * next.b + b * next.d
        result.c = c * next.a + d * next.c
        result.d = c * next.b + d * next.d
        result.e = e * next.a + f * next.c + next.e
        result.f = e * next.b + f * next.d + next.f
        return result
    }

    /// The map with its origin moved to the point that had these coordinates.
    func moved(_ x: Double, _ y: Double) -> Matrix {
        var result = self
        result.e += x * a + y * c
        result.f += x * b + y * d
        return result
    }
}

extension Matrix {
    /// `nil` for anything but six numbers.
    init?(_ numbers: [Double]) {
        guard numbers.count == 6 else { return nil }
        (a, b, c) = (numbers[0], numbers[1], numbers[2])
        (d, e, f) = (numbers[3], numbers[4], numbers[5])
    }

    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }

    /// How long a vertical unit is in the plane it leads to.
    var height: Double { (c * c + d * d).squareRoot() }
}
