import Testing

/// Cases of the catalogue that only the program itself can show.
@Suite("Files, by the program")
struct FileAcceptanceTests {
    @Test("L-01 No folder and no page end the run with 2, an index alone is a site")
    func nothing() throws {
        try expect(
            """
            ```console
            $ truce build
            ! Error: There is no folder 'content'; name the folder that holds the pages with --content
            [exit 2]
            $ mkdir content
            $ truce build
            ! Error: There is no Markdown file in 'content'; name the folder that holds the pages with --content
            [exit 2]
            $ printf -- '---\\ntitle: Home\\nsummary: x\\nowner: Sales\\n---\\nText\\n' >content/index.md
            $ truce build >/dev/null 2>&1; echo $?; ls site/index.html
            0
            site/index.html
            ```
            """)
    }

    @Test("P-04 What a link leads to is in no file of the site and in no message")
    func link() throws {
        try expect(
            """
            ```console
            $ mkdir content && echo '# A' >content/a.md && ln -s /etc/passwd content/link.md
            $ truce build 2>&1 | grep -c 'link.md: error'
            1
            $ truce build 2>&1 | grep -c 'root:x'
            0
            [exit 1]
            $ grep -rc 'root:x' site | grep -v ':0'
            [exit 1]
            ```
            """)
    }

    @Test("P-08 A pipe with the name of a page is reported, and the build ends", .timeLimit(.minutes(1)))
    func pipe() throws {
        try expect(
            """
            ```console
            $ mkdir content && echo '# A' >content/a.md && mkfifo content/pipe.md
            $ truce check | grep pipe
            pipe.md: error[special-file]: 'pipe.md' is neither a file nor a folder
            ```
            """)
    }
}
