extension YAMLDocument.Node {
    /// What is written once for each language, `{en: Research, pl: Poszukiwanie}`, in the order of the file; `nil` for anything but a map
    /// whose keys are all among `languages`.
    func byLanguage(_ languages: [String]) -> [(language: String, node: YAMLDocument.Node)]? {
        guard case .map(let pairs) = content, !pairs.isEmpty else { return nil }
        var result: [(language: String, node: YAMLDocument.Node)] = []
        for (key, value) in pairs {
            guard let language = LanguageTag.tag(key.text ?? "", among: languages) else { return nil }
            result.append((language, value))
        }
        return result
    }
}
