/// All forms of all terms as one tree of letters: finding the longest that begins at a place takes as many steps as the form has
/// letters, however many terms there are. Forms are bounded, so a text is read in linear time.
struct TermTrie: Sendable {
    /// Children are a list: the first child, then its siblings. Those of rare letters are in a table, because a script may have
    /// thousands and a list of them would take long.
    private struct Node {
        let letter: UInt32
        var child: Int32 = -1
        var sibling: Int32 = -1
        /// Indices of the forms that end here: one in any case, and one that keeps its capitals.
        var form: Int32 = -1
        var capitalForm: Int32 = -1
    }

    struct Match {
        let form: TermForm
        /// Two terms have it, or a term has it and another avoids it: which is meant is never guessed.
        let isAmbiguous: Bool
        let end: LetterReader.Place
    }

    private struct Edge: Hashable {
        let parent: Int32
        let letter: UInt32
    }

    /// Letters from here on are rare.
    private static let firstRare: UInt32 = 0x250

    private var nodes: [Node] = []
    /// The nodes of first letters, by letter: most words end here.
    private var roots = [Int32](repeating: -1, count: Int(firstRare))
    /// The nodes of rare letters; a first letter has the parent -1.
    private var rare: [Edge: Int32] = [:]
    private var forms: [TermForm] = []
    private var ambiguous: Set<Int32> = []

    var isEmpty: Bool { nodes.isEmpty }

    init(_ forms: [TermForm]) {
        for form in forms where form.refusal == nil { insert(form) }
    }

    private mutating func insert(_ form: TermForm) {
        var node = root(form.letters[0].scalar) ?? addRoot(form.letters[0].scalar)
        for letter in form.letters.dropFirst() {
            node = child(of: node, letter.scalar) ?? addChild(of: node, letter.scalar)
        }
        let path = form.keepsCapitals ? \Node.capitalForm : \Node.form
        let other = nodes[node][keyPath: path]
        if other < 0 {
            nodes[node][keyPath: path] = Int32(forms.count)
            forms.append(form)
        } else if forms[Int(other)].clashes(with: form) {
            ambiguous.insert(other)
        }
    }

    private func root(_ letter: UInt32) -> Int? {
        let root = letter < Self.firstRare ? roots[Int(letter)] : rare[Edge(parent: -1, letter: letter)] ?? -1
        return root < 0 ? nil : Int(root)
    }

    private mutating func addRoot(_ letter: UInt32) -> Int {
        let node = Int32(nodes.count)
        nodes.append(Node(letter: letter))
        if letter < Self.firstRare {
            roots[Int(letter)] = node
        } else {
            rare[Edge(parent: -1, letter: letter)] = node
        }
        return Int(node)
    }

    private func child(of node: Int, _ letter: UInt32) -> Int? {
        if letter >= Self.firstRare { return rare[Edge(parent: Int32(node), letter: letter)].map { Int($0) } }
        var child = nodes[node].child
        while child >= 0, nodes[Int(child)].letter != letter { child = nodes[Int(child)].sibling }
        return child < 0 ? nil : Int(child)
    }

    private mutating func addChild(of node: Int, _ letter: UInt32) -> Int {
        let child = Int32(nodes.count)
        if letter < Self.firstRare {
            nodes.append(Node(letter: letter, sibling: nodes[node].child))
            nodes[node].child = child
        } else {
            nodes.append(Node(letter: letter))
            rare[Edge(parent: Int32(node), letter: letter)] = child
        }
        return Int(child)
    }

    // MARK: Finding

    /// The longest form that begins with a letter just read at a place and ends where a word does. `steps` counts the letters tried.
    func longest(
        _ first: LetterReader.Letter, at start: LetterReader.Place, in reader: LetterReader, isJoinedBehind: Bool,
        steps: inout Int
    ) -> Match? {
        guard var node = root(first.scalar) else { return nil }
        var best: Match?
        var last = first
        var place = start
        _ = reader.next(&place)
        while true {
            steps += 1
            if nodes[node].form >= 0 || nodes[node].capitalForm >= 0,
                !last.isWord || !isJoined(at: place, in: reader, isJoinedBehind),
                let form = form(at: node, from: start, in: reader)
            {
                best = Match(form: forms[Int(form)], isAmbiguous: ambiguous.contains(form), end: place)
            }
            guard let letter = reader.next(&place), let next = child(of: node, letter.scalar) else { return best }
            (node, last) = (next, letter)
        }
    }

    /// A hyphen joins as a letter does: "lead-scoring" is another word than "lead". An apostrophe does not.
    private func isJoined(at place: LetterReader.Place, in reader: LetterReader, _ isJoinedBehind: Bool) -> Bool {
        var place = place
        guard let next = reader.next(&place) else { return isJoinedBehind }
        guard next.scalar == LetterReader.Letter.hyphen else { return next.isWord }
        return reader.next(&place)?.isWord ?? isJoinedBehind
    }

    private func form(at node: Int, from start: LetterReader.Place, in reader: LetterReader) -> Int32? {
        let capital = nodes[node].capitalForm
        if capital >= 0 {
            var place = start
            let isCapital = forms[Int(capital)].letters.allSatisfy { letter in
                guard let read = reader.next(&place) else { return false }
                return read.isCapital || !letter.isCapital
            }
            if isCapital { return capital }
        }
        return nodes[node].form < 0 ? nil : nodes[node].form
    }
}

extension TermForm {
    /// Whether the same letters mean two things. Two terms may avoid one word.
    func clashes(with other: TermForm) -> Bool {
        term == other.term ? isAvoided != other.isAvoided : !(isAvoided && other.isAvoided)
    }
}
