/// The fonts and pictures that a style sheet loads by `url(…)`, under the names that they are published with.
///
/// A path counts from the sheet's own folder, as browsers read it. What names no file of the theme stays as it is: `url(#clip)`, or an
/// address on another host, which the policy of the pages does not let through anyway.
enum StyleSheetFiles {
    /// `name` is the sheet's path below `assets/`; `paths` says where each other file is published, by its path there.
    static func named(in sheet: [UInt8], called name: String, by paths: [String: String]) -> [UInt8] {
        var output: [UInt8] = []
        var rest = sheet[...]
        while let call = rest.firstRange(of: call) {
            let address = address(in: rest[call.upperBound...])
            output += rest[..<address.lowerBound]
            output += published(rest[address], from: name, paths) ?? Array(rest[address])
            rest = rest[address.upperBound...]
        }
        return output + rest
    }

    private static let call = Array("url(".utf8)

    /// Behind spaces and a quotation mark, up to what ends an address or begins its fragment.
    private static func address(in rest: ArraySlice<UInt8>) -> Range<Int> {
        let start = rest.firstIndex { !" \t\r\n\"'".utf8.contains($0) } ?? rest.endIndex
        let end = rest[start...].firstIndex { " \t\r\n\"')?#".utf8.contains($0) } ?? rest.endIndex
        return start..<end
    }

    /// A file is published in the folder that it is in, so that only its name is another one.
    private static func published(_ address: ArraySlice<UInt8>, from sheet: String, _ paths: [String: String])
        -> [UInt8]?
    {
        let reference = String(decoding: address, as: UTF8.self)
        guard let file = ContainedPath(sheet)?.resolving(reference), let path = paths[file.description] else {
            return nil
        }
        let folder = address.lastIndex(of: UInt8(ascii: "/")).map { address[...$0] } ?? []
        return Array(folder) + Array((ContainedPath(path)?.name ?? path).utf8)
    }
}
