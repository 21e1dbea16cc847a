// swift-format-ignore-file
// Made from templates/ by `make generate`; a test compares the two.
extension Theme {
    static let defaultFiles: [(path: String, text: String)] = [
        (#"assets/truce.css"#, #"""
main { max-width: 40rem }

"""#),
        (#"page.mustache"#, #"""
<!DOCTYPE html>
<html lang="{{lang}}">
<title>{{title}}</title>
<link rel="stylesheet" href="{{stylesheet}}">
<main>
{{{body}}}
</main>

"""#),
    ]
}
