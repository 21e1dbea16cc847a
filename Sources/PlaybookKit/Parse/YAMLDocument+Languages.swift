import CommonMark

extension YAMLDocument.Node {
    /// What a map has for a name; `nil` for anything but a map.
    func value(of name: String) -> YAMLDocument.Node? {
        guard case .map(let pairs) = content else { return nil }
        return pairs.first { $0.key.text == name }?.value
    }

    /// What is written once for each language, `{en: Research, pl: Poszukiwanie}`, in the order of the file; `nil` for anything but a map
    /// whose keys are all among `languages`.
    func byLanguage(_ languages: [String]) -> [(language: String, node: YAMLDocument.Node)]? {
        guard case .map(let pairs) = content, !pairs.isEmpty else { return nil }
        var result: [(language: String, node: YAMLDocument.Node)] = []
        for (key, value) in pairs {
            let written = (key.text ?? "").asciiLowercased
            guard let language = languages.first(where: { $0.asciiLowercased == written }) else { return nil }
            result.append((language, value))
        }
        return result
    }
}
