import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Family S. A drawing is linked on line 1, column 8; the place in the drawing is a related one, so that
/// the page that shows nothing is marked, too.
@Suite("SVG and file types")
struct SVGAcceptanceTests {
    @Test(
        "S-01 A drawing with script, a handler or foreign content is refused at its place",
        arguments: [
            ("<script>pwned=1</script>", "it holds '<script>'", "2:2"),
            ("<g/>\n<g onload=\"pwned=1\"/>", "it runs script by 'onload'", "3:4"),
            ("<foreignObject><p>x</p></foreignObject>", "it holds '<foreignObject>'", "2:2"),
        ])
    func script(_ content: String, _ reason: String, _ place: String) throws {
        try expectRefusal(of: content, reason, place)
    }

    @Test(
        "S-02 A drawing with a link or an animation of one is refused",
        arguments: [
            ("<a href=\"javascript:pwned=1\"><g/></a>", "it holds '<a>'", "2:2"),
            ("<g><set attributeName=\"href\" to=\"javascript:pwned=1\"/></g>", "it holds '<set>'", "2:5"),
        ])
    func link(_ content: String, _ reason: String, _ place: String) throws {
        try expectRefusal(of: content, reason, place)
    }

    @Test("S-03 A drawing with a document type is refused before an entity is unfolded", .timeLimit(.minutes(1)))
    func entities() throws {
        var entities = "<!ENTITY a0 \"boom\">"
        for level in 1...10 {
            let uses = String(repeating: "&a\(level - 1);", count: 10)
            entities += "\n<!ENTITY a\(level) \"\(uses)\">"
        }
        let drawing = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [\n\(entities)\n]>\n<svg>&a10;</svg>"
        let start = ResourceUse.threadSeconds
        #expect(FilePolicy.refusal(of: "map.svg", Array(drawing.utf8)) != nil)
        #expect(ResourceUse.threadSeconds - start < 0.2)
        let built = try BuiltSite(onDisk: ["index.md": "![map](map.svg)", "map.svg": drawing])
        #expect(
            built.errors == [
                "index.md:1:8: [unpublished-file] 'map.svg' is not published: it holds a document type, '<!DOCTYPE'"
            ])
        #expect(built.related == ["map.svg:2:1"])
        #expect(built.output["map.svg"] == nil)
    }

    @Test(
        "S-04 A drawing that asks for another file is refused",
        arguments: [
            ("<image href=\"https://host.example/x.png\"/>", "it holds '<image>'", "2:2"),
            ("<use href=\"other.svg#x\"/>", "'href' points to another file", "2:6"),
            ("<style>@import 'x.css';</style>", "it holds '<style>'", "2:2"),
            ("<g fill=\"url(https://host.example/x)\"/>", "'fill' points to another file by 'url()'", "2:4"),
        ])
    func otherFile(_ content: String, _ reason: String, _ place: String) throws {
        try expectRefusal(of: content, reason, place)
    }

    @Test(
        "S-05 A picture that holds markup is refused, whatever its name says",
        arguments: [
            ("<!doctype html><script>pwned=1</script>", "it is a page of HTML"),
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"pwned=1\"/>", "it is an SVG drawing"),
        ])
    func markup(_ text: String, _ truth: String) throws {
        let built = try BuiltSite(onDisk: ["index.md": "![map](map.png)", "map.png": text])
        #expect(
            built.errors == [
                "index.md:1:8: [unpublished-file] 'map.png' is not published: \(truth), not a PNG picture"
            ])
        #expect(built.output["map.png"] == nil)
    }

    @Test(
        "S-06 What a browser would run is no asset",
        arguments: ["x.html", "x.js", "x.svgz", "x.xml", "x.xhtml", "x.wasm"])
    func types(_ name: String) throws {
        let built = try BuiltSite(onDisk: ["index.md": "[file](\(name))", name: "<p>text</p>"])
        #expect(
            built.errors == [
                "index.md:1:8: [unpublished-file] '\(name)' is not published: files of this type are not published"
            ])
        #expect(built.output[ContainedPath(stringLiteral: name)] == nil)
    }

    @Test("S-07 An empty file and one past the limit are reported, the large ones unread", .timeLimit(.minutes(1)))
    func sizes() throws {
        let folder = try TemporaryFolder([
            "index.md": "[e](empty.pdf) [b](big.pdf) [s](sparse.pdf)", "empty.pdf": "", "big.pdf": "", "sparse.pdf": "",
        ])
        for (name, size) in [("big.pdf", 200 << 20), ("sparse.pdf", 1 << 40)] {
            let isMade = unsafe truncate(folder.path(of: name), off_t(size)) == 0
            #expect(isMade)
        }
        let built = try BuiltSite(reading: folder.path)
        #expect(built.findings("too-large").count == 2)
        #expect(
            built.findings("unpublished-file") == [
                "index.md:1:5: 'empty.pdf' is not published: the file is empty"
            ])
        #expect(built.errors.count == 5, "and the links to the two: \(built.errors)")
    }

    @Test(
        "S-08 A drawing as tools export it is published byte for byte",
        arguments: ["inkscape.svg", "figma.svg", "illustrator.svg"])
    func clean(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Drawings/\(name)")
        let bytes = [UInt8](try Data(contentsOf: file))
        let folder = try TemporaryFolder(["index.md": "![map](\(name))"])
        try folder.write(bytes, at: name)
        let built = try BuiltSite(reading: folder.path)
        #expect(built.errors == [])
        #expect(built.bytes(name) == bytes)
    }

    @Test(
        "S-08 A drawing of a real handbook is published, or its place says why not",
        .enabled(if: !Handbooks.folders.isEmpty, "\(Handbooks.absence)"))
    func real() throws {
        for folder in Handbooks.folders {
            for case let name as String in FileManager.default.enumerator(atPath: folder)
                ?? FileManager.DirectoryEnumerator()
            where name.hasSuffix(".svg") {
                let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: name)))
                let refusal = FilePolicy.refusal(of: "drawing.svg", bytes)
                #expect(refusal == nil || refusal?.location?.span != nil, "\(name)")
            }
        }
    }

    private func expectRefusal(
        of content: String, _ reason: String, _ place: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n\(content)\n</svg>\n"
        let built = try BuiltSite(onDisk: ["index.md": "![map](map.svg)", "map.svg": drawing])
        #expect(
            built.errors == ["index.md:1:8: [unpublished-file] 'map.svg' is not published: \(reason)"],
            sourceLocation: sourceLocation)
        #expect(built.related == ["map.svg:\(place)"], sourceLocation: sourceLocation)
        #expect(built.output["map.svg"] == nil, sourceLocation: sourceLocation)
    }
}
