import CommonMark
import Diagnostics
import Localization

/// What things and fields are called.
extension LanguagePack {
    mutating func readNames(_ node: YAMLDocument.Node) {
        let sorts = Language.Names.allCases.filter { $0 != .alerts && $0 != .emails }
        for (key, value) in pairs(node, "names") {
            guard let sort = sorts.first(where: { $0.rawValue == key.text }) else {
                unknown(key, "name in 'names'", in: sorts.map(\.rawValue))
                continue
            }
            readNames(value, sort, "names.\(sort.rawValue)")
        }
    }

    mutating func readNames(_ node: YAMLDocument.Node, _ sort: Language.Names, _ path: String) {
        for (key, value) in pairs(node, path) {
            let id = key.text ?? ""
            if let known = english?.names[sort], known[id] == nil {
                guard !isSlip(key, "name in '\(path)'", of: Array(known.keys), isOpen: sort.isOpen) else { continue }
            }
            guard let name = name(value, sort, over: language.names[sort]?[id], "\(path).\(id)") else { continue }
            language.names[sort, default: [:]][id] = name
        }
    }

    /// A title; a list of the title and what else it is called; or a map of both and of what else is said of it.
    private mutating func name(
        _ node: YAMLDocument.Node, _ sort: Language.Names, over usual: Language.Name?, _ path: String
    ) -> Language.Name? {
        guard case .map(let pairs) = node.content else {
            guard let words = node.listed?.compactMap(\.text), let title = words.first else {
                report("'\(path)' has no title", at: node, fix: "Write '[title, another name]'")
                return nil
            }
            said.insert(path)
            return Language.Name(title, aliases: Array(words.dropFirst()), texts: usual?.texts ?? [:])
        }
        var name = usual ?? Language.Name("")
        name.aliases = []
        for (key, value) in pairs {
            switch key.text {
            case "title": name.title = text(value, path) ?? name.title
            case "aliases": name.aliases = value.listed?.compactMap(\.text) ?? []
            case let field? where sort.texts.contains(field):
                name.texts[field] = text(value, "\(path).\(field)") ?? name.texts[field]
            default: unknown(key, "name in '\(path)'", in: ["title", "aliases"] + sort.texts)
            }
        }
        return name
    }

    mutating func readFields(_ node: YAMLDocument.Node) {
        let known = FieldName.allCases.map(\.rawValue) + [FieldName.evidence]
        var fields = Dictionary(uniqueKeysWithValues: known.map { (Slug.fold($0), $0) })
        for (key, value) in pairs(node, "fields") {
            guard let name = key.text, known.contains(name) else {
                unknown(key, "field", in: known)
                continue
            }
            for alias in value.listed ?? [] {
                guard let word = alias.text else { continue }
                let other = fields.updateValue(name, forKey: Slug.fold(word))
                if let other, other != name {
                    fields[Slug.fold(word)] = other
                    report(
                        "'\(word)' stands for '\(other)' and for '\(name)'", at: alias,
                        reason: "Authors cannot know which of the two it means; '\(other)' counts",
                        fix: "Choose another word for one of them")
                } else {
                    language.fields[name, default: []].append(word)
                }
            }
        }
    }
}

extension Language.Names {
    /// Whether a playbook can have more of them than English has names for.
    fileprivate var isOpen: Bool { [.kinds, .stages, .moments, .teams, .audiences].contains(self) }
}
