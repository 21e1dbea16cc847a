import Testing

@testable import PDF

@Suite("Lines of a page's text")
struct PDFTextLineTests {
    private func run(_ text: String, _ x: Double, _ y: Double, size: Double = 10, afterSpace: Bool = false)
        -> PDFTextRun
    {
        PDFTextRun(
            text: text, x: x, y: y, width: Double(text.utf8.count) * size / 2, size: size, isAfterSpace: afterSpace)
    }

    @Test("go from the top to the foot, each from left to right, whatever was shown first")
    func order() {
        let runs = [
            run("foot", 300, 20), run("two", 50, 700), run("one", 20, 700), run("title", 400, 800),
            run("head", 20, 800),
        ]
        #expect(runs.lines.map(\.text) == ["head title", "one two", "foot"])
    }

    @Test("hold what is raised above them or lowered")
    func raised() {
        let runs = [
            run("x", 20, 700), run("2", 25, 703.5, size: 6), run("H", 40, 700), run("3", 45, 698, size: 6),
            run("next", 20, 688),
        ]
        #expect(runs.lines.map(\.text) == ["x2 H3", "next"])
        #expect(runs.lines.map(\.y) == [700, 688])
    }

    @Test("have a space where one was shown or where there is room for one, and none inside of a word")
    func spaces() {
        let runs = [
            run("A", 20, 700), run("V", 24.5, 700), run("x", 29.6, 700), run("y", 36, 700, afterSpace: true),
            run("z", 50, 700),
        ]
        #expect(runs.lines.map(\.text) == ["AVx y z"])
    }

    @Test("can be made of what stands in an area")
    func areas() {
        let runs = [
            run("1.1", 20, 700), run("Title", 50, 700), run("12", 200, 700), run("Other", 50, 685),
            run("above", 50, 714),
        ]
        let area = PDFRectangle(left: 18, bottom: 696, right: 220, top: 710)
        #expect(runs.filter { $0.stands(in: area) }.readText == "1.1 Title 12")
        #expect(!run("1", 20, 700).stands(in: PDFRectangle(left: 220, bottom: 710, right: 18, top: 696)))
    }
}
