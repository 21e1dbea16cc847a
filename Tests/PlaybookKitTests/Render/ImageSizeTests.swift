import Testing

@testable import PlaybookKit

@Suite("The size of a picture")
struct ImageSizeTests {
    @Test("is read from the head of a PNG, GIF or JPEG file")
    func bitmaps() {
        let png: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 2, 0, 0, 0, 3,
        ]
        let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00]
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 20, 0, 30, 1, 0, 0, 0]
        #expect(ImageSize(png, fileExtension: "png").map { [$0.width, $0.height] } == [258, 3])
        #expect(ImageSize(gif, fileExtension: "gif").map { [$0.width, $0.height] } == [320, 200])
        #expect(ImageSize(jpeg, fileExtension: "jpg").map { [$0.width, $0.height] } == [30, 20])
    }

    @Test("is the drawing area of an SVG")
    func drawing() {
        let svg = Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640.4 480"><g/></svg>"#.utf8)
        #expect(ImageSize(svg, fileExtension: "svg").map { [$0.width, $0.height] } == [640, 480])
    }

    @Test(
        "is unknown for a file that is cut short or is something else",
        arguments: ["", "GIF8", "\u{FF}\u{D8}", "<svg viewBox=\"0 0 1e99 5\"/>", "<svg viewBox=\"0 0 5\"/>", "<svg/>"])
    func nothing(text: String) {
        for ending in ["png", "gif", "jpg", "svg", "webp"] {
            #expect(ImageSize(Array(text.utf8), fileExtension: ending) == nil)
        }
    }
}
