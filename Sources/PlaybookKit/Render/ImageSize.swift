import Diagnostics

/// How large a picture is, in CSS pixels, by the first bytes of its file; so that a page does not jump while it loads.
struct ImageSize: Equatable {
    let width: Int
    let height: Int

    /// `nil` for other files and for those that do not say.
    init?(_ bytes: [UInt8], fileExtension: String?) {
        let size: (Int, Int)? =
            switch fileExtension {
            case "png": Self.png(bytes)
            case "gif": Self.gif(bytes)
            case "jpg", "jpeg": Self.jpeg(bytes)
            case "svg": Self.svg(bytes)
            default: nil
            }
        guard let size, (1...65_535).contains(size.0), (1...65_535).contains(size.1) else { return nil }
        (width, height) = size
    }

    /// PNG specification, 11.2.2: the header chunk comes first.
    private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        return (number(bytes[16..<20]), number(bytes[20..<24]))
    }

    /// GIF89a, 18: the logical screen, low byte first.
    private static func gif(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
        return (number(bytes[6..<8].reversed()), number(bytes[8..<10].reversed()))
    }

    /// ITU-T T.81, B.2.2: the frame header is the first segment from C0 to CF that is no table.
    private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var start = 2
        while start + 9 <= bytes.count, bytes[start] == 0xFF {
            let marker = bytes[start + 1]
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (number(bytes[start + 7..<start + 9]), number(bytes[start + 5..<start + 7]))
            }
            start += 2 + number(bytes[start + 2..<start + 4])
        }
        return nil
    }

    /// The last two numbers of the `viewBox`, which every drawing tool writes.
    private static func svg(_ bytes: [UInt8]) -> (Int, Int)? {
        let head = bytes.prefix(4096)
        guard let name = head.firstRange(of: Array("viewBox=".utf8)) else { return nil }
        let value = head[name.upperBound...].dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
        let numbers = value.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.map {
            Double(String(decoding: $0, as: UTF8.self))
        }
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3], (0...65_535).contains(width),
            (0...65_535).contains(height)
        else { return nil }
        return (Int(width.rounded()), Int(height.rounded()))
    }

    /// Big-endian.
    private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}

extension Playbook {
    /// Of a picture beside the pages.
    func imageSize(of path: ContainedPath) -> ImageSize? {
        source[path].flatMap { ImageSize($0.bytes, fileExtension: path.fileExtension) }
    }
}
