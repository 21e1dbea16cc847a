/// Prints a book until the page numbers in its text are those of its pages.
///
/// A number changes the width of its line, and so may move what it counts. It rarely does: chapters begin a page, and before
/// the first print stand digits as wide as the numbers will be. Two prints are enough for an ordinary book; in the fourth
/// and fifth every number takes the same room whatever it is, so that nothing can move any more.
struct Passes<Printed: Sendable>: Sendable {
    /// One print of the book.
    struct Pass: Hashable, Sendable {
        /// From one.
        let number: Int
        let numbers: PageNumbers
        let reservesNumberWidth: Bool
        /// The first print only tells where things are, which it does faster without tags.
        let isTagged: Bool
    }

    /// How often a book is printed at most.
    static var most: Int { 5 }
    private static var firstWithReservedWidth: Int { 4 }

    let printed: Printed
    let count: Int
    /// On which page each place was in the print before the last one, which are the numbers in the text.
    let written: [String: Int]
    /// And in the last one.
    let found: [String: Int]

    /// - Parameters:
    ///   - digits: How many a page number will have.
    ///   - print: Prints the book and tells on which pages the places with a number are.
    init(
        expectingDigits digits: Int,
        print: (Pass) async throws(TypesetError) -> (printed: Printed, pages: [String: Int])
    ) async throws(TypesetError) {
        let first = Pass(
            number: 1, numbers: .expected(digits: digits), reservesNumberWidth: false, isTagged: false)
        var (printed, found) = try await print(first)
        var written: [String: Int] = [:]
        var count = 1
        while count == 1 || written != found, count < Self.most {
            count += 1
            written = found
            let pass = Pass(
                number: count, numbers: .known(written),
                reservesNumberWidth: count >= Self.firstWithReservedWidth, isTagged: true)
            (printed, found) = try await print(pass)
        }
        (self.printed, self.count, self.written, self.found) = (printed, count, written, found)
    }
}
