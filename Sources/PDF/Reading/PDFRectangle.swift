/// In points, from the lower left corner.
package struct PDFRectangle: Hashable, Sendable {
    package var left, bottom, right, top: Double

    package init(left: Double, bottom: Double, right: Double, top: Double) {
        (self.left, self.bottom, self.right, self.top) = (left, bottom, right, top)
    }

    /// From four numbers in any order of corners (7.9.5).
    init?(_ numbers: [Double]) {
        guard numbers.count == 4, numbers.allSatisfy(\.isFinite) else { return nil }
        self.init(
            left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]), right: max(numbers[0], numbers[2]),
            top: max(numbers[1], numbers[3]))
    }

    package var width: Double { right - left }
    package var height: Double { top - bottom }
}
