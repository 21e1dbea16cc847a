@testable import PlaybookKit

extension FuzzTarget {
    /// Head and body are parts of the file in order, and no word lies outside of them.
    static let frontMatter = FuzzTarget(name: "front-matter") { bytes in
        let split = FrontMatterSplitter(bytes)
        require(split.body.lowerBound >= 0 && split.body.upperBound == bytes.count, "the body ends before the file")
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let yaml = split.yaml else {
            require(split.body.lowerBound == mark, "words before the body are lost")
            return
        }
        require(split.unclosed == nil, "closed and unclosed")
        require(yaml.lowerBound >= mark && yaml.upperBound <= split.body.lowerBound, "head and body overlap")
        let fences = bytes[mark..<yaml.lowerBound] + bytes[yaml.upperBound..<split.body.lowerBound]
        require(fences.allSatisfy("-. \t\r\n".utf8.contains), "a fence holds words")
    }
}
