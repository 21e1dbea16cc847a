import Diagnostics

/// What a browser leaves undone in the files it prints.
extension PDFFile {
    /// The form (8.10) of a name in resources.
    fileprivate func form(_ name: PDFName, in resources: PDFDictionary) -> (number: Int, stream: PDFStream)? {
        guard let reference = dictionary(resources["XObject"])?[name]?.reference,
            let stream = resolve(.reference(reference)).stream,
            stream.dictionary["Subtype"]?.name == "Form"
        else { return nil }
        return (reference.number, stream)
    }

    /// The same pages in a file that says what it is: information and metadata, a fixed date, bookmarks by name, a text for every link, and all content
    /// either tagged or an artifact. The same file and description give the same bytes.
    ///
    /// A bookmark whose destination is not in the file leads nowhere; whoever checks the file finds it.
    package func finished(as description: PDFDescription) throws(PDFError) -> [UInt8] {
        var finishing = try Finishing(self, description)
        return try finishing.run()
    }
}

private struct Finishing {
    private let file: PDFFile
    private let description: PDFDescription
    private let pages: [PDFPage]
    private let pageNumbers: [Int: Int]
    private let destinations: [String: PDFDestination]
    /// What the catalogue leads to, and what takes its place.
    private var objects: [Int: PDFObject]
    /// Above every number that the file speaks of, even where it has no such object: new ones would take its place.
    private var nextNumber: Int
    private var markedForms: Set<Int> = []

    init(_ file: PDFFile, _ description: PDFDescription) throws(PDFError) {
        (self.file, self.description) = (file, description)
        pages = file.pages
        pageNumbers = file.pageNumbers
        destinations = file.destinations
        objects = Self.reached(from: file.trailer["Root"] ?? .null) { file.object($0) }
        nextNumber = (objects.keys.max() ?? 0) + 1
        // Far above what any file needs, and far below where numbers end.
        guard nextNumber < PDFReference.most / 2 else { throw PDFError("The file numbers its objects too high") }
    }

    mutating func run() throws(PDFError) -> [UInt8] {
        for page in pages { try finish(page) }
        let information = add(.dictionary(self.information))
        let catalog = add(.dictionary(try self.catalog()))
        let trailer: PDFDictionary = ["Root": .reference(catalog), "Info": .reference(information)]
        return write(trailer)
    }

    private mutating func add(_ object: PDFObject) -> PDFReference {
        defer { nextNumber += 1 }
        objects[nextNumber] = object
        return PDFReference(nextNumber)
    }

    // MARK: - Pages

    private mutating func finish(_ page: PDFPage) throws(PDFError) {
        var dictionary = page.dictionary
        var content: [UInt8] = []
        let parts = file.array(dictionary["Contents"]) ?? dictionary["Contents"].map { [$0] } ?? []
        for part in parts {
            guard let stream = file.resolve(part).stream else { continue }
            // Streams are one text, divided between two words (7.8.2).
            content += try file.data(stream) + [0x0A]
        }
        let artifacts = artifacts(in: content, page.resources)
        if let marked = artifacts.content { dictionary["Contents"] = .reference(add(.compressed(marked, [:]))) }
        try mark(artifacts.forms, page.resources)
        if let annotations = file.array(dictionary["Annots"]) {
            dictionary["Annots"] = .array(annotations.map { described($0) })
        }
        objects[page.object.number] = .dictionary(dictionary)
    }

    private func artifacts(in content: [UInt8], _ resources: PDFDictionary) -> Artifacts {
        Artifacts(in: content) { file.form($0, in: resources) != nil }
    }

    /// Forms (8.10) and those that they draw. Each is marked once, wherever it is drawn.
    private mutating func mark(_ names: [PDFName], _ resources: PDFDictionary) throws(PDFError) {
        var waiting = names.compactMap { file.form($0, in: resources) }
        while let form = waiting.popLast() {
            guard markedForms.insert(form.number).inserted else { continue }
            let own = file.dictionary(form.stream.dictionary["Resources"]) ?? resources
            let artifacts = artifacts(in: try file.data(form.stream), own)
            if let marked = artifacts.content { objects[form.number] = .compressed(marked, form.stream.dictionary) }
            waiting += artifacts.forms.compactMap { file.form($0, in: own) }
        }
    }

    /// An annotation with what is said of it (ISO 14289-1, 7.18.5), under its own number if it has one.
    private mutating func described(_ annotation: PDFObject) -> PDFObject {
        guard var dictionary = file.dictionary(annotation), dictionary["Subtype"]?.name == "Link",
            let target = file.linkTarget(dictionary, pageNumbers)
        else { return annotation }
        let text: String? =
            switch target {
            case .name(let name):
                description.names[name] ?? destinations[name].map { description.text(ofPage: $0.page) }
            case .page(let page): description.text(ofPage: page)
            case .address(let address): "\(description.outside): \(address)"
            }
        guard let text else { return annotation }
        dictionary["Contents"] = .text(text)
        guard let reference = annotation.reference else { return .dictionary(dictionary) }
        objects[reference.number] = .dictionary(dictionary)
        return annotation
    }

    // MARK: - The file

    private var information: PDFDictionary {
        let texts: [(PDFName, String)] = [
            ("Title", description.title), ("Author", description.author), ("Subject", description.subject),
            ("Keywords", description.keywords.joined(separator: ", ")), ("Creator", description.creator),
            ("Producer", file.information["Producer"] ?? ""),
        ]
        var information: PDFDictionary = ["CreationDate": description.date, "ModDate": description.date]
        for (key, text) in texts where !text.isEmpty { information[key] = .text(text) }
        return information
    }

    private mutating func catalog() throws(PDFError) -> PDFDictionary {
        var catalog = file.catalog
        catalog["Lang"] = .text(description.language)
        var preferences = file.dictionary(catalog["ViewerPreferences"]) ?? [:]
        preferences["DisplayDocTitle"] = .boolean(true)
        catalog["ViewerPreferences"] = .dictionary(preferences)
        let packet = XMPPacket(description: description, producer: file.information["Producer"] ?? "")
        // Whoever looks for it does so without reading the file, so it is not compressed.
        catalog["Metadata"] = .reference(
            add(.stream(PDFStream(["Type": .name("Metadata"), "Subtype": .name("XML")], data: packet.bytes[...]))))
        if let outline = outline() {
            catalog["Outlines"] = .reference(outline)
            catalog["PageMode"] = .name("UseOutlines")
        }
        return catalog
    }

    /// The tree of bookmarks (12.3.3): the first level is open, so that two are seen.
    private mutating func outline() -> PDFReference? {
        guard !description.outline.isEmpty else { return nil }
        let root = PDFReference(nextNumber)
        let first = nextNumber + 1
        nextNumber += description.outline.count + 1
        var items: [PDFDictionary] = []
        /// The items above the one that is read, by level, the root left out.
        var above: [Int] = []
        var last: [Int: Int] = [:]
        var children: [Int: Int] = [:]
        var firstOfRoot: Int?
        let names = Dictionary(file.namedPlaces.map { ($0.id, $0.name) }) { $1 }
        for (index, entry) in description.outline.enumerated() {
            while let top = above.last, description.outline[top].level >= entry.level { above.removeLast() }
            let parent = above.last ?? -1
            var item: PDFDictionary = [
                "Title": .text(entry.title),
                "Parent": .reference(parent < 0 ? root : PDFReference(first + parent)),
            ]
            if let name = names[entry.id] { item["Dest"] = name }
            if let previous = last[parent] {
                item["Prev"] = .reference(PDFReference(first + previous))
                items[previous]["Next"] = .reference(PDFReference(first + index))
            } else if parent >= 0 {
                items[parent]["First"] = .reference(PDFReference(first + index))
            } else {
                firstOfRoot = index
            }
            last[parent] = index
            children[parent, default: 0] += 1
            items.append(item)
            above.append(index)
        }
        var visible = children[-1] ?? 0
        for (index, var item) in items.enumerated() {
            if let end = last[index], let count = children[index] {
                let isOpen = item["Parent"] == .reference(root)
                if isOpen { visible += count }
                item["Last"] = .reference(PDFReference(first + end))
                item["Count"] = .integer(isOpen ? count : -count)
            }
            objects[first + index] = .dictionary(item)
        }
        guard let firstOfRoot, let end = last[-1] else { return nil }
        objects[root.number] = .dictionary([
            "Type": .name("Outlines"), "First": .reference(PDFReference(first + firstOfRoot)),
            "Last": .reference(PDFReference(first + end)), "Count": .integer(visible),
        ])
        return root
    }

    // MARK: - Writing

    /// Everything that the trailer leads to, by its number.
    private func write(_ trailer: PDFDictionary) -> [UInt8] {
        var writer = PDFWriter(firstFree: nextNumber)
        let reached = Self.reached(from: .dictionary(trailer)) { objects[$0] ?? .null }
        for (number, object) in reached.sorted(by: { $0.key < $1.key }) where object != .null {
            writer.write(object, as: number)
        }
        return writer.finish(trailer)
    }

    /// All that an object leads to, `null` where the file has nothing.
    private static func reached(from root: PDFObject, _ object: (Int) -> PDFObject) -> [Int: PDFObject] {
        var reached: [Int: PDFObject] = [:]
        var waiting = [root]
        while let next = waiting.popLast() {
            switch next {
            case .reference(let reference):
                guard reached[reference.number] == nil else { continue }
                let object = object(reference.number)
                reached[reference.number] = object
                waiting.append(object)
            case .array(let members): waiting += members
            case .dictionary(let dictionary): waiting += dictionary.values
            case .stream(let stream): waiting += stream.dictionary.values
            default: break
            }
        }
        return reached
    }
}
