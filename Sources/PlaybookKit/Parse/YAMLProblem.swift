import Diagnostics

/// What authors do that makes YAML unreadable, by what the library calls it.
enum YAMLProblem {
    /// Half a sentence; `nil` for what hardly anybody does.
    static func plainWords(for problem: String) -> Phrase? { plain[problem] }

    /// Whatever the library makes of it.
    static let tab: Phrase = "a tab stands where only spaces may"

    private static let plain: [String: Phrase] = [
        "mapping values are not allowed in this context": "no colon can stand here",
        "could not find expected ':'": "the line above has no colon",
        "did not find expected key": "something stands here that belongs to no field",
        "did not find expected '-' indicator": "the lines above begin with a dash, this one does not",
        "did not find expected ',' or ']'": "a list in brackets is not closed, or a comma is missing in it",
        "did not find expected ',' or '}'": "braces are not closed, or a comma is missing in them",
        "did not find expected node content": "a value is missing",
        "did not find expected comment or line break": "a text that begins with | or > needs quotes",
        "did not find expected alphabetic or numeric character": "a text that begins with & or * needs quotes",
        "block sequence entries are not allowed in this context": "no list can begin here",
        "found character that cannot start any token": "no text can begin with this character",
        "but found another document": "a line --- stands between the fields",
        "found undefined tag handle": "a text that begins with ! needs quotes",
        "found unexpected end of stream": "a quotation mark is not closed",
        "found unknown escape character": "this backslash means nothing in double quotes",
    ]
}
